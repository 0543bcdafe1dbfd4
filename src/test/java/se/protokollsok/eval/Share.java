package se.protokollsok.eval;

/**
 * A part of a whole, where more is better.
 *
 * @param part how many are as they should be; below zero where more went wrong than there is
 * @param whole how many there are
 */
record Share(int part, int whole) {
  Share plus(Share other) {
    return new Share(part + other.part, whole + other.whole);
  }

  /** From 0 to 1; 1 of nothing. */
  double value() {
    return whole == 0 ? 1 : Math.max(0, (double) part / whole);
  }
}
