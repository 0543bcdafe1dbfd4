package se.protokollsok.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The 290 Swedish municipalities. Immutable. */
public interface Municipalities {
  /** Returns all canonical names, sorted as Swedish sorts: "Ale" first, "Östra Göinge" last. */
  List<String> all();

  /**
   * Returns the municipality's own full name: "Helsingborgs stad", "Klippans kommun", "Region
   * Gotland".
   *
   * @throws IllegalArgumentException if the name is not one of {@link #all()}
   */
  String fullName(String canonical);

  /**
   * Returns whether the name, with or without its dots, is also a word, a given name or a family
   * name: Vara, Mark, Lund.
   *
   * @throws IllegalArgumentException if the name is not one of {@link #all()}
   */
  boolean isCommon(String canonical);

  /**
   * Returns the municipality a list entry or affiliation names: "Astorp", "Helsingborgs stad",
   * "Klippans kommun", "Hoganas". Letters that lost their dots are forgiven. Empty for what is
   * none: "sekretariatet", "Skåne Nordväst".
   */
  Optional<String> named(String affiliation);

  /**
   * Returns the municipalities a running text names, in order of first mention. "Familjen
   * Helsingborg" and "Skånes kommuner" are none; Vara, Ange, Ale, Mora, Lund and the like only with
   * kommun or stad, in a list of municipalities, or capitalised inside a sentence; surnames are
   * none. Nor is the place where people meet ("möte i Lund"), nor what only bears the name
   * ("Helsingborgs Dagblad", "Kalmar län").
   */
  Set<String> mentionedIn(String text);
}
