package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.PageCount;
import se.protokollsok.protocol.ReadingKind;
import se.protokollsok.protocol.WorstPage;
import se.protokollsok.register.ParsedFile;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.TextSource;

class PageReportTest {
  private static final PageReading GOOD = new PageReading(1, TextSource.TEXT_LAYER, 0.99, "", 0);
  private static final PageReading REPAIRED = new PageReading(2, TextSource.TEXT_LAYER, 0.8, "", 7);
  private static final PageReading READ =
      new PageReading(1, TextSource.OCR, 0.6, "Sidan saknade text.", 3);
  private static final PageReading EMPTY = new PageReading(2, TextSource.NONE, 0, "", 0);
  private static final PageReading WHOLE = new PageReading(0, TextSource.TEXT_FILE, 0.97, "", 0);

  private static ParsedFile file(String path, PageReading... readings) {
    Finding why = new Finding(FindingKind.PAGE_WITHOUT_TEXT, "Sida 2 är en bild.", SourceSpan.NONE);
    return new ParsedFile(
        new ArchivedFile(path, FileHash.NONE, 1, "application/pdf", List.of(readings)),
        SampleProtocol.of("2025-03-14").build().protocol(),
        path.equals("skannad.pdf") ? List.of(why) : List.of());
  }

  private static final PageReport REPORT =
      PageReport.of(
          List.of(
              file("rättad.pdf", GOOD, REPAIRED),
              file("ren.md", WHOLE),
              file("skannad.pdf", READ, EMPTY)));

  @Test
  void countsEveryPageOnce() {
    assertEquals(
        List.of(
            new PageCount(ReadingKind.DIGITAL, 1, 0.99, 0),
            new PageCount(ReadingKind.FILE, 1, 0.97, 0),
            new PageCount(ReadingKind.REPAIRED, 1, 0.8, 7),
            new PageCount(ReadingKind.OCR, 1, 0.6, 3),
            new PageCount(ReadingKind.NONE, 1, 0, 0)),
        REPORT.pages());
    assertEquals(REPORT.pages(), PageCount.sum(REPORT.pages()));
  }

  @Test
  void namesEachDoubtfulFileByItsWorstPageWorstFirst() {
    assertEquals(
        List.of(new WorstPage("skannad.pdf", EMPTY, 3), new WorstPage("rättad.pdf", REPAIRED, 7)),
        REPORT.worst());
  }

  @Test
  void saysWhyPagesHaveNoText() {
    assertEquals(
        List.of(new IndexReport.Note("skannad.pdf", "1 av 2 sidor: Sida 2 är en bild.")),
        REPORT.withoutText());
  }

  @Test
  void saysEachReasonOnceAndNamesEveryPage() {
    List<Finding> findings =
        Stream.of(
                "Sidan 1 saknar text. Kör om.",
                "Sidan 2 saknar text. Kör om.",
                "Sidan 3 saknar text. Kör om.",
                "Sidan 5 har ett dåligt textlager.",
                "Sidan 7 saknar text. Kör om.")
            .map(why -> new Finding(FindingKind.PAGE_WITHOUT_TEXT, why, SourceSpan.NONE))
            .toList();
    ParsedFile read = file("lång.pdf", GOOD, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY);
    PageReport report =
        PageReport.of(List.of(new ParsedFile(read.file(), read.protocol(), findings)));
    assertEquals(
        "6 av 7 sidor: Sidorna 1–3, 7 saknar text. Kör om. Sidan 5 har ett dåligt textlager.",
        report.withoutText().getFirst().note());
  }

  @Test
  void printsOneLineForEachWayAndTheTenWorst() {
    assertEquals(
        List.of(
            "Digital text: 1 sida, läskvalitet 99 %",
            "Textfil: 1 sida, läskvalitet 97 %",
            "Rättad text: 1 sida, läskvalitet 80 %, 7 ord rättade",
            "Inläst med OCR: 1 sida, läskvalitet 60 %, 3 ord rättade",
            "Utan text: 1 sida"),
        PagePrinter.pages(REPORT.pages()));
    List<WorstPage> many =
        IntStream.range(0, 12).mapToObj(n -> new WorstPage("a.pdf", READ, 3)).toList();
    List<String> lines = PagePrinter.worst(many);
    assertEquals(11, lines.size());
    assertEquals(
        "a.pdf, sida 1: Inläst med OCR, läskvalitet 60 %, 3 ord rättade. Sidan saknade text.",
        lines.getFirst());
    assertEquals("och 2 filer till; se /arkivet", lines.getLast());
    assertEquals(List.of(), PagePrinter.worst(List.of(new WorstPage("a.pdf", EMPTY, 0))));
  }
}
