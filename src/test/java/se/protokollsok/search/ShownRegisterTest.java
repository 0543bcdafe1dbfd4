package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.ArchiveState;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Task;

/** What stands at an item is found by a look, and it is what a search through all finds. */
class ShownRegisterTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 16);
  private static final ArchivedProtocol PROTOCOL =
      SampleProtocol.of(DAY.toString()).item("Badhuset", "Ring 0999-12 34 56.").build();

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void index() throws IOException {
    ArchiveState bare = SampleProtocol.state(PROTOCOL);
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(
          new ArchiveState(
              bare.manifest(),
              bare.protocols(),
              List.of(person("anna-lind"), person("bo-ek")),
              List.of(
                  new Matter("badhus", "Badhus", List.of(step("1"), step("1")), List.of(step("2"))),
                  new Matter("skola", "Skola", List.of(step("2")), List.of(step("1"), step("3"))),
                  new Matter("torg", "Torg", List.of(step("1"), step("3")), List.of())),
              List.of(
                  task("1", "rita", List.of("anna-lind", "anna-lind")),
                  task("2", "ringa 0999-12 34 56", List.of("bo-ek", "anna-lind")),
                  task("1", "mäta", List.of())),
              List.of(),
              List.of(),
              List.of()));
    }
    engine = LuceneSearchEngine.open(folder);
  }

  private static Person person(String id) {
    return new Person(id, id, List.of(id), List.of(), List.of(), true, List.of());
  }

  private static Matter.Step step(String key) {
    return new Matter.Step("p", key, DAY, "Steg " + key, List.of());
  }

  private static Task task(String key, String what, List<String> persons) {
    return new Task(
        "p",
        key,
        "någon",
        what,
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

  @Test
  void mattersAreFoundByTheirSteps() {
    assertEquals(List.of("badhus", "torg"), slugs(engine.mattersOf("p", "1")));
    assertEquals(List.of("skola"), slugs(engine.mattersOf("p", "2")));
    assertEquals(List.of(), slugs(engine.mattersOf("q", "1")));
    assertEquals(List.of("badhus"), slugs(engine.mattersMentionedIn("p", "2")));
    assertEquals(List.of("skola"), slugs(engine.mattersMentionedIn("p", "1")));
  }

  private static List<String> slugs(List<Matter> matters) {
    return matters.stream().map(Matter::slug).toList();
  }

  @Test
  void tasksAreFoundByItemAndByPersonAndAreMasked() {
    assertEquals(List.of("rita", "mäta"), what(engine.tasksGivenIn("p", "1")));
    assertEquals(List.of(), what(engine.tasksGivenIn("q", "1")));
    assertEquals(List.of("rita", "ringa ▮▮▮"), what(engine.tasksOf("anna-lind")));
    assertEquals(List.of("ringa ▮▮▮"), what(engine.tasksOf("bo-ek")));
    assertEquals(List.of(), what(engine.tasksOf("ingen")));
  }

  private static List<String> what(List<Task> tasks) {
    return tasks.stream().map(Task::what).toList();
  }

  @Test
  void nothingIsMaskedTwice() {
    assertSame(engine.matters(), engine.matters());
    assertSame(engine.tasks(), engine.tasks());
    assertSame(engine.persons(), engine.persons());
    assertSame(
        engine.protocol(PROTOCOL.id()).orElseThrow(), engine.protocol(PROTOCOL.id()).orElseThrow());
  }
}
