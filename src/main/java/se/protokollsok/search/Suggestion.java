package se.protokollsok.search;

/** What the words of a query suggest: a filter, or a place to go to. */
public sealed interface Suggestion {

  /**
   * A value of a facet: "Begränsa till Klippan".
   *
   * @param dimension the facet
   * @param value what the parameter takes
   * @param label what users see
   * @param text the query to ask with this filter; without the words for it if that finds something
   */
  record Value(Dimension dimension, String value, String label, String text)
      implements Suggestion {}

  /**
   * A span of days.
   *
   * @param period the days
   * @param text the query to ask with this filter; without the words for it if that finds something
   */
  record Days(Period period, String text) implements Suggestion {}

  /**
   * The item or protocol that is meant.
   *
   * @param protocolId its protocol
   * @param itemKey its key, "0" for the whole protocol
   * @param label what users see: "§ 179 Nya lokaler, Kommunstyrelsen 12 maj 2025"
   */
  record Direct(String protocolId, String itemKey, String label) implements Suggestion {}
}
