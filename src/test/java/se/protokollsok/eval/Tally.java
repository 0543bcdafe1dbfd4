package se.protokollsok.eval;

/**
 * How many things were right, how many were given and how many there are.
 *
 * @param right given and there, each counted once
 * @param given what the product says
 * @param there what the gold says
 */
record Tally(int right, int given, int there) {
  /** Nothing counted yet. */
  static final Tally NONE = new Tally(0, 0, 0);

  /** A field that must be exactly so. */
  static Tally exact(boolean right) {
    return new Tally(right ? 1 : 0, 1, 1);
  }

  Tally plus(Tally other) {
    return new Tally(right + other.right, given + other.given, there + other.there);
  }

  /** The share of what was given that is right; 1 if nothing was given. */
  double precision() {
    return given == 0 ? 1 : (double) right / given;
  }

  /** The share of what is there that was given; 1 if nothing is there. */
  double recall() {
    return there == 0 ? 1 : (double) right / there;
  }

  /** The harmonic mean of both; 1 if nothing is there and nothing was given. */
  double f1() {
    return given + there == 0 ? 1 : 2.0 * right / (given + there);
  }
}
