package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.SampleProtocol;

/** Corrections tell no word that people may not see. */
class ShownWordsTest {
  @TempDir Path folder;

  private SearchResponse search(String query) throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(
          SampleProtocol.state(
              SampleProtocol.of("2025-03-14")
                  .item("Bryggan vid Krokvarpet", "Svar till xqzpostlada@exempel.se om bryggan.")
                  .build()));
    }
    try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
      return engine.search(SearchRequest.of(query));
    }
  }

  @Test
  void aPieceOfAnAddressIsNeverOffered() throws IOException {
    SearchResponse response = search("xqzpostlado");
    assertFalse(response.interpreted().toString().contains("xqzpostlada"), response::toString);
  }

  @Test
  void aWordThatNobodyListsIsOfferedWhereItIsShown() throws IOException {
    SearchResponse response = search("krokvarppet");
    assertEquals(List.of("krokvarppet → krokvarpet"), response.interpreted().get("corrected"));
    assertEquals(1, response.total());
  }
}
