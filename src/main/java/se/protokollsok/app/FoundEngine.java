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
      Optional<String> named = Optional.ofNullable(System.getenv(SETTING));
      TextRecognizer engine = Tesseract.find(named.orElse("tesseract"), OcrLimits.DEFAULT);
      found =
          engine
              .absence()
              .flatMap(
                  why ->
                      named.map(
                          it ->
                              TextRecognizer.absent(
                                  why + " " + SETTING + " är satt till ”" + it + "”.")))
              .orElse(engine);
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
