package se.protokollsok.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Bodies and organisations that are known by name, with their predecessors. Immutable. */
public interface Bodies {
  /**
   * Returns the canonical name of a body printed like this, by folded comparison that forgives lost
   * dots and a dropped joining s: "Kommundirektörmöte" and "Kommundirektorsmote" give
   * "Kommundirektörsmöte", "Kommundirektérsgruppens" gives "Kommundirektörsgruppen". Empty for an
   * unknown body.
   */
  Optional<String> body(String printed);

  /**
   * Returns the canonical name of an organisation printed like this ("Skane Nordvist" gives "Skåne
   * Nordväst", "Klippan kommun" gives "Klippans kommun").
   */
  Optional<String> organisation(String printed);

  /**
   * Returns the organisation that has this body, at that date: used where a head does not name it.
   */
  Optional<String> organisationOf(String canonicalBody, LocalDate date);

  /**
   * Returns this name and the names of all its predecessors and successors: what a filter by this
   * name matches.
   */
  List<String> family(String canonical);
}
