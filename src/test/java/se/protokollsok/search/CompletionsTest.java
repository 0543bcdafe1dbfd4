package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.ArchivedProtocol;

/** What is suggested while one types. */
class CompletionsTest {
  private static final ArchivedProtocol OLD =
      SampleProtocol.of("2019-03-15")
          .body("Båtnämnden", "Åby kommun")
          .item("Bryggor vid Åsjön", "Bryggan lagas av hamnkaptenen.")
          .item("Årsmöte", "Ring kaptenen på 0732-31 53 68, skriv till hemligbrygga@exempel.se.")
          .item("Ring Anna Lind, 0732-31 53 68", "Hamnkaptenen ringer.")
          .build();
  private static final ArchivedProtocol NEW =
      SampleProtocol.of("2025-03-14")
          .body("Båtnämnden", "Åby kommun")
          .item("Bryggor vid Åsjön", "Bryggan lagas igen: hemligbrygga@exempel.se.")
          .item("Nya bryggor i hamnen", "Bryggan flyttas.")
          .build();

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void index() throws IOException {
    commit(OLD, NEW);
    engine = LuceneSearchEngine.open(folder);
  }

  private static void commit(ArchivedProtocol... protocols) throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(protocols));
    }
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<String> texts(String typed) {
    return engine.complete(typed, Completion.Persons.SUGGESTED).stream()
        .map(Completion::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "brygg, Bryggor vid Åsjön",
    "BRYGGOR V, Bryggor vid Åsjön",
    "asj, Bryggor vid Åsjön",
    "åsj, Bryggor vid Åsjön",
    "hamnen br, Nya bryggor i hamnen",
    "båtn, Båtnämnden",
    "batn, Båtnämnden"
  })
  void findsByTheBeginningOfAnyWord(String typed, String first) {
    List<String> things =
        engine.complete(typed, Completion.Persons.SUGGESTED).stream()
            .filter(it -> !(it instanceof Completion.Word))
            .map(Completion::text)
            .toList();
    assertEquals(first, things.getFirst());
  }

  @Test
  void leadsToTheNewestItemOfATitle() {
    Completion first = engine.complete("bryggor vid", Completion.Persons.SUGGESTED).getFirst();
    assertEquals(new Completion.Title("Bryggor vid Åsjön", NEW.id(), "1"), first);
  }

  @Test
  void completesTheLastWord() {
    assertTrue(texts("flytta brygga").contains("flytta bryggan"), texts("flytta brygga")::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hemlig", "ring anna", "exempel", "0732", "", " ", "!", "zzz"})
  void suggestsNothingPrivateAndNothingForNothing(String typed) {
    assertEquals(List.of(), texts(typed));
  }

  /** An item that has gone is not suggested, even before the suggestions are made anew. */
  @Test
  void neverSuggestsWhatHasGone(@TempDir Path other) throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(other)) {
      index.commit(SampleProtocol.state(OLD, NEW));
    }
    try (LuceneSearchEngine changing = LuceneSearchEngine.open(other)) {
      assertFalse(changing.complete("nya bryggor", Completion.Persons.SUGGESTED).isEmpty());
      try (ArchiveIndex index = ArchiveIndex.open(other)) {
        index.commit(SampleProtocol.state(OLD));
      }
      changing.refresh();
      assertEquals(List.of(), changing.complete("nya bryggor", Completion.Persons.SUGGESTED));
      Completion left = new Completion.Title("Bryggor vid Åsjön", OLD.id(), "1");
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> {
            while (!changing
                .complete("bryggor vid", Completion.Persons.SUGGESTED)
                .equals(List.of(left))) {
              Thread.onSpinWait();
            }
          });
    }
  }
}
