package se.protokollsok.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.protocol.Gap;

/**
 * What was found.
 *
 * @param total how many items and heads match, exact
 * @param interpreted what was understood from the query, for people: "phrases", "excluded", "words"
 *     and the like
 * @param hits the page asked for
 * @param facets for each dimension the values, most hits first, ties by label; counts as if this
 *     dimension were not filtered. Chosen values are always there, with count 0 if need be
 * @param answer a straight answer to the question, with its proof; empty where the record gives
 *     none
 * @param suggestions filters that the words of the query suggest
 * @param missing the protocols that the period, bodies and organisations asked for lack; empty
 *     where the request names none of them
 * @param generation of the archive that answered
 */
public record SearchResponse(
    long total,
    Map<String, List<String>> interpreted,
    List<Hit> hits,
    Map<Dimension, List<FacetValue>> facets,
    Optional<Answer> answer,
    List<Suggestion> suggestions,
    List<Gap> missing,
    String generation) {

  /** Makes an answer to a query that asks no question. */
  public SearchResponse(
      long total,
      Map<String, List<String>> interpreted,
      List<Hit> hits,
      Map<Dimension, List<FacetValue>> facets,
      List<Gap> missing,
      String generation) {
    this(total, interpreted, hits, facets, Optional.empty(), List.of(), missing, generation);
  }

  /** Copies the collections. */
  public SearchResponse {
    hits = List.copyOf(hits);
    suggestions = List.copyOf(suggestions);
    missing = List.copyOf(missing);
  }
}
