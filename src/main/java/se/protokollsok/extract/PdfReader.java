package se.protokollsok.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;

/**
 * Reads a PDF page by page: its text layer, and its image where the layer is missing or bad. A page
 * that fails is a finding.
 */
final class PdfReader {
  private static final int QUARTER = 90;
  private static final int HALF = 180;

  static {
    BundledFonts.use();
  }

  private final Reading reading;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Set<Integer> failed = new HashSet<>();

  private PdfReader(Reading reading) {
    this.reading = reading;
  }

  static ExtractedDocument read(Reading reading) throws IOException {
    try (PDDocument document = open(reading.bytes())) {
      return new PdfReader(reading).read(document);
    } catch (InvalidPasswordException e) {
      throw new Rejection(
          FindingKind.ENCRYPTED_FILE,
          "Filen är skyddad med lösenord; lägg in en kopia utan lösenord.");
    }
  }

  /**
   * Opens a PDF; fonts it does not carry are stood in for by those of the program.
   *
   * @throws InvalidPasswordException if it is locked
   */
  static PDDocument open(byte[] bytes) throws IOException {
    return Loader.loadPDF(bytes);
  }

  private ExtractedDocument read(PDDocument document) throws IOException {
    int count = document.getNumberOfPages();
    if (count == 0) {
      throw new Rejection(FindingKind.EMPTY_FILE, "PDF-filen har inga sidor.");
    }
    reading.checkPages(count);
    GlyphCollector collector = new GlyphCollector(reading.deadline());
    for (int number = 1; number <= count; number++) {
      reading.deadline().check();
      readPage(document, collector, number);
    }
    PageChoice choice = new PageChoice(reading, document);
    List<Double> qualities = TextJudge.qualities(sheets.stream().map(Sheet::words).toList());
    for (int i = 0; i < count; i++) {
      reading.deadline().check();
      if (!failed.contains(i + 1)) {
        choose(choice, i, qualities.get(i));
      }
    }
    findings.addAll(choice.findings());
    findings.sort(Comparator.comparingInt(finding -> finding.span().page()));
    return reading
        .document(Format.PDF, pages(), findings)
        .readBy(choice.asked() ? engine(choice) : "");
  }

  private String engine(PageChoice choice) {
    TextRecognizer engine = reading.ocr().engine();
    return choice.brokenOff() || engine.absence().isPresent()
        ? ExtractedDocument.NO_ENGINE
        : engine.identity();
  }

  private List<Page> pages() {
    PageSetter setter = PageSetter.forDocument(sheets.stream().map(Sheet::lines).toList());
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      pages.add(setter.set(i + 1, sheets.get(i)));
    }
    List<Double> qualities = TextJudge.qualities(pages.stream().map(Page::text).toList());
    for (int i = 0; i < pages.size(); i++) {
      pages.set(i, pages.get(i).ofQuality(qualities.get(i)));
    }
    return pages;
  }

  private void choose(PageChoice choice, int index, double quality) {
    Sheet layer = sheets.get(index);
    switch (Containment.run(() -> choice.choose(index + 1, layer, quality))) {
      case Containment.Done<Sheet>(Sheet better) -> sheets.set(index, better);
      case Containment.Failed<Sheet>(FindingKind kind, String message) -> {
        if (kind != FindingKind.DAMAGED_FILE) {
          throw new Rejection(kind, message);
        }
        note(FindingKind.PAGE_FAILED, "har en skadad bild och kunde inte läsas.", index + 1);
      }
    }
  }

  private void readPage(PDDocument document, GlyphCollector collector, int number) {
    PDRectangle size =
        switch (Containment.run(() -> shownSize(document.getPage(number - 1)))) {
          case Containment.Done<PDRectangle>(PDRectangle shown) -> shown;
          case Containment.Failed<PDRectangle> ignored -> PDRectangle.A4;
        };
    Containment.Step<List<Line>> step =
        () -> {
          PDPage page = document.getPage(number - 1);
          return LineBuilder.lines(WordBuilder.words(collector.collect(document, page)));
        };
    List<Line> lines =
        switch (Containment.run(step)) {
          case Containment.Done<List<Line>>(List<Line> read) -> read;
          case Containment.Failed<List<Line>>(FindingKind kind, String message) -> {
            if (kind != FindingKind.DAMAGED_FILE) {
              throw new Rejection(kind, message);
            }
            failed.add(number);
            note(FindingKind.PAGE_FAILED, "är skadad och kunde inte läsas.", number);
            yield List.of();
          }
        };
    sheets.add(Sheet.drawn(lines, size.getWidth(), size.getHeight()));
  }

  private void note(FindingKind kind, String message, int page) {
    findings.add(reading.finding(kind, "Sidan " + page + " " + message, page));
  }

  /** The page as a reader sees it: cut to its crop box and turned. */
  static PDRectangle shownSize(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % HALF == QUARTER;
    return turned
        ? new PDRectangle(/* width= */ box.getHeight(), /* height= */ box.getWidth())
        : box;
  }
}
