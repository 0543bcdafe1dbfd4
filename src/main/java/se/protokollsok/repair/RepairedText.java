package se.protokollsok.repair;

import java.util.List;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.Finding;
import se.protokollsok.source.OtherReadings;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.WordRepair;

/**
 * A file's text after repair, pages joined by one form feed.
 *
 * @param file whose text it is
 * @param text the repaired text; paragraphs and lines stand as they were
 * @param pages how each page came to be text, in order; as many as there are pages in {@code text}
 * @param map from repaired to extracted offsets
 * @param furniture running heads, page numbers, footers and page hashes: ordered, disjoint spans of
 *     the repaired text
 * @param changes every change of characters, in order
 * @param words the misread words that were put right, in order and disjoint; each is part of {@code
 *     changes} too
 * @param otherReadings words, changed or not, that may have meant something else, in order
 * @param findings what was noticed
 */
public record RepairedText(
    FileHash file,
    String text,
    List<PageReading> pages,
    OffsetMap map,
    List<Range> furniture,
    List<Change> changes,
    List<WordRepair> words,
    List<OtherReadings> otherReadings,
    List<Finding> findings) {

  /** Copies the lists. */
  public RepairedText {
    pages = List.copyOf(pages);
    words = List.copyOf(words);
    otherReadings = List.copyOf(otherReadings);
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
    return page < pages.size() ? pages.get(page).number() : SourceSpan.UNKNOWN_PAGE;
  }

  /**
   * A half-open piece of the repaired text.
   *
   * @param begin first UTF-16 unit
   * @param end one past the last unit
   */
  public record Range(int begin, int end) {}

  /**
   * A change of characters, with its evidence.
   *
   * @param original what was read
   * @param replacement what it became
   * @param confidence from 0 to 1
   * @param range where, in the repaired text
   */
  public record Change(String original, String replacement, double confidence, Range range) {}
}
