package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.DocumentKind;

/** A repaired word is also found as what it may have meant instead, after what is sure. */
class OtherReadingsTest {
  @TempDir static Path folder;
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void index() throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(
          SampleProtocol.state(
              SampleProtocol.of("2025-03-14")
                  .unsure("rampen", "rimpen", "lampan", "rumpan")
                  .unsure("grinden", "grmden", "granden")
                  .item("Skolgården", "Skolgården får en ny ramp och rampen lyses upp.")
                  .item(
                      "Skolgårdens grind", "Det blåser.", DecisionKind.APPROVAL, "att måla grinden")
                  .item("Torget", "Lampan på torget är trasig, så lampan byts.")
                  .unsure("Nordqvist", "Nordavist", "Nordkvist")
                  .label("Föredragande:")
                  .item("Kvarnen", "Nordqvist visar bilder.")
                  .build(),
              SampleProtocol.of("2024-03-15")
                  .item("Parken", "Vid parken hänger en lampa till.")
                  .item("Hamnen", "Hamnens kran lyser.")
                  .build(),
              SampleProtocol.of("2023-03-17")
                  .document(DocumentKind.NOTICE, "Kallelse till hamnen.")
                  .build()));
    }
    engine = LuceneSearchEngine.open(folder);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<String> found(String query) {
    return engine.search(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.date().orElseThrow().getYear() + "#" + hit.itemKey())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"rumpan, 2025#1", "granden, 2025#2", "GRÄNDEN skolgårdens, 2025#2"})
  void findsTheSecondReading(String query, String first) {
    List<String> found = found(query);
    assertFalse(found.isEmpty(), query);
    assertEquals(first, found.getFirst());
  }

  @ParameterizedTest
  @CsvSource({"lampan", "lampa", "LAMPAN"})
  void whatIsSureComesFirst(String query) {
    List<String> found = found(query);
    assertEquals(3, found.size(), found::toString);
    assertEquals("2025#1", found.getLast(), found::toString);
  }

  @Test
  void totalsAndFacetsCountIt() {
    SearchResponse response = engine.search(SearchRequest.of("rumpan"));
    assertEquals(1, response.total());
    assertEquals(List.of(new FacetValue("2025", "2025", 1)), response.facets().get(Dimension.YEAR));
    assertEquals(Map.of("words", List.of("rumpan")), response.interpreted());
  }

  @Test
  void showsNoSnippetForWhatDoesNotStandThere() {
    assertEquals(List.of(), engine.search(SearchRequest.of("rumpan")).hits().getFirst().snippets());
  }

  @Test
  void quotedOrExcludedAWordMeansWhatStandsThere() {
    assertEquals(0, engine.search(SearchRequest.of("\"rumpan\"")).total());
    assertTrue(found("rampen -rumpan").contains("2025#1"));
  }

  /** Nobody knows which spelling is right. */
  @Test
  void aNameIsFoundUnderBothSpellingsInQuotesToo() {
    assertEquals(List.of("2025#4"), found("\"Nordkvist\""));
    assertEquals(List.of("2025#4"), found("\"Nordqvist\""));
  }

  /** Else every item would be found by its labels. */
  @Test
  void aLabelIsFoundInQuotesOnly() {
    assertEquals(List.of("2025#4"), found("\"föredragande\""));
    assertEquals(List.of(), found("föredragande"));
  }

  @Test
  void snippetsAndDecisionsSayThatTheyAreRepaired() {
    Hit ramp = engine.search(SearchRequest.of("rampen")).hits().getFirst();
    assertTrue(ramp.snippets().getFirst().repaired());
    Hit gate = engine.search(SearchRequest.of("grinden")).hits().getFirst();
    assertFalse(gate.decisions().getFirst().repairs().isEmpty());
    Hit lamp = engine.search(SearchRequest.of("torget")).hits().getFirst();
    assertFalse(lamp.snippets().getFirst().repaired());
  }
}
