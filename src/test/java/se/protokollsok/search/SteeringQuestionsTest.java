package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.SampleProtocol;

/** Words of a question that steer, words the archive does not know, and what must hold. */
class SteeringQuestionsTest {
  @TempDir private static Path folder;
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void index() throws IOException {
    Path index = folder.resolve("index");
    SampleProtocol protocol = SampleProtocol.of("2025-03-14");
    protocol.item("Vävstugan", "Garn köps in för 25 kronor nystanet.");
    protocol.item("Klockstapeln", "Enligt § 25 i förra protokollet ska stapeln tjäras.");
    for (int i = 0; i < 30; i++) {
      protocol.item("Kvarnen", "Hjulet snurrar.");
    }
    try (ArchiveIndex writer = ArchiveIndex.open(index)) {
      writer.commit(SampleProtocol.state(protocol.build()));
    }
    engine = LuceneSearchEngine.open(index, EngineSettings.DEFAULT);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static SearchResponse search(String query) {
    return engine.search(SearchRequest.of(query));
  }

  private static List<String> found(String query) {
    return search(query).hits().stream().map(Hit::itemKey).toList();
  }

  @Test
  void aNumberIsNoParagraph() {
    List<String> found = found("§ 25");
    assertTrue(found.contains("2"), found::toString);
    assertFalse(found.contains("1"), found::toString);
  }

  @Test
  void oneUnknownWordDoesNotEmptyTheResult() {
    assertEquals(List.of("1"), found("xq vävstugan"));
    assertEquals(List.of(), found("xq kvarnen"));
    assertEquals(List.of(), found("xq zzyq vävstugan"));
  }

  @Test
  void wordsOfAskingAreNotMissing() {
    assertEquals(List.of("1"), found("vem efterträdde vävstugan"));
    assertEquals(List.of("1"), found("när är nästa vävstugan"));
    SearchResponse response = search("vem reserverade sig mot vävstugan");
    assertFalse(response.interpreted().containsKey("missing"), response.interpreted()::toString);
    assertTrue(search("reserverade vävstugan").interpreted().containsKey("missing"));
  }

  @Test
  void officersOfAMeetingAreNoTopic() {
    assertEquals(List.of(), QueryParser.parse("vem ledde mötet den 10 februari 2017").topics());
    assertEquals(3, QueryParser.parse("Ann ledde kören").topics().size());
  }
}
