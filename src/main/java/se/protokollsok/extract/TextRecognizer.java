package se.protokollsok.extract;

import java.util.Optional;

/**
 * Reads the text of a page's image (OCR). An engine that is not there is one too, and says why.
 * Thread-safe.
 */
public interface TextRecognizer {
  /** Nobody asked for an engine. */
  TextRecognizer NONE = absent("Ingen läsning av bilder är vald.");

  /** Returns an engine that is not there; the reason is one Swedish sentence with what to do. */
  static TextRecognizer absent(String reason) {
    return new TextRecognizer() {
      @Override
      public String identity() {
        return "";
      }

      @Override
      public Optional<String> absence() {
        return Optional.of(reason);
      }

      @Override
      public Recognition recognize(PageImage image) {
        return Recognition.failed(Recognition.Outcome.ABSENT);
      }
    };
  }

  /**
   * Returns name, version and model in lower-case letters, digits, points and hyphens: equal
   * identities read equal images alike. Empty if it is not there.
   */
  String identity();

  /** Returns why it is not there and what to do, in Swedish; empty if it is there. */
  Optional<String> absence();

  /**
   * Reads an image whose writing runs upright. Never throws for what it cannot read.
   *
   * @return the lines in points of that image
   */
  Recognition recognize(PageImage image);
}
