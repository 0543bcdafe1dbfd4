package se.protokollsok.search;

/**
 * One row of the list of what is hidden.
 *
 * @param line its line, from 1
 * @param target what it names
 * @param scope how much of it is hidden
 * @param original whether the untouched file is withheld too
 * @param who who decided, as written; may be empty
 * @param when the day, as written; may be empty
 * @param why the reason, as written; may be empty
 */
record HiddenRow(
    int line,
    HiddenTarget target,
    Scope scope,
    Original original,
    String who,
    String when,
    String why) {

  /** How much is hidden. */
  enum Scope {
    /** One item, its parts with it. */
    ITEM,
    /** The file's head and all its items. */
    FILE
  }

  /** What becomes of the untouched file. */
  enum Original {
    /** It is withheld. */
    WITHHELD,
    /** It is given out as before. */
    SHOWN
  }

  /** Returns whether both hide the same; their lines and reasons may differ. */
  boolean hidesAs(HiddenRow other) {
    return target.equals(other.target) && scope == other.scope && original == other.original;
  }
}
