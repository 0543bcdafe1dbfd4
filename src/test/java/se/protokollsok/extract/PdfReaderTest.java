package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.TextSource;

class PdfReaderTest {
  @TempDir Path folder;

  private ExtractedDocument extract(Pdfs pdf) {
    return Extractions.extract(folder, "protokoll.pdf", pdf.bytes());
  }

  private String text(Pdfs pdf) {
    ExtractedDocument document = extract(pdf);
    assertEquals(List.of(), document.findings());
    return document.text();
  }

  private static List<String> cut(Page page) {
    List<String> words = new ArrayList<>();
    for (WordBox box : page.words()) {
      words.add(page.text().substring(box.begin(), box.end()));
    }
    return words;
  }

  private static WordBox box(Page page, String word) {
    return page.words().get(cut(page).indexOf(word));
  }

  @Test
  void boxesCutExactlyTheWordsInReadingOrder() {
    Pdfs pdf =
        new Pdfs()
            .page(
                pen ->
                    pen.text(60, 130, "Mötet avslutas kl. 12:00.")
                        .text(60, 100, "Närvarande: Åsa Öberg, Älvdalen"));
    Page page = extract(pdf).pages().get(0);
    assertEquals(
        List.of("Närvarande:", "Åsa", "Öberg,", "Älvdalen", "Mötet", "avslutas", "kl.", "12:00."),
        cut(page));
    assertEquals(String.join(" ", cut(page)), page.text().replaceAll("\\s+", " "));
  }

  @Test
  void boxLiesWhereTheWordWasDrawn() {
    Pdfs pdf = new Pdfs();
    float width = pdf.width("Örkelljunga");
    Page page = extract(pdf.page(pen -> pen.text(200, 300, "Örkelljunga"))).pages().get(0);
    WordBox box = box(page, "Örkelljunga");
    assertEquals(200, box.x(), 0.5);
    assertEquals(width, box.width(), 0.5);
    assertTrue(box.y() < 300 - 0.5 * Pdfs.SIZE && box.y() > 300 - Pdfs.SIZE, () -> "top " + box);
    float foot = box.y() + box.height();
    assertTrue(foot >= 300 && foot < 300 + 0.5 * Pdfs.SIZE, () -> "foot " + box);
    assertEquals(595.3, page.width(), 0.1);
    assertEquals(841.9, page.height(), 0.1);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void boxFollowsThePageWhenItIsTurned(int rotation) {
    // A page scanned sideways: its text runs so that the turned page shows it upright.
    double angle = Math.toRadians(rotation);
    float across = rotation == 180 ? 595.3f : 841.9f;
    Matrix place =
        switch (rotation) {
          case 90 -> Matrix.getRotateInstance(angle, 300, 200);
          case 180 -> Matrix.getRotateInstance(angle, 595.3f - 200, 300);
          default -> Matrix.getRotateInstance(angle, 595.3f - 300, 841.9f - 200);
        };
    Page page =
        extract(new Pdfs().page(rotation, pen -> pen.turned(place, "Justerare"))).pages().get(0);
    assertEquals(across, page.width(), 0.5);
    WordBox box = box(page, "Justerare");
    assertEquals(200, box.x(), 1.0, () -> box.toString());
    assertTrue(box.y() < 300 && box.y() + box.height() >= 299.5, () -> box.toString());
    assertTrue(box.width() > box.height(), () -> box.toString());
  }

  @Test
  void turnedTextInTheMarginComesLastAndKeepsItsPlace() {
    Pdfs pdf =
        new Pdfs()
            .page(
                pen ->
                    pen.turned(Matrix.getRotateInstance(Math.toRadians(90), 30, 400), "Stämpel")
                        .text(60, 100, "Protokoll"));
    Page page = extract(pdf).pages().get(0);
    assertEquals("Protokoll\n\nStämpel", page.text());
    WordBox box = box(page, "Stämpel");
    assertTrue(box.height() > box.width(), () -> box.toString());
    assertEquals(841.9 - 400, box.y() + box.height(), 1.0, () -> box.toString());
    assertTrue(box.x() < 30 && box.x() + box.width() > 29.5, () -> box.toString());
  }

  @Test
  void twoColumnsAreReadRowByRow() {
    Pdfs pdf =
        new Pdfs()
            .page(
                pen -> {
                  pen.lines(60, 100, 14, "Anna Berg, Bjuv", "Bo Dahl, Klippan", "Eva Ek, Svalöv");
                  pen.lines(300, 100.8f, 14, "Per Lind, Åstorp", "Siv Holm, Höganäs");
                });
    List<String> rows = text(pdf).lines().map(row -> row.replaceAll(" {3,}", " | ")).toList();
    assertEquals(
        List.of(
            "Anna Berg, Bjuv | Per Lind, Åstorp",
            "Bo Dahl, Klippan | Siv Holm, Höganäs",
            "Eva Ek, Svalöv"),
        rows);
  }

  @Test
  void longEntryNearTheNextColumnIsPartedWhereThatColumnBegins() {
    Pdfs pdf = new Pdfs();
    float near = 300 - pdf.width("Cecilia Holmberg-Nilsson, Örkelljunga") - 0.7f * Pdfs.SIZE;
    pdf.page(
        pen ->
            pen.text(60, 100, "Bo Dahl, Klippan")
                .text(300, 100, "Per Lind, Åstorp")
                .text(near, 114, "Cecilia Holmberg-Nilsson, Örkelljunga")
                .text(300, 114, "Siv Holm, Höganäs"));
    List<String> rows = text(pdf).lines().map(row -> row.replaceAll(" {3,}", " | ")).toList();
    assertEquals(
        List.of(
            "Bo Dahl, Klippan | Per Lind, Åstorp",
            "Cecilia Holmberg-Nilsson, Örkelljunga | Siv Holm, Höganäs"),
        rows);
  }

  @Test
  void emptyLineStandsWhereTheGapBetweenLinesIsAParagraphs() {
    Pdfs pdf =
        new Pdfs()
            .page(
                pen ->
                    pen.lines(60, 100, 13, "Rad ett", "rad två", "rad tre")
                        .lines(60, 146, 13, "Ny rad ett", "ny rad två"));
    assertEquals("Rad ett\nrad två\nrad tre\n\nNy rad ett\nny rad två", text(pdf));
  }

  @Test
  void listMarkIsPartedFromItsEntryByOneBlank() {
    Pdfs pdf =
        new Pdfs()
            .page(
                pen ->
                    pen.text(60, 100, "1.")
                        .text(96, 100, "Mötets öppnande")
                        .text(60, 113, "•")
                        .text(96, 113, "punkt"));
    assertEquals("1. Mötets öppnande\n• punkt", text(pdf));
  }

  @Test
  void raisedFigureStaysInItsLine() {
    Pdfs pdf =
        new Pdfs()
            .page(
                pen -> {
                  pen.lines(60, 100, 13, "Lokalen är", "på 40 m");
                  float x = 60 + new Pdfs().width("på 40 m");
                  pen.sized(6, Matrix.getTranslateInstance(x, 841.9f - 109), "2");
                  pen.text(60, 126, "och ljus.");
                });
    assertEquals("Lokalen är\npå 40 m2\noch ljus.", text(pdf));
  }

  @Test
  void wordDrawnInPartsIsOneWord() {
    Pdfs pdf = new Pdfs();
    float width = pdf.width("kommun");
    pdf.page(pen -> pen.text(60 + width, 100, "styrelsen").text(60, 100, "kommun"));
    Page page = extract(pdf).pages().get(0);
    assertEquals(List.of("kommunstyrelsen"), cut(page));
  }

  @Test
  void ligaturesAndLooseAccentsBecomeLetters() {
    Page page =
        extract(new Pdfs().page(pen -> pen.text(60, 100, "e\ufb01 Crespi\u0301n Bra\u0308n")))
            .pages()
            .get(0);
    assertEquals(List.of("efi", "Crespín", "Brän"), cut(page));
  }

  @Test
  void blankPageIsNoLossAndTheRestGoesOn() {
    Pdfs pdf =
        new Pdfs()
            .page(pen -> pen.text(60, 100, "Första"))
            .page(pen -> {})
            .page(pen -> pen.text(60, 100, "Tredje"));
    ExtractedDocument document = extract(pdf);
    assertEquals("Första\f\fTredje", document.text());
    assertEquals(List.of(), document.findings());
    assertEquals("Sidan är tom.", document.pages().get(1).judgement().reason());
    assertEquals(
        List.of(TextSource.TEXT_LAYER, TextSource.BLANK, TextSource.TEXT_LAYER),
        document.pages().stream().map(Page::source).toList());
    assertFalse(document.rejected());
  }

  @Test
  void pageThatFailsCostsThatPageOnly() {
    Pdfs pdf =
        new Pdfs()
            .page(pen -> pen.text(60, 100, "Första"))
            .page(pen -> pen.text(60, 100, "Andra"))
            .page(pen -> pen.text(60, 100, "Tredje"))
            .edit(
                document -> document.getPage(1).getCOSObject().setItem(COSName.TYPE, COSName.FONT));
    ExtractedDocument document = extract(pdf);
    assertEquals("Första\f\fTredje", document.text());
    assertEquals(List.of(FindingKind.PAGE_FAILED), Extractions.kinds(document));
    assertEquals(
        List.of("Sidan 2 är skadad och kunde inte läsas."), Extractions.messages(document));
  }

  @Test
  void passwordIsNamed() {
    ExtractedDocument document =
        extract(new Pdfs().page(pen -> pen.text(60, 100, "Hemligt")).locked("hemlig"));
    assertEquals(List.of(FindingKind.ENCRYPTED_FILE), Extractions.kinds(document));
    assertTrue(document.rejected());
  }

  @Test
  void fileLockedAgainstChangesOnlyIsRead() {
    assertEquals("Öppet", text(new Pdfs().page(pen -> pen.text(60, 100, "Öppet")).locked("")));
  }

  @Test
  void documentWithoutPagesIsEmpty() {
    assertEquals(List.of(FindingKind.EMPTY_FILE), Extractions.kinds(extract(new Pdfs())));
  }

  @Test
  void headerWithoutDocumentIsDamaged() {
    byte[] bytes = "%PDF-1.7\nnot a document".getBytes(StandardCharsets.ISO_8859_1);
    ExtractedDocument document = Extractions.extract(folder, "trasig.pdf", bytes);
    assertEquals(List.of(FindingKind.DAMAGED_FILE), Extractions.kinds(document));
    assertEquals("application/pdf", document.mediaType());
  }

  @Test
  void tooManyPagesTooMuchTextAndTooMuchTimeRejectTheFile() {
    byte[] bytes =
        new Pdfs()
            .page(pen -> pen.text(60, 100, "Första sidan"))
            .page(pen -> pen.text(60, 100, "Andra sidan"))
            .bytes();
    List<Limits> narrow =
        List.of(
            new Limits(1_000_000, 1, 1_000, Duration.ofMinutes(1)),
            new Limits(1_000_000, 10, 15, Duration.ofMinutes(1)),
            new Limits(1_000_000, 10, 1_000, Duration.ZERO));
    for (Limits limits : narrow) {
      ExtractedDocument document = Extractions.extract(folder, "lång.pdf", bytes, limits);
      assertEquals(List.of(FindingKind.TOO_LARGE), Extractions.kinds(document), limits::toString);
      assertEquals(List.of(), document.pages());
    }
  }

  @Test
  void cutOffFilesAreAnsweredWithFindings() throws IOException {
    byte[] bytes = new Pdfs().page(pen -> pen.text(60, 100, "Protokoll nr 3")).bytes();
    for (int length = 1; length < bytes.length; length += 1 + bytes.length / 40) {
      byte[] part = java.util.Arrays.copyOf(bytes, length);
      ExtractedDocument document = Extractions.extract(folder, "del.pdf", part);
      assertTrue(
          document.rejected() || !document.findings().isEmpty() || !document.text().isEmpty(),
          "length " + length);
    }
  }

  @Test
  void sameBytesGiveTheSameResult() {
    byte[] bytes = new Pdfs().page(pen -> pen.text(60, 100, "Samma varje gång")).bytes();
    assertEquals(
        Extractions.extract(folder, "a.pdf", bytes), Extractions.extract(folder, "b.pdf", bytes));
  }

  /** A picture of it would need gigabytes. */
  @Test
  void sheetThatIsNoPageIsAFinding(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("jätte.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(new PDRectangle(3_000_000, 3_000_000)));
      document.save(file.toFile());
    }
    ExtractedDocument document = new Extractor(Limits.DEFAULT).extract(file, FileHash.NONE);
    assertEquals(List.of(FindingKind.PAGE_FAILED), Extractions.kinds(document));
  }
}
