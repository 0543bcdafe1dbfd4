package se.protokollsok.search;

/** How hits are ordered. Ties are broken by date (newest first), then by address. */
public enum SortOrder {
  /** Best first. */
  RELEVANCE("relevance"),
  /** Latest meeting first. */
  NEWEST("newest"),
  /** Earliest meeting first. */
  OLDEST("oldest");

  private final String parameter;

  SortOrder(String parameter) {
    this.parameter = parameter;
  }

  /** Returns the value of the request parameter. */
  public String parameter() {
    return parameter;
  }
}
