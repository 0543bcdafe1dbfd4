package se.protokollsok.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where columns begin on a page. A wide gap parts two columns anywhere; a narrower one does too
 * where the word after it stands right below or above a word that such a wide gap precedes.
 */
final class Columns {
  /** A gap of this many font sizes parts two columns. */
  private static final float WIDE = 2f;

  /** A gap of this many is wider than a blank, and parts columns where one is known to begin. */
  private static final float WIDER_THAN_BLANK = 0.55f;

  /** How many times wider than the usual gap of its line. */
  private static final float STANDS_OUT = 1.6f;

  /** How far from its column's edge a word may begin, in points. */
  private static final float EDGE = 2f;

  /** How many font sizes above or below a column's known row its other rows may stand. */
  private static final float REACH = 24f;

  /** What stands before a list entry: {@code 7.}, {@code 7.2}, {@code a)}, {@code •}, {@code -}. */
  private static final Pattern LIST_MARK =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*[.)]?|[a-zåäö][.)]|[•·o▪●◦\\-–\uf0b7\uf0a7]");

  private final List<Word> begins = new ArrayList<>();

  Columns(List<Line> lines) {
    for (Line line : lines) {
      for (int i = 1; i < line.words().size(); i++) {
        if (gap(line, i) >= WIDE && !isEntry(line, i)) {
          begins.add(line.words().get(i));
        }
      }
    }
  }

  /** Whether a column begins with this word of the line; the index is at least 1. */
  boolean beginAt(Line line, int index) {
    if (isEntry(line, index)) {
      return false;
    }
    float gap = gap(line, index);
    return gap >= WIDE
        || (gap >= WIDER_THAN_BLANK && standsOut(line, index) && known(line.words().get(index)));
  }

  /** Whether a gap is wider than the others of its line: justified lines have wide gaps only. */
  private static boolean standsOut(Line line, int index) {
    double[] others =
        IntStream.range(1, line.words().size())
            .filter(i -> i != index)
            .mapToDouble(i -> gap(line, i))
            .filter(gap -> gap < WIDE)
            .sorted()
            .toArray();
    return others.length == 0 || gap(line, index) >= STANDS_OUT * others[others.length / 2];
  }

  private boolean known(Word word) {
    return begins.stream()
        .anyMatch(
            begin ->
                begin.turn() == word.turn()
                    && Math.abs(begin.x() - word.x()) <= EDGE
                    && Math.abs(begin.baseline() - word.baseline()) <= REACH * word.size());
  }

  /** A list entry's text after its mark: no column, however far it is set off. */
  private static boolean isEntry(Line line, int index) {
    return index == 1 && LIST_MARK.matcher(line.words().get(0).text()).matches();
  }

  /** The gap before a word, in font sizes. */
  private static float gap(Line line, int index) {
    Word left = line.words().get(index - 1);
    Word right = line.words().get(index);
    return (right.x() - left.end()) / Math.max(left.size(), right.size());
  }
}
