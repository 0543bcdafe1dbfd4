package se.protokollsok.source;

/**
 * A half-open piece {@code [begin, end)} of a file's extracted text.
 *
 * <p>The extracted text of a file is its pages' texts joined by one form feed ({@code '\f'});
 * offsets count UTF-16 code units in that whole text, from 0. Repaired text has other offsets; the
 * repair's map leads back to these.
 *
 * @param file whose text it is
 * @param page the page it begins on, from 1, or {@link #UNKNOWN_PAGE}
 * @param begin first unit, at least 0
 * @param end one past the last unit, at least {@code begin}
 */
public record SourceSpan(FileHash file, int page, int begin, int end) {
  /** The page of a text that does not tell its pages. */
  public static final int UNKNOWN_PAGE = 0;

  /** The span of what stands nowhere in a file. */
  public static final SourceSpan NONE = new SourceSpan(FileHash.NONE, UNKNOWN_PAGE, 0, 0);

  /** Checks each number and names it. */
  public SourceSpan {
    if (page < 0) {
      throw new IllegalArgumentException("page must be >= 0, was " + page);
    }
    if (begin < 0) {
      throw new IllegalArgumentException("begin must be >= 0, was " + begin);
    }
    if (end < begin) {
      throw new IllegalArgumentException("end must be >= begin " + begin + ", was " + end);
    }
  }

  /** Returns the length in UTF-16 code units. */
  public int length() {
    return end - begin;
  }
}
