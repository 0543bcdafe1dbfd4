package se.protokollsok.search;

/**
 * A place in a text that names days.
 *
 * @param begin first UTF-16 unit
 * @param end one past the last
 * @param days which
 * @param kind how it is written
 */
record Dated(int begin, int end, DaySpan days, Kind kind) {

  /** How days are written; it tells what else the text may be. */
  enum Kind {
    /** A bare year: may be an amount. */
    YEAR,
    /** Two years with a dash: may be a plan's. */
    YEARS,
    /** All else. */
    OTHER
  }
}
