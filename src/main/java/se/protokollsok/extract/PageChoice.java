package se.protokollsok.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import se.protokollsok.extract.Recognition.Outcome;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.TextSource;

/**
 * Chooses the best text there is for a page: its text layer, or what an engine reads on its image.
 * A layer is replaced only by something better. Not thread-safe.
 */
final class PageChoice {
  /** A layer of at least this quality is taken as it is. */
  private static final double GOOD = 0.7;

  /** What is read must be better by this to replace a layer. */
  private static final double BETTER = 0.05;

  /** A picture that covers this part of the page may hold its text. */
  private static final double COVERING = 0.5;

  /** Fewer letters than these on a picture may be a stamp on a scan. */
  private static final int FEW_LETTERS = 200;

  private static final double FAR_MORE = 1.5;

  private final Reading reading;
  private final PDDocument document;
  private final PageRenderer renderer;
  private final ScanReader scans;
  private final List<Finding> findings = new ArrayList<>();
  private boolean asked;
  private boolean brokenOff;

  PageChoice(Reading reading, PDDocument document) {
    this.reading = reading;
    this.document = document;
    this.renderer = new PageRenderer(document);
    this.scans = new ScanReader(reading.ocr().engine(), reading.ocr().memory());
  }

  List<Finding> findings() {
    return findings;
  }

  /** Whether some page's text depends on the engine, be it there or not. */
  boolean asked() {
    return asked;
  }

  /** Whether some page was not read that the same engine may read the next time. */
  boolean brokenOff() {
    return brokenOff;
  }

  /** Why a page should be read again. */
  private enum Need {
    NO_TEXT("sidan saknade textlager"),
    BAD_TEXT("textlagret var dåligt"),
    PART_OF_TEXT("textlagret täckte bara en del av sidan");

    private final String swedish;

    Need(String swedish) {
      this.swedish = swedish;
    }
  }

  /**
   * Returns the page with the better text.
   *
   * @param number from 1
   * @param layer the page as its text layer has it
   * @param quality of the layer's text, from 0 to 1
   */
  Sheet choose(int number, Sheet layer, double quality) throws IOException {
    boolean empty = layer.lines().isEmpty();
    boolean sparse = letters(layer) < FEW_LETTERS;
    if (!empty && !sparse && quality >= GOOD) {
      return layer;
    }
    PagePictures.Found pictures = PagePictures.on(document.getPage(number - 1), reading.deadline());
    if (!empty && pictures.covered() < COVERING) {
      return quality >= GOOD
          ? layer
          : layer.because("Textlagret är dåligt, men sidan har ingen bild att läsa om.");
    }
    Need need = Need.PART_OF_TEXT;
    if (empty) {
      need = Need.NO_TEXT;
    } else if (quality < GOOD) {
      need = Need.BAD_TEXT;
    }
    return read(number, new Layer(layer, quality), need, pictures.resolution());
  }

  /** A page as its text layer has it, and how good that is among the document's others. */
  private record Layer(Sheet sheet, double quality) {}

  private Sheet read(int number, Layer before, Need need, int fineness) throws IOException {
    Sheet layer = before.sheet();
    PDRectangle size = new PDRectangle(layer.width(), layer.height());
    PageRenderer.Drawn drawn =
        reading.deadline().apart(() -> renderer.draw(number - 1, fineness, size));
    InkMap ink = InkMap.of(drawn.image());
    if (drawn.lacksPicture()) {
      note(
          FindingKind.PAGE_FAILED,
          number,
          "har en bild i ett format som inte kan läsas; lägg in en kopia med vanliga bilder.");
    }
    if (ink.isBlank()) {
      return drawn.lacksPicture() ? layer : layer.blank();
    }
    asked = true;
    int pages = document.getNumberOfPages();
    reading.ocr().progress().reads(reading.name(), number, pages);
    Recognition read = reading.deadline().apart(() -> scans.read(drawn.image(), ink));
    brokenOff |= read.outcome() == Outcome.BROKEN_OFF || read.outcome() == Outcome.GIVEN_UP;
    if (read.outcome() != Outcome.READ) {
      return unread(number, layer, need, read.outcome());
    }
    Sheet sheet =
        new Sheet(
            OcrLines.lines(read),
            layer.width(),
            layer.height(),
            TextSource.OCR,
            "Läst ur bilden; " + need.swedish + ".",
            read.skew());
    return better(before, sheet, need);
  }

  private static Sheet better(Layer before, Sheet read, Need need) {
    Sheet layer = before.sheet();
    if (need == Need.NO_TEXT) {
      return read.lines().isEmpty() ? layer.because("Sidan visar en bild utan läsbar text.") : read;
    }
    double after = TextJudge.judge(read.words()).quality();
    boolean wins =
        need == Need.BAD_TEXT
            ? after >= before.quality() + BETTER && 2 * letters(read) >= letters(layer)
            : after >= GOOD && letters(read) >= FAR_MORE * letters(layer);
    return wins ? read : layer.because("Textlagret behölls; bilden gick inte att läsa bättre.");
  }

  /** The page as it was, and why it was not read. */
  private Sheet unread(int number, Sheet layer, Need need, Outcome outcome) {
    String why = why(outcome);
    if (need == Need.NO_TEXT) {
      note(FindingKind.PAGE_WITHOUT_TEXT, number, "saknar text och behöver OCR. " + why);
      return layer.because("Sidan saknar text och behöver OCR. " + why);
    }
    if (need == Need.BAD_TEXT) {
      note(FindingKind.PAGE_NEEDS_OCR, number, "har ett dåligt textlager och behöver OCR. " + why);
    }
    return layer.because("Textlagret behölls, fast " + now(need) + ". " + why);
  }

  private static String now(Need need) {
    return need.swedish.replace("var", "är").replace("täckte", "täcker");
  }

  private String why(Outcome outcome) {
    String again = " Kör index med --reread för att försöka igen.";
    Optional<String> absence = scans.engine().absence();
    return switch (outcome) {
      case ABSENT -> absence.orElse("");
      case TIMED_OUT -> "Tidsgränsen för att läsa en sida gick ut." + again;
      case CRASHED -> "Tesseract avbröts med ett fel." + again;
      case UNINTELLIGIBLE -> "Tesseract gav ett svar som inte går att tyda." + again;
      case GIVEN_UP ->
          "Tesseract svarade inte för flera sidor i rad och frågades inte mer; nästa körning försöker"
              + " igen.";
      case BROKEN_OFF -> "Läsningen av sidan avbröts; nästa körning försöker igen.";
      case READ -> "";
    };
  }

  private void note(FindingKind kind, int page, String message) {
    findings.add(reading.finding(kind, "Sidan " + page + " " + message, page));
  }

  private static long letters(Sheet sheet) {
    return sheet.words().codePoints().filter(Character::isLetter).count();
  }
}
