package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.TextSource;

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

  private static TextRecognizer engine() {
    TextRecognizer engine = Tesseract.find("tesseract", OcrLimits.DEFAULT);
    Assumptions.assumeTrue(engine.absence().isEmpty(), () -> engine.absence().orElse(""));
    return engine;
  }

  private static ExtractedDocument read(String name, TextRecognizer engine) {
    Ocr ocr = new Ocr(engine, RecognitionMemory.NONE, Ocr.PageProgress.SILENT);
    return new Extractor(Limits.DEFAULT, ocr).extract(SCANS.resolve(name), FileHash.NONE);
  }

  @Test
  void bornDigitalPdfGivesItsWordsInOrder() throws IOException {
    ExtractedDocument document = extract("002-digital.pdf");
    assertEquals(List.of(), document.findings());
    List<String> expected = words(Files.readString(SCANS.resolve("002.ref.txt")));
    int errors = distance(words(document.text()), expected);
    assertTrue(errors <= WORD_ERROR * expected.size(), () -> errors + " words differ");
  }

  @ParameterizedTest
  @CsvSource({"003-scan.pdf, 003.ref.txt", "000-scan-engtext.pdf, 000.ref.txt"})
  void scanIsReadWithAlmostNoWrongWord(String name, String reference) throws IOException {
    ExtractedDocument document = read(name, engine());
    assertEquals(List.of(), document.findings());
    assertEquals(List.of(1, 2, 3, 4), document.pages().stream().map(Page::number).toList());
    for (Page page : document.pages()) {
      assertEquals(TextSource.OCR, page.source());
      assertTrue(page.judgement().quality() > 0.8, () -> page.judgement().toString());
    }
    List<String> expected = words(Files.readString(SCANS.resolve(reference)));
    int errors = distance(words(document.text()), expected);
    assertTrue(errors <= WORD_ERROR * expected.size(), () -> errors + " of " + expected.size());
  }

  @Test
  void bornDigitalPdfKeepsItsTextLayer() {
    ExtractedDocument document = read("002-digital.pdf", TextRecognizer.NONE);
    assertEquals("", document.engine());
    assertEquals(extract("002-digital.pdf"), document);
    assertTrue(document.pages().stream().allMatch(page -> page.source() == TextSource.TEXT_LAYER));
  }

  /** Every so many words one is cut out of the page and read by itself. */
  @Test
  void boxesOfAScanCutTheirWordsFromItsPage() throws IOException {
    ExtractedDocument document = read("003-scan.pdf", engine());
    byte[] bytes = Files.readAllBytes(SCANS.resolve("003-scan.pdf"));
    List<String> wrong = new ArrayList<>();
    int cut = 0;
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PageRenderer renderer = new PageRenderer(pdf);
      for (Page page : document.pages()) {
        PDRectangle size = new PDRectangle(page.width(), page.height());
        PageImage image = renderer.draw(page.number() - 1, 200, size).image();
        List<WordBox> long5 =
            page.words().stream().filter(box -> box.end() - box.begin() >= 5).toList();
        for (int i = 3; i < long5.size() && cut < 5 * page.number(); i += long5.size() / 6) {
          WordBox box = long5.get(i);
          String word = page.text().substring(box.begin(), box.end());
          String again = wordOn(part(image, box));
          cut++;
          if (!bare(word).equals(bare(again))) {
            wrong.add(word + " <> " + again);
          }
        }
      }
    }
    assertEquals(20, cut);
    // The engine reads a word worse without its line: one slip shows no wrong box.
    assertTrue(wrong.size() <= 1, wrong::toString);
  }

  /** Without the marks that the edge of a cutting is taken for. */
  private static String bare(String word) {
    return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }

  private static String wordOn(PageImage image) {
    List<String> command =
        List.of("tesseract", "stdin", "stdout", "-l", "swe", "--dpi", "200", "--psm", "8", "tsv");
    byte[] picture = image.portable();
    if (ExternalProcess.run(command, Map.of(), picture, OcrLimits.DEFAULT)
        instanceof ExternalProcess.Ended ended) {
      return TsvReading.lines(ended.out(), 1).orElseThrow().stream()
          .flatMap(List::stream)
          .map(RecognizedWord::text)
          .collect(Collectors.joining(" "));
    }
    throw new AssertionError("not read");
  }

  /** The box with a little paper around it. */
  private static PageImage part(PageImage page, WordBox box) {
    double each = page.pointsEach();
    int left = (int) (box.x() / each);
    int top = (int) (box.y() / each);
    int width = (int) Math.ceil(box.width() / each) + 1;
    int height = (int) Math.ceil(box.height() / each);
    int paper = 12;
    byte[] grey = new byte[(width + 2 * paper) * (height + 2 * paper)];
    java.util.Arrays.fill(grey, (byte) 0xff);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        grey[(y + paper) * (width + 2 * paper) + x + paper] = (byte) page.at(left + x, top + y);
      }
    }
    return new PageImage(grey, width + 2 * paper, height + 2 * paper, page.resolution());
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
