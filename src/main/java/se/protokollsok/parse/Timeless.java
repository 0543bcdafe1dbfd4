package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is left of a text without its days and times. */
final class Timeless {
  private static final int LONGEST = 600;

  private Timeless() {}

  /**
   * A half-open piece of a text.
   *
   * @param from where it begins
   * @param to one past its end
   */
  record Piece(int from, int to) {}

  /** The pieces between days and times, in order; of a very long text only its beginning. */
  static List<Piece> pieces(String whole) {
    String text = whole.substring(0, Math.min(LONGEST, whole.length()));
    List<Piece> cuts = new ArrayList<>();
    Dates.in(text).forEach(date -> cuts.add(new Piece(date.begin(), date.end())));
    Times.all(text).forEach(time -> cuts.add(new Piece(time.begin(), time.stop())));
    cuts.sort(Comparator.comparingInt(Piece::from));
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Piece cut : cuts) {
      if (cut.from() > from) {
        pieces.add(new Piece(from, cut.from()));
      }
      from = Math.max(from, cut.to());
    }
    pieces.add(new Piece(from, text.length()));
    return pieces;
  }
}
