package se.protokollsok.repair;

import java.util.List;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.Finding;
import se.protokollsok.source.SourceSpan;

/**
 * A file's text after repair, pages joined by one form feed.
 *
 * @param file whose text it is
 * @param text the repaired text; paragraphs and lines stand as they were
 * @param pageNumbers the number of each page in order, 0 for unknown; as many as there are pages in
 *     {@code text}
 * @param map from repaired to extracted offsets
 * @param furniture running heads, page numbers, footers and page hashes: ordered, disjoint spans of
 *     the repaired text
 * @param changes every change of letters, in order
 * @param findings what was noticed
 */
public record RepairedText(
    FileHash file,
    String text,
    List<Integer> pageNumbers,
    OffsetMap map,
    List<Range> furniture,
    List<Change> changes,
    List<Finding> findings) {

  /** Copies the lists. */
  public RepairedText {
    pageNumbers = List.copyOf(pageNumbers);
    furniture = List.copyOf(furniture);
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
  }

  /** Returns where a half-open piece of the repaired text stands in the extracted text. */
  public SourceSpan sourceOf(int begin, int end) {
    return new SourceSpan(file, pageAt(begin), map.toExtracted(begin), map.toExtractedEnd(end));
  }

  /**
   * Returns the page an offset of the repaired text lies on, from 1, or 0 where it is not known.
   */
  public int pageAt(int offset) {
    int page = 0;
    for (int i = text.indexOf('\f'); i >= 0 && i < offset; i = text.indexOf('\f', i + 1)) {
      page++;
    }
    return page < pageNumbers.size() ? pageNumbers.get(page) : SourceSpan.UNKNOWN_PAGE;
  }

  /**
   * A half-open piece of the repaired text.
   *
   * @param begin first UTF-16 unit
   * @param end one past the last unit
   */
  public record Range(int begin, int end) {}

  /**
   * A change of letters, with its evidence.
   *
   * @param original what was read
   * @param replacement what it became
   * @param confidence from 0 to 1
   * @param range where, in the repaired text
   */
  public record Change(String original, String replacement, double confidence, Range range) {}
}
