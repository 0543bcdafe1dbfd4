package se.protokollsok.search;

import java.util.List;
import se.protokollsok.source.SourceSpan;

/**
 * A piece of an item's text. Personal numbers, transaction ids, e-mail addresses and telephone
 * numbers are masked.
 *
 * @param text plain text, not HTML
 * @param marks half-open spans of the text that match, ordered and disjoint, in UTF-16 units
 * @param page the page it stands on, from 1, or 0 if not known
 * @param repaired whether misread words of it were put right
 * @param span where the paragraph it is cut from stands; {@link SourceSpan#NONE} if not known
 */
public record Snippet(String text, List<Mark> marks, int page, boolean repaired, SourceSpan span) {
  /** Makes a snippet of which only the page is known. */
  public Snippet(String text, List<Mark> marks, int page, boolean repaired) {
    this(text, marks, page, repaired, SourceSpan.NONE);
  }

  /** Copies the list. */
  public Snippet {
    marks = List.copyOf(marks);
  }

  /**
   * A marked piece.
   *
   * @param begin first UTF-16 unit
   * @param end one past the last
   */
  public record Mark(int begin, int end) {}
}
