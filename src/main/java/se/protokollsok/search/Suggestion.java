package se.protokollsok.search;

/** A filter that the words of a query suggest: "Begränsa till Klippan". */
public sealed interface Suggestion {

  /**
   * A value of a facet.
   *
   * @param dimension the facet
   * @param value what the parameter takes
   * @param label what users see
   */
  record Value(Dimension dimension, String value, String label) implements Suggestion {}

  /**
   * A span of days.
   *
   * @param period the days
   */
  record Days(Period period) implements Suggestion {}
}
