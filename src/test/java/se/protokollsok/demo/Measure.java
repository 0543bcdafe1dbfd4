package se.protokollsok.demo;

/** The sizes of one output: points for a PDF, characters and lines for plain text. */
interface Measure {
  /** Returns the width of this text in this style. */
  float width(Block.Style style, String text);

  /** Returns the width of the text area. */
  float lineWidth();

  /** Returns the height of the text area. */
  float pageHeight();

  /** Returns the height of one line in this style. */
  float lineHeight(Block.Style style);

  /** Returns the height of an empty line between blocks. */
  float gap();

  /** Returns where list entries begin. */
  float indent();
}
