package se.protokollsok.search;

/**
 * How many letters part two words: one more, one less, another, or two neighbours swapped (Damerau
 * 1964, each piece changed at most once). Only distances up to a bound are told apart.
 */
final class Edits {
  private Edits() {}

  /** Returns whether at most so many edits make the one word of the other. */
  static boolean within(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return false;
    }
    int far = most + 1;
    int[] before = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    int[] next = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = Math.min(j, far);
    }
    for (int i = 1; i <= one.length(); i++) {
      int least = far;
      for (int j = 0; j <= other.length(); j++) {
        next[j] = j == 0 ? Math.min(i, far) : cheapest(one, i, other, j, before, row, next);
        least = Math.min(least, next[j]);
      }
      if (least > most) {
        return false;
      }
      int[] oldest = before;
      before = row;
      row = next;
      next = oldest;
    }
    return row[other.length()] <= most;
  }

  /** From one row and two rows above, and the letter before. */
  private static int cheapest(
      String one, int i, String other, int j, int[] before, int[] row, int[] next) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best = Math.min(row[j - 1] + same, Math.min(row[j], next[j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, before[j - 2] + 1) : best;
  }
}
