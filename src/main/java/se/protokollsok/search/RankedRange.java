package se.protokollsok.search;

import java.util.PriorityQueue;

/**
 * Numbers in some order, of any range of which the lowest are found first without reading the rest:
 * a tree of minima, in which each find splits the range it was found in. Immutable.
 */
final class RankedRange {
  private final int[] numbers;

  /** The places of the least numbers: those of the leaves from {@code size} on, parents before. */
  private final int[] least;

  private final int size;

  RankedRange(int[] numbers) {
    this.numbers = numbers.clone();
    this.size = numbers.length;
    this.least = new int[2 * size];
    for (int i = 0; i < size; i++) {
      least[size + i] = i;
    }
    for (int i = size - 1; i > 0; i--) {
      least[i] = lower(least[2 * i], least[2 * i + 1]);
    }
  }

  private int lower(int one, int other) {
    return numbers[one] <= numbers[other] ? one : other;
  }

  /** The place of the least number in a range that is not empty. */
  private int leastPlace(int from, int to) {
    int best = from;
    int low = from + size;
    int high = to + size;
    while (low < high) {
      if ((low & 1) == 1) {
        best = lower(best, least[low]);
        low++;
      }
      if ((high & 1) == 1) {
        high--;
        best = lower(best, least[high]);
      }
      low >>= 1;
      high >>= 1;
    }
    return best;
  }

  /**
   * Returns the numbers of a range, the lowest first.
   *
   * @param from the first place
   * @param to one past the last; nothing if it is not behind the first
   */
  Best best(int from, int to) {
    return new Best(from, to);
  }

  /** The numbers of a range, the lowest first. Not thread-safe. */
  final class Best {
    private final PriorityQueue<Piece> pieces = new PriorityQueue<>();

    private Best(int from, int to) {
      add(from, to);
    }

    private void add(int from, int to) {
      if (from < to) {
        int place = leastPlace(from, to);
        pieces.add(new Piece(numbers[place], place, from, to));
      }
    }

    boolean hasNext() {
      return !pieces.isEmpty();
    }

    int next() {
      Piece piece = pieces.remove();
      add(piece.from(), piece.place());
      add(piece.place() + 1, piece.to());
      return piece.number();
    }
  }

  /**
   * A range that is left, and its least number.
   *
   * @param number the number
   * @param place where it stands
   * @param from the first place
   * @param to one past the last
   */
  private record Piece(int number, int place, int from, int to) implements Comparable<Piece> {
    @Override
    public int compareTo(Piece other) {
      return Integer.compare(number, other.number);
    }
  }
}
