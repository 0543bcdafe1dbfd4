package se.protokollsok.extract;

/** Where a page's text came from. */
public enum TextSource {
  /** A PDF's own text layer. */
  TEXT_LAYER,
  /** A text, Markdown or Word file. */
  TEXT_FILE,
  /** Nowhere: the page shows an image or nothing. */
  NONE
}
