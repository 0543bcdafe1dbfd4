package se.protokollsok.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;

/** Reads a PDF's text layer page by page; a page that fails or has no text is a finding. */
final class PdfReader {
  private static final int QUARTER = 90;
  private static final int HALF = 180;

  static {
    FontMappers.set(new BundledFontMapper());
  }

  private final Reading reading;
  private final List<Finding> findings = new ArrayList<>();
  private final List<PDRectangle> sizes = new ArrayList<>();
  private final List<List<Line>> lines = new ArrayList<>();

  private PdfReader(Reading reading) {
    this.reading = reading;
  }

  static ExtractedDocument read(Reading reading) throws IOException {
    try (PDDocument document = Loader.loadPDF(reading.bytes())) {
      return new PdfReader(reading).read(document);
    } catch (InvalidPasswordException e) {
      throw new Rejection(
          FindingKind.ENCRYPTED_FILE,
          "Filen är skyddad med lösenord; lägg in en kopia utan lösenord.");
    }
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
    PageSetter setter = PageSetter.forDocument(lines);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PDRectangle size = sizes.get(i);
      pages.add(setter.set(i + 1, lines.get(i), size.getWidth(), size.getHeight()));
    }
    return reading.document(Format.PDF, pages, findings);
  }

  private void readPage(PDDocument document, GlyphCollector collector, int number) {
    Containment.Step<List<Line>> step =
        () -> {
          PDPage page = document.getPage(number - 1);
          return LineBuilder.lines(WordBuilder.words(collector.collect(document, page)));
        };
    switch (Containment.run(step)) {
      case Containment.Done<List<Line>>(List<Line> read) -> {
        lines.add(read);
        if (read.isEmpty()) {
          note(FindingKind.PAGE_WITHOUT_TEXT, "saknar text och behöver OCR.", number);
        }
      }
      case Containment.Failed<List<Line>>(FindingKind kind, String message) -> {
        if (kind != FindingKind.DAMAGED_FILE) {
          throw new Rejection(kind, message);
        }
        lines.add(List.of());
        note(FindingKind.PAGE_FAILED, "är skadad och kunde inte läsas.", number);
      }
    }
    sizes.add(
        switch (Containment.run(() -> shownSize(document.getPage(number - 1)))) {
          case Containment.Done<PDRectangle>(PDRectangle size) -> size;
          case Containment.Failed<PDRectangle> ignored -> PDRectangle.A4;
        });
  }

  private void note(FindingKind kind, String message, int page) {
    findings.add(reading.finding(kind, "Sidan " + page + " " + message, page));
  }

  /** The page as a reader sees it: cut to its crop box and turned. */
  private static PDRectangle shownSize(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % HALF == QUARTER;
    return turned
        ? new PDRectangle(/* width= */ box.getHeight(), /* height= */ box.getWidth())
        : box;
  }
}
