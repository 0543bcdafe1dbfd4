package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.protokollsok.register.Samples.item;
import static se.protokollsok.register.Samples.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Task;

class TaskReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "att uppdra åt kansliet att ta fram en plan | kansliet",
        "att uppdraga till vattenrådet att i dialog med byarna mäta flödet | vattenrådet",
        "samt att uppdra at kansliet att sprida planen | kansliet",
        "att ge Siv Ek i uppdrag att leda arbetet | Siv Ek",
        "Att vi ger hamnlaget i uppdrag att måla bryggan | hamnlaget",
        "att kanslichefen får uppdraget att fråga föreningen | kanslichefen",
        "kanslichefen får i uppdrag att fråga föreningen | kanslichefen",
        "att Siv Ek, som leder vattenrådet, tillsammans med Olle Berg ska mäta flödet"
            + " | Siv Ek tillsammans med Olle Berg",
        "Att kanslichefen informerar byarna | kanslichefen",
        "att varje by själv tar hand om sin brygga | varje by",
        "att godkänna planen | -",
        "att notera informationen | -"
      })
  void readsWhoGetsTheTask(String clause, String who) {
    assertEquals(who, TaskReader.who(clause).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "att återkomma till mötet den 28 augusti | 2015-08-28",
        "att återkomma senast den 3 loktober | 2015-10-31",
        "att återkomma den 27 november 2016 | 2016-11-27",
        "att återkomma den 28:e februari | 2016-02-28",
        "att återkomma 2015-09-01 | 2015-09-01",
        "att följa upp beslutet den 1 maj 2015 senast den 1 juli | 2015-07-01",
        "att återkomma i augusti | -",
        "att återkomma den 31 februari | -",
        "att återkomma 2015-13-01 | -",
        "att ta upp beslutet från den 1 maj 2015 | -"
      })
  void readsTheDayAClauseNames(String clause, String day) {
    assertEquals(
        day, Deadline.in(clause, LocalDate.of(2015, 6, 12)).map(LocalDate::toString).orElse("-"));
  }

  @Test
  void listsTasksByDeadline() {
    Register register =
        Registrar.resolve(
            List.of(
                minutes("2025-01-17")
                    .item(
                        item(4, "Vattenflödet")
                            .decided(DecisionKind.ASSIGNMENT, "att uppdra åt kansliet att mäta")
                            .decided(DecisionKind.ASSIGNMENT, "att Siv Ek ska svara den 3 mars")
                            .decided(DecisionKind.APPROVAL, "att godkänna planen den 4 mars"))
                    .at("a")),
            List.of(),
            KnowledgeBase.builtIn());
    String id = "2025-01-17-familjen-helsingborg-kommundirektorsmote";
    LocalDate day = LocalDate.of(2025, 1, 17);
    assertEquals(
        List.of(
            new Task(
                id,
                "4",
                "Siv Ek",
                "att Siv Ek ska svara den 3 mars",
                Optional.of(LocalDate.of(2025, 3, 3)),
                Optional.empty(),
                day,
                false,
                Optional.of("Familjen Helsingborg"),
                Optional.of("Kommundirektörsmöte"),
                List.of(),
                List.of()),
            new Task(
                id,
                "4",
                "kansliet",
                "att uppdra åt kansliet att mäta",
                Optional.empty(),
                Optional.empty(),
                day,
                false,
                Optional.of("Familjen Helsingborg"),
                Optional.of("Kommundirektörsmöte"),
                List.of(),
                List.of())),
        register.tasks());
  }
}
