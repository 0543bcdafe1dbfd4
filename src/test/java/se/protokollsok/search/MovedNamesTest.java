package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.ArchiveState;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.Task;

/** An address with a person's earlier id finds what one with the present id finds. */
class MovedNamesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 16);
  private static final String NOW = "anna-lind";
  private static final String BEFORE = "anna-lind-2";

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void index() throws IOException {
    ArchivedProtocol hers =
        SampleProtocol.of(DAY.toString())
            .attends(AttendanceList.PRESENT, "Anna Lind", "Bjuv")
            .item(
                "Badhuset",
                "Anna Lind berättar.",
                DecisionKind.APPROVAL,
                "att bygga",
                List.of(),
                List.of(SampleProtocol.person("Anna Lind", Role.PRESENTS)))
            .build();
    ArchivedProtocol other = SampleProtocol.of("2025-06-13").item("Budget", "Läget.").build();
    ArchiveState bare = SampleProtocol.state(hers, other);
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(
          new ArchiveState(
              bare.manifest(),
              bare.protocols(),
              List.of(
                  new Person(
                      NOW,
                      "Anna Lind",
                      List.of("Anna Lind"),
                      List.of(),
                      List.of(),
                      true,
                      List.of())),
              List.of(),
              List.of(task(hers.id(), List.of(NOW)), task(hers.id(), List.of())),
              List.of(),
              List.of(),
              List.of(name(NOW, Optional.empty()), name(BEFORE, Optional.of(NOW)))));
    }
    engine = LuceneSearchEngine.open(folder);
  }

  private static NameBinding name(String id, Optional<String> movedTo) {
    return new NameBinding(NameBinding.Kind.PERSON, id, new TreeSet<>(List.of(id)), movedTo);
  }

  private static Task task(String protocol, List<String> persons) {
    return new Task(
        protocol,
        "1",
        "Anna Lind",
        "att rita",
        Optional.empty(),
        Optional.empty(),
        DAY,
        false,
        Optional.empty(),
        Optional.empty(),
        persons,
        List.of());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static SearchResponse found(List<String> persons, List<Role> roles, List<String> there) {
    return engine.search(
        new SearchRequest(
            "",
            Map.of(Dimension.PERSON, persons),
            List.of(),
            roles,
            there,
            Optional.empty(),
            Optional.empty(),
            SortOrder.NEWEST,
            1,
            20));
  }

  @Test
  void aPersonIsChosenByTheEarlierId() {
    SearchResponse now = found(List.of(NOW), List.of(), List.of());
    assertEquals(2, now.total());
    assertEquals(now, found(List.of(BEFORE), List.of(), List.of()));
    assertEquals(now, found(List.of(BEFORE, NOW), List.of(), List.of()));
    assertEquals(1, found(List.of(BEFORE), List.of(Role.PRESENTS), List.of()).total());
    assertEquals(0, found(List.of("anna-lind-3"), List.of(), List.of()).total());
  }

  @Test
  void whoAttendedIsChosenByTheEarlierId() {
    SearchResponse now = found(List.of(), List.of(), List.of(NOW));
    assertEquals(2, now.total());
    assertEquals(now, found(List.of(), List.of(), List.of(BEFORE)));
  }

  @Test
  void tasksAreChosenByTheEarlierId() {
    assertEquals(1, engine.tasks(of(NOW)).size());
    assertEquals(engine.tasks(of(NOW)), engine.tasks(of(BEFORE)));
  }

  private static TaskFilter of(String person) {
    return new TaskFilter(
        List.of(),
        List.of(),
        List.of(person),
        Optional.empty(),
        Optional.empty(),
        TaskFilter.Deadline.ANY,
        TaskFilter.Progress.ANY);
  }
}
