package se.protokollsok.eval;

/**
 * What became of one word in repair.
 *
 * @param kind what happened
 * @param raw as extracted; empty where nothing was
 * @param repaired as repaired; empty where nothing is left
 * @param gold as it must be; empty where nothing must be there
 * @param before the word in front of it, as repaired
 */
record WordVerdict(Kind kind, String raw, String repaired, String gold, String before) {
  /** What happened. */
  enum Kind {
    /** Wrong before, right now. */
    FIXED,
    /** Wrong and left so. */
    MISSED,
    /** Right before, wrong now. */
    DAMAGED,
    /** Wrong before, changed, and wrong still. */
    WRONG_TO_WRONG
  }

  @Override
  public String toString() {
    return "%-14s %s → %s (gold %s) after «%s»".formatted(kind, raw, repaired, gold, before);
  }
}
