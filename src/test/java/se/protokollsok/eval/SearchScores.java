package se.protokollsok.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Judges the answers to a list of queries with graded relevance. Answers in words ({@code answer})
 * are not judged as long as the product gives none.
 */
final class SearchScores {
  /** How many hits of a query are looked at. */
  static final int DEPTH = 50;

  private final JsonNode queries;
  private final Function<String, List<String>> search;

  /**
   * Creates it.
   *
   * @param queries a list of objects with {@code q}, {@code relevant} and {@code first}
   * @param search gives the keys of the first {@link #DEPTH} hits of a query
   */
  SearchScores(JsonNode queries, Function<String, List<String>> search) {
    this.queries = queries;
    this.search = search;
  }

  /** Adds the figures, and a line for each query that is not answered perfectly. */
  void addTo(Figures figures, String prefix) {
    for (JsonNode query : queries) {
      Map<String, Integer> relevant = new TreeMap<>();
      query
          .path("relevant")
          .properties()
          .forEach(entry -> relevant.put(entry.getKey(), entry.getValue().asInt()));
      if (relevant.isEmpty()) {
        continue;
      }
      String text = query.path("q").asString();
      Ranking ranking = new Ranking(search.apply(text), relevant);
      List<String> first =
          StreamSupport.stream(query.path("first").spliterator(), false)
              .map(JsonNode::asString)
              .toList();
      boolean success = ranking.startsWithOneOf(first);
      figures.add(prefix + "ndcg10", ranking.ndcg());
      figures.add(prefix + "success1", success ? 1 : 0);
      figures.add(prefix + "recall50", ranking.recall(DEPTH));
      if (!success || ranking.recall(DEPTH) < 1) {
        figures.note(
            "%s «%s»: expects first %s, got %s, recall %.2f"
                .formatted(
                    prefix,
                    text,
                    first,
                    ranking.ranked().stream().limit(3).toList(),
                    ranking.recall(DEPTH)));
      }
    }
  }
}
