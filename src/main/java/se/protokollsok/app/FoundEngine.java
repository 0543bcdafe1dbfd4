package se.protokollsok.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.protokollsok.extract.OcrLimits;
import se.protokollsok.extract.PageImage;
import se.protokollsok.extract.Recognition;
import se.protokollsok.extract.Tesseract;
import se.protokollsok.extract.TextRecognizer;

/** The machine's OCR engine, looked for once, and only when a page needs it. Thread-safe. */
final class FoundEngine implements TextRecognizer {
  /** Names another program than the one on the path. */
  private static final String SETTING = "PROTOKOLLSOK_TESSERACT";

  private @Nullable TextRecognizer found;

  private synchronized TextRecognizer engine() {
    if (found == null) {
      String command = Optional.ofNullable(System.getenv(SETTING)).orElse("tesseract");
      found = Tesseract.find(command, OcrLimits.DEFAULT);
    }
    return found;
  }

  @Override
  public String identity() {
    return engine().identity();
  }

  @Override
  public Optional<String> absence() {
    return engine().absence();
  }

  @Override
  public Recognition recognize(PageImage image) {
    return engine().recognize(image);
  }
}
