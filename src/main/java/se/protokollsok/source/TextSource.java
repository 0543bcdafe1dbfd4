package se.protokollsok.source;

/** Where a page's text came from. */
public enum TextSource {
  /** A PDF's own text layer. */
  TEXT_LAYER,
  /** The page's image, read by an OCR engine. */
  OCR,
  /** A text, Markdown or Word file. */
  TEXT_FILE,
  /** Nowhere: the page shows nothing. */
  BLANK,
  /** Nowhere yet: the page shows an image that could not be read. */
  NONE;

  /** Returns whether there is text. */
  public boolean hasText() {
    return this != BLANK && this != NONE;
  }
}
