package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.SampleProtocol;

/** Other words for the same thing: packaged, and the archivist's own. */
class SynonymsTest {
  @TempDir Path folder;

  private LuceneSearchEngine engine(EngineSettings settings) throws IOException {
    Path index = folder.resolve("index");
    try (ArchiveIndex writer = ArchiveIndex.open(index)) {
      writer.commit(
          SampleProtocol.state(
              SampleProtocol.of("2025-03-14")
                  .item("Förskolorna i Höör", "Förskolorna får nya kojor.")
                  .item("Svar", "Sveriges Kommuner och Regioner har svarat.")
                  .item("Ett gammalt dagis", "Dagiset rivs.")
                  .item("Vindsnurror", "Snurrorna snurrar.")
                  .build()));
    }
    return LuceneSearchEngine.open(index, settings);
  }

  private static List<String> found(SearchEngine engine, String query) {
    return engine.search(SearchRequest.of(query)).hits().stream().map(Hit::itemKey).toList();
  }

  @Test
  void findOtherWordsBehindTheWordTyped() throws IOException {
    try (LuceneSearchEngine engine = engine(EngineSettings.DEFAULT)) {
      assertEquals(List.of("3", "1"), found(engine, "dagisen"));
      assertEquals(List.of("1", "3"), found(engine, "forskolan"));
      assertEquals(List.of("2"), found(engine, "SKR"));
      assertEquals(List.of(), found(engine, "\"SKR\""));
      assertEquals(
          List.of("dagisen → förskola"),
          engine.search(SearchRequest.of("dagisen")).interpreted().get("synonyms"));
    }
    Set<Part> off = Set.of(Part.SYNONYMS);
    try (LuceneSearchEngine engine = engine(EngineSettings.DEFAULT.without(off))) {
      assertEquals(List.of("3"), found(engine, "dagisen"));
    }
  }

  @Test
  void readsTheArchivistsFileWhenItChanges() throws IOException {
    Path curated = Files.createDirectory(folder.resolve("curated"));
    Path file = curated.resolve("synonyms.tsv");
    Files.writeString(file, "# egna\nvindkraft\tvindsnurror\n");
    long[] now = {0};
    Synonyms synonyms = new Synonyms(Optional.of(curated), () -> now[0]);
    assertEquals(List.of("vindsnurror"), own(synonyms, "vindkraften"));
    Files.writeString(file, "trasig rad\n>\tvindkraft\tvindsnurror\tmöllor\n");
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    assertEquals(List.of("vindsnurror"), own(synonyms, "vindkraften"));
    now[0] = 2_000_000_000L;
    assertEquals(List.of("vindsnurror", "möllor"), own(synonyms, "vindkraften"));
    assertEquals(List.of(), own(synonyms, "möllor"));
    assertEquals(1, synonyms.current().errors().size());
    String error = synonyms.current().errors().getFirst();
    assertTrue(error.startsWith(file + ", rad 1: skriv minst två"), error);
  }

  /** What the archivist's file finds, the packaged rows left out. */
  private static List<String> own(Synonyms synonyms, String word) {
    List<String> packaged = finds(Synonyms.packaged(), word);
    return finds(synonyms.current(), word).stream().filter(it -> !packaged.contains(it)).toList();
  }

  private static List<String> finds(SynonymTable table, String word) {
    return table.in(List.of(word)).stream().flatMap(it -> it.finds().stream()).toList();
  }

  /**
   * "KL" is not "kl. 14", "LOV" no school holiday; and what is not the same finds not the other.
   */
  @Test
  void findNoOrdinaryWordsForAbbreviations() {
    SynonymTable packaged = Synonyms.packaged();
    assertEquals(List.of(), finds(packaged, "lov"));
    assertEquals(List.of(), finds(packaged, "sol"));
    assertTrue(finds(packaged, "LOV").contains("lagen om valfrihetssystem"));
    assertTrue(finds(packaged, "KL").contains("kommunallagen"));
    assertEquals(List.of(), finds(packaged, "kommunallagen"));
    assertEquals(List.of("byggnadslov"), finds(packaged, "bygglov"));
    assertTrue(!finds(packaged, "undersköterska").contains("vårdbiträde"));
    assertEquals(List.of(), finds(packaged, "yttrande"));
  }

  @Test
  void thePackagedListIsWhole() throws IOException {
    assertEquals(List.of(), Synonyms.packaged().errors());
    long rows =
        Files.readAllLines(Path.of("src/main/resources/se/protokollsok/search", Synonyms.FILE))
            .stream()
            .filter(line -> !line.startsWith("#"))
            .count();
    assertTrue(rows >= 350, "rows: " + rows);
  }
}
