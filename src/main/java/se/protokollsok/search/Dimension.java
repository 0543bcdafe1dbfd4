package se.protokollsok.search;

/** The facets, in the order users see them. */
public enum Dimension {
  /** Municipalities an item concerns. */
  MUNICIPALITY("municipality", "Kommun"),
  /** Year of the meeting. */
  YEAR("year", "År"),
  /** Persons, by register id. */
  PERSON("person", "Person"),
  /** Kinds of decision. */
  DECISION("decision", "Beslut"),
  /** Meeting bodies. */
  BODY("body", "Organ"),
  /** Organisations. */
  ORGANISATION("organisation", "Organisation");

  private final String parameter;
  private final String label;

  Dimension(String parameter, String label) {
    this.parameter = parameter;
    this.label = label;
  }

  /** Returns the name of the request parameter and of the facet on the wire. */
  public String parameter() {
    return parameter;
  }

  /** Returns the Swedish heading. */
  public String label() {
    return label;
  }
}
