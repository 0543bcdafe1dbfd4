package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.store.StageStore;

class EpochTest {
  @TempDir Path temp;
  private Path curated;
  private StageStore store;
  private Knowledge first;

  @BeforeEach
  void beginFirstEpoch() throws IOException {
    curated = Files.createDirectory(temp.resolve("rättelser"));
    store = StageStore.open(temp.resolve("cache"));
    first = epoch().choose(Optional.empty(), words(100));
  }

  private Epoch epoch() {
    return new Epoch(store, Optional.of(curated));
  }

  private static WordCounts words(int n) {
    return new WordCounts(Map.of("växel", n - 1, "möte", 1));
  }

  private Knowledge next(WordCounts words) throws IOException {
    return epoch().choose(Optional.of(first.version()), words);
  }

  @Test
  void standsWhileWordsGrowByTenthOrLess() throws IOException {
    Knowledge same = next(words(110));

    assertEquals(first.version(), same.version());
    assertEquals(words(100), same.words());
  }

  @Test
  void endsWhenWordsGrowByMoreThanTenth() throws IOException {
    assertEquals(words(111), next(words(111)).words());
  }

  @Test
  void standsWhenFilesAreRemoved() throws IOException {
    assertEquals(first.version(), next(words(10)).version());
  }

  @Test
  void endsWhenCuratedFileIsEdited() throws IOException {
    Files.writeString(curated.resolve("bodies.tsv"), "");
    Knowledge edited = next(words(100));

    assertNotEquals(first.version(), edited.version());
    assertEquals(Optional.empty(), epoch().recall(first.version()));
  }

  @Test
  void fullRunBeginsAnew() throws IOException {
    assertEquals(words(101), epoch().choose(Optional.empty(), words(101)).words());
  }

  @Test
  void beginsAnewIfItsWordsAreLost() throws IOException {
    Epoch elsewhere = new Epoch(StageStore.open(temp.resolve("annan")), Optional.of(curated));

    assertEquals(words(101), elsewhere.choose(Optional.of(first.version()), words(101)).words());
  }
}
