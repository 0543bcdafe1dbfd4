package se.protokollsok.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the characters of one text stand in another that is nearly the same: as many as both have
 * in common, in order. Source: E. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
 */
final class Alignment {
  /** Texts with more differences are not the same text. */
  private static final int MOST_DIFFERENCES = 1_200;

  private static final int NOWHERE = -1;

  private final String text;
  private final String other;

  /** For each number of differences how far into the text each diagonal came. */
  private final List<int[]> trace = new ArrayList<>();

  private Alignment(String text, String other) {
    this.text = text;
    this.other = other;
  }

  /**
   * Aligns two texts.
   *
   * @return for each unit of {@code text} its place in {@code other}, or -1 if it stands nowhere
   *     there; empty if they differ too much
   */
  static Optional<int[]> of(String text, String other) {
    return new Alignment(text, other).run();
  }

  private Optional<int[]> run() {
    int end = text.length() - other.length();
    if (Math.abs(end) > MOST_DIFFERENCES) {
      return Optional.empty();
    }
    for (int d = 0; d <= MOST_DIFFERENCES; d++) {
      int[] reach = new int[2 * d + 1];
      for (int k = -d; k <= d; k += 2) {
        int x = d == 0 ? 0 : Math.max(across(d, k), down(d, k));
        reach[d + k] = x == NOWHERE ? NOWHERE : along(x, k);
      }
      trace.add(reach);
      if (Math.abs(end) <= d && (d - end) % 2 == 0 && reach[d + end] == text.length()) {
        return Optional.of(places());
      }
    }
    return Optional.empty();
  }

  /** Follows what both texts have in common. */
  private int along(int begin, int k) {
    int x = begin;
    while (x < text.length() && x - k < other.length() && text.charAt(x) == other.charAt(x - k)) {
      x++;
    }
    return x;
  }

  /** How far a path comes on diagonal k that leaves out a unit of the text. */
  private int across(int d, int k) {
    int before = reached(d - 1, k - 1);
    return before == NOWHERE || before == text.length() ? NOWHERE : before + 1;
  }

  /** How far a path comes on diagonal k that leaves out a unit of the other text. */
  private int down(int d, int k) {
    int before = reached(d - 1, k + 1);
    return before == NOWHERE || before - k > other.length() ? NOWHERE : before;
  }

  private int reached(int d, int k) {
    return Math.abs(k) > d ? NOWHERE : trace.get(d)[d + k];
  }

  /** Walks back from the end: every step along a diagonal is a unit both have. */
  private int[] places() {
    int[] places = new int[text.length()];
    Arrays.fill(places, NOWHERE);
    int k = text.length() - other.length();
    int x = text.length();
    for (int d = trace.size() - 1; d > 0; d--) {
      int across = across(d, k);
      int down = down(d, k);
      for (int begin = Math.max(across, down); x > begin; x--) {
        places[x - 1] = x - 1 - k;
      }
      x = across > down ? across - 1 : down;
      k = across > down ? k - 1 : k + 1;
    }
    for (; x > 0; x--) {
      places[x - 1] = x - 1;
    }
    return places;
  }
}
