package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.protokollsok.source.FileHash;

/** Real PDFs beside the project against their true text; skipped where that folder is missing. */
class ScansTest {
  private static final Path SCANS = Path.of("..", "shared", "scans");

  /** The born-digital file draws marks ("**", list dashes) that the reference text leaves out. */
  private static final double WORD_ERROR = 0.01;

  @BeforeEach
  void needsTheFolder() {
    Assumptions.assumeTrue(Files.isDirectory(SCANS), () -> "no folder " + SCANS);
  }

  private static ExtractedDocument extract(String name) {
    return new Extractor(Limits.DEFAULT).extract(SCANS.resolve(name), FileHash.NONE);
  }

  @Test
  void bornDigitalPdfGivesItsWordsInOrder() throws IOException {
    ExtractedDocument document = extract("002-digital.pdf");
    assertEquals(List.of(), document.findings());
    List<String> expected = words(Files.readString(SCANS.resolve("002.ref.txt")));
    int errors = distance(words(document.text()), expected);
    assertTrue(errors <= WORD_ERROR * expected.size(), () -> errors + " words differ");
  }

  @Test
  void everyBoxOfATextLayerCutsAWordAndLiesOnItsPage() {
    for (String name : List.of("000-scan-engtext.pdf", "002-digital.pdf")) {
      for (Page page : extract(name).pages()) {
        List<String> cut = new ArrayList<>();
        for (WordBox box : page.words()) {
          cut.add(page.text().substring(box.begin(), box.end()));
          assertTrue(
              box.x() >= 0
                  && box.y() >= -1
                  && box.x() + box.width() <= page.width() + 1
                  && box.y() + box.height() <= page.height() + 1,
              box::toString);
        }
        assertEquals(words(page.text()), cut);
      }
    }
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  /** Levenshtein's distance in words. */
  private static int distance(List<String> one, List<String> other) {
    int[] above = new int[other.size() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (String word : one) {
      int[] row = new int[above.length];
      row[0] = above[0] + 1;
      for (int j = 1; j < row.length; j++) {
        int change = word.equals(other.get(j - 1)) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.size()];
  }
}
