package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.source.TextSource;

/** Scans as people make them, read by the real engine; skipped where it is not installed. */
class ScanReadingTest {
  private static final String[] LINES = {
    "Kommunstyrelsen sammanträder i Örkelljunga den 14 mars",
    "Närvarande är Åsa Påhittsson och Sixten Testgren",
    "§ 27 Avtal om gemensam växel i Höganäs",
    "Kommunstyrelsen beslutar att bifalla förslaget",
    "att kostnaden får vara högst 45 % av årets överskott"
  };

  private static final TextRecognizer ENGINE = Tesseract.find("tesseract", OcrLimits.DEFAULT);

  @TempDir Path folder;

  @BeforeEach
  void needsTheEngine() {
    Assumptions.assumeTrue(ENGINE.absence().isEmpty(), () -> ENGINE.absence().orElse(""));
  }

  private ExtractedDocument extract(Scans scans) {
    byte[] bytes = scans.bytes();
    Path file = folder.resolve("skannat.pdf");
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Ocr ocr = new Ocr(ENGINE, RecognitionMemory.NONE, Ocr.PageProgress.SILENT);
    return new Extractor(Limits.DEFAULT, ocr).extract(file, Extractions.hash(bytes));
  }

  private static void assertReads(ExtractedDocument document) {
    assertEquals(List.of(), document.findings());
    Page page = document.pages().get(0);
    assertEquals(List.of(LINES), page.text().lines().filter(line -> !line.isEmpty()).toList());
    assertEquals(TextSource.OCR, page.source());
    assertTrue(page.judgement().quality() > 0.9, () -> page.judgement().toString());
    assertEquals("Läst ur bilden; sidan saknade textlager.", page.judgement().reason());
  }

  private static WordBox box(Page page, String word) {
    return page.words().stream()
        .filter(box -> page.text().substring(box.begin(), box.end()).equals(word))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Scans.Store.class)
  void pictureIsReadHoweverItIsStored(Scans.Store store) {
    ExtractedDocument document = extract(Scans.of().add(Scans.page(LINES), store, 0));
    assertReads(document);
    // The third line's baseline was drawn 132 points from the top, its first word at 70.
    WordBox box = box(document.pages().get(0), "Avtal");
    assertEquals(132, box.y() + 0.77 * box.height(), 2, box::toString);
    assertTrue(box.x() > 80 && box.x() < 110, box::toString);
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,0", "3,0", "1,270", "0,90", "0,180"})
  void pageOnItsSideOrHeadIsReadAndItsBoxesLieOnThePageAsShown(int quarters, int rotation) {
    BufferedImage glass = Scans.turned(Scans.page(LINES), quarters);
    ExtractedDocument document = extract(Scans.of().add(glass, Scans.Store.LOSSLESS, rotation));
    assertReads(document);
    Page page = document.pages().get(0);
    WordBox box = box(page, "sammanträder");
    boolean sideways = (quarters * 90 + rotation) % 180 == 90;
    assertEquals(sideways, page.width() > page.height());
    assertEquals(sideways, box.height() > box.width(), box::toString);
    assertTrue(
        box.x() > 0
            && box.y() > 0
            && box.x() + box.width() < page.width()
            && box.y() + box.height() < page.height(),
        box::toString);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, -2, -1, 1, 2, 3})
  void skewedPageIsReadLineByLine(double degrees) {
    BufferedImage glass = Scans.skewed(Scans.page(LINES), degrees);
    assertReads(extract(Scans.of(glass)));
  }

  @Test
  void blankPageIsEmptyAndNotALoss() {
    BufferedImage blank = Scans.page();
    blank.getRaster().setSample(800, 900, 0, 30);
    ExtractedDocument document = extract(Scans.of(blank, Scans.page(LINES)));
    assertEquals(List.of(), document.findings());
    assertEquals("Sidan är tom.", document.pages().get(0).judgement().reason());
    assertEquals(TextSource.OCR, document.pages().get(1).source());
  }

  @Test
  void attendanceListInTwoColumnsIsReadRowByRow() {
    byte[] printed =
        new Pdfs()
            .page(
                pen -> {
                  pen.lines(70, 100, 16, "Anna Berglund, Bjuv", "Bo Dahlgren, Klippan", "Eva Ek");
                  pen.lines(330, 100, 16, "Per Lindström, Åstorp", "Siv Holm, Höganäs");
                })
            .bytes();
    List<String> rows = new ArrayList<>();
    extract(Scans.of(Scans.render(printed)))
        .text()
        .lines()
        .map(row -> row.replaceAll(" {3,}", " | "))
        .forEach(rows::add);
    assertEquals(
        List.of(
            "Anna Berglund, Bjuv | Per Lindström, Åstorp",
            "Bo Dahlgren, Klippan | Siv Holm, Höganäs",
            "Eva Ek"),
        rows);
  }

  @Test
  void tableRulesAndDustAreNoWords() {
    BufferedImage page = Scans.page(LINES);
    java.awt.Graphics2D graphics = page.createGraphics();
    graphics.setColor(java.awt.Color.BLACK);
    graphics.drawRect(150, 200, 1350, 260);
    graphics.drawLine(1400, 200, 1400, 460);
    for (int i = 0; i < 300; i++) {
      graphics.fillRect(37 * i % 1650, 53 * i % 2330, 1 + i % 2, 1);
    }
    graphics.dispose();
    assertReads(extract(Scans.of(page)));
  }
}
