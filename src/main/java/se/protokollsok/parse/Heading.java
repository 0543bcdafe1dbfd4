package se.protokollsok.parse;

import java.util.OptionalInt;

/**
 * A line that opens an agenda item.
 *
 * @param line its index among the content lines
 * @param number the printed number; empty if none is printed
 * @param part the printed number of a part: 1 in "7.1"; empty for a whole item
 * @param style how it is numbered
 * @param from where in the line the title begins; the line's length if the title stands below
 * @param score how sure it is; more than 0
 */
record Heading(
    int line, OptionalInt number, OptionalInt part, Style style, int from, double score) {

  /** How headings are numbered. */
  enum Style {
    /** "§ 12 Budget". */
    SECTION,
    /** "Punkt 12 – Budget", "Ärende 12: Budget". */
    WORD,
    /** "12. Budget". */
    DOTTED,
    /** "12 Budget". */
    PLAIN,
    /** "12" on a line of its own. */
    ALONE,
    /** "Budget", "- Budget**". */
    UNNUMBERED
  }

  boolean isPart() {
    return part.isPresent();
  }
}
