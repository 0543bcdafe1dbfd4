package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.SampleProtocol;

/**
 * Words typed wrong find what they mean; words typed right never find what only looks like them.
 */
class MisspellingsTest {
  private static final List<List<String>> MISSPELT = rows("misspelt.tsv");
  private static final List<List<String>> RIGHT = rows("right-words.tsv");

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;
  private static final List<String> TEXTS = new ArrayList<>();

  private static List<List<String>> rows(String name) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/search", name)).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void index() throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    MISSPELT.forEach(row -> texts.add(row.get(1)));
    RIGHT.forEach(row -> texts.add(row.get(1)));
    texts.addAll(List.of("hamn torgs marknad", "nära vård", "fjärrvärmeverket", "nattillsyn"));
    TEXTS.addAll(texts);
    SampleProtocol protocol = SampleProtocol.of("2025-03-14");
    TEXTS.forEach(text -> protocol.item("Rubrik", "Här står " + text + " så."));
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(protocol.build()));
    }
    engine = LuceneSearchEngine.open(folder);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<String> found(String query) {
    return engine.search(SearchRequest.of(query)).hits().stream()
        .map(hit -> TEXTS.get(Integer.parseInt(hit.itemKey()) - 1))
        .toList();
  }

  @Test
  void findWhatTheyMeanFirst() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : MISSPELT) {
      List<String> found = found(row.get(0));
      if (found.isEmpty() || !found.getFirst().equals(row.get(1))) {
        wrong.add(row.get(0) + ": " + found.stream().limit(3).toList());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "hamntorgs marknad, hamn torgs marknad",
    "näravård, nära vård",
    "fjärr värme verket, fjärrvärmeverket",
    "fjärrvärme verk, fjärrvärmeverket",
    "natt tillsyn, nattillsyn"
  })
  void wordsApartAndJoinedFindEachOther(String typed, String text) {
    assertEquals(text, found(typed).getFirst(), typed);
  }

  @Test
  void tellsWhatItTookAWordFor() {
    assertEquals(
        List.of("komunstyrelsen → kommunstyrelsen"),
        engine.search(SearchRequest.of("komunstyrelsen")).interpreted().get("corrected"));
    Map<String, List<String>> lacking =
        engine.search(SearchRequest.of("näringslivsgallan")).interpreted();
    assertEquals(List.of("näringslivsgallan → näringslivsgalan"), lacking.get("near"));
    assertEquals(List.of("näringslivsgallan"), lacking.get("missing"));
    assertEquals(0, engine.search(SearchRequest.of("\"komunstyrelsen\"")).total());
  }

  @Test
  void rightWordsAreNeverOverruled() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : RIGHT) {
      if (found(row.get(0)).contains(row.get(1))) {
        wrong.add(row.toString());
      }
    }
    assertTrue(RIGHT.size() > 30);
    assertEquals(List.of(), wrong);
  }
}
