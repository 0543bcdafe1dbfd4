package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.protokollsok.register.Samples.item;
import static se.protokollsok.register.Samples.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Due;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.Task;
import se.protokollsok.source.SourceSpan;

class TaskReaderTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 17);

  private static Register register(Samples.Minutes... minutes) {
    List<ParsedFile> files =
        java.util.stream.IntStream.range(0, minutes.length)
            .mapToObj(i -> minutes[i].at("file" + i))
            .toList();
    return Registrar.resolve(files, List.of(), KnowledgeBase.builtIn());
  }

  private static Optional<Due> due(String words, String day, boolean meeting) {
    return Optional.of(
        new Due(words, Optional.of(LocalDate.parse(day)), true, meeting, SourceSpan.NONE));
  }

  private static Task task(String who, String what, Optional<LocalDate> due, String... words) {
    return new Task(
        "2025-01-17-familjen-helsingborg-kommundirektorsmote",
        "4",
        who,
        what,
        due,
        Optional.of(words).filter(it -> it.length > 0).map(it -> it[0]),
        DAY,
        false,
        Optional.of("Familjen Helsingborg"),
        Optional.of("Kommundirektörsmöte"),
        List.of(),
        List.of());
  }

  @Test
  void listsTasksByDeadlineWhateverTheKindOfDecision() {
    Register register =
        register(
            minutes("2025-01-17")
                .item(
                    item(4, "Vattenflödet")
                        .assigned(
                            "att uppdra åt kansliet att mäta",
                            List.of("kansliet"),
                            Optional.empty())
                        .assigned(
                            "att hamnen ska svara",
                            List.of("hamnen"),
                            due("den 3 mars", "2025-03-03", false))
                        .decided(DecisionKind.ASSIGNMENT, "att någon ska svara den 4 mars")));
    assertEquals(
        List.of(
            task(
                "hamnen",
                "att hamnen ska svara",
                Optional.of(LocalDate.of(2025, 3, 3)),
                "den 3 mars"),
            task("kansliet", "att uppdra åt kansliet att mäta", Optional.empty())),
        register.tasks());
  }

  @Test
  void theMeetingOfAMonthFallsOnItsDayOnceTheArchiveHasIt() {
    Samples.Minutes first =
        minutes("2025-01-17")
            .item(
                item(4, "Vattenflödet")
                    .assigned(
                        "att svara till mötet i maj",
                        List.of("kansliet"),
                        due("till mötet i maj", "2025-05-31", true)));
    assertEquals(LocalDate.of(2025, 5, 31), register(first).tasks().getFirst().due().orElseThrow());
    assertEquals(
        LocalDate.of(2025, 5, 16),
        register(first, minutes("2025-05-16")).tasks().getFirst().due().orElseThrow());
    assertEquals(
        LocalDate.of(2025, 5, 31),
        register(first, minutes("2025-05-16").of("Bjuvs kommun", "Kommunstyrelsen"))
            .tasks()
            .getFirst()
            .due()
            .orElseThrow());
  }

  @Test
  void eachTaskKnowsItsOwnPersons() {
    Register register =
        register(
            minutes("2025-01-17")
                .present("Siv Ekdal", "Bjuv")
                .present("Olle Bergman", "Klippan")
                .item(
                    item(4, "Vattenflödet")
                        .text("Siv Ekdal och Olle Bergman berättade.")
                        .assigned("att Siv Ekdal svarar", List.of("Siv Ekdal"), Optional.empty())
                        .assigned(
                            "att Olle mäter", List.of("Olle", "kansliet"), Optional.empty())));
    assertEquals(
        List.of(List.of("siv-ekdal"), List.of("olle-bergman")),
        register.tasks().stream().map(Task::personIds).toList());
    assertEquals("Olle och kansliet", register.tasks().getLast().who());
    assertEquals(
        List.of("siv-ekdal", "olle-bergman"),
        register.protocols().getFirst().entries().getLast().persons().stream()
            .filter(it -> it.role() == Role.TASK)
            .map(PersonRole::personId)
            .toList());
  }

  @Test
  void aLaterStepOfTheMatterFollowsUp() {
    Register register =
        register(
            minutes("2025-01-17")
                .item(
                    item(4, "Kattegattleden")
                        .fileNumber("KS-2025-00012")
                        .assigned("att kansliet svarar", List.of("kansliet"), Optional.empty())),
            minutes("2025-05-16")
                .item(
                    item(2, "Kattegattleden")
                        .fileNumber("KS-2025-00012")
                        .assigned("att kansliet ritar", List.of("kansliet"), Optional.empty())));
    assertEquals(
        List.of(List.of(), List.of(LocalDate.of(2025, 5, 16))),
        register.tasks().stream()
            .map(it -> it.followUps().stream().map(Matter.Step::date).toList())
            .toList());
  }
}
