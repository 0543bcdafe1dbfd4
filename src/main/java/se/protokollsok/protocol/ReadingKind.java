package se.protokollsok.protocol;

import se.protokollsok.source.PageReading;

/** The ways in which a page became text, as people tell them apart. */
public enum ReadingKind {
  /** A PDF's own text layer, as it stood. */
  DIGITAL("Digital text"),
  /** A text, Markdown or Word file, as it stood. */
  FILE("Textfil"),
  /** Text of which misread words were put right. */
  REPAIRED("Rättad text"),
  /** The page's image, read by an OCR engine; misread words may have been put right too. */
  OCR("Inläst med OCR"),
  /** The page is empty. */
  BLANK("Tom sida"),
  /** No text yet: an image that could not be read. */
  NONE("Utan text");

  private final String label;

  ReadingKind(String label) {
    this.label = label;
  }

  /** Returns what users see. */
  public String label() {
    return label;
  }

  /** Returns whether such a page has text, and so a quality. */
  public boolean hasText() {
    return this != BLANK && this != NONE;
  }

  /** Returns how a page was read. */
  public static ReadingKind of(PageReading page) {
    return switch (page.source()) {
      case BLANK -> BLANK;
      case NONE -> NONE;
      case OCR -> OCR;
      case TEXT_LAYER -> page.repairedWords() > 0 ? REPAIRED : DIGITAL;
      case TEXT_FILE -> page.repairedWords() > 0 ? REPAIRED : FILE;
    };
  }
}
