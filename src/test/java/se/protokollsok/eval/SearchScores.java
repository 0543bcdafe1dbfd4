package se.protokollsok.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Judges the replies to a list of queries: the ranking by graded relevance, the answer by what it
 * must say. A query with nothing relevant is judged by its answer only.
 */
final class SearchScores {
  /** How many hits of a query are looked at. */
  static final int DEPTH = 50;

  private final JsonNode queries;
  private final Function<String, WireReply> search;

  /**
   * Creates it.
   *
   * @param queries a list of objects with {@code q}, {@code relevant}, {@code first} and perhaps
   *     {@code answer}
   * @param search gives the first {@link #DEPTH} hits of a query, and the answer
   */
  SearchScores(JsonNode queries, Function<String, WireReply> search) {
    this.queries = queries;
    this.search = search;
  }

  /** Adds the figures, and a line for each query that is not answered perfectly. */
  void addTo(Figures figures, String prefix) {
    AnswerScores answers = new AnswerScores(figures, prefix);
    for (JsonNode query : queries) {
      WireReply reply = search.apply(query.path("q").asString());
      rank(query, reply.hits(), figures, prefix);
      answers.judge(query, reply.answer());
    }
  }

  private static void rank(JsonNode query, List<String> hits, Figures figures, String prefix) {
    Map<String, Integer> relevant = new TreeMap<>();
    query
        .path("relevant")
        .properties()
        .forEach(entry -> relevant.put(entry.getKey(), entry.getValue().asInt()));
    if (relevant.isEmpty()) {
      return;
    }
    Ranking ranking = new Ranking(hits, relevant);
    List<String> first =
        StreamSupport.stream(query.path("first").spliterator(), false)
            .map(JsonNode::asString)
            .toList();
    boolean success = ranking.startsWithOneOf(first);
    figures.add(prefix + "ndcg10", ranking.ndcg());
    if (!first.isEmpty()) {
      figures.add(prefix + "success1", success ? 1 : 0);
    }
    figures.add(prefix + "recall50", ranking.recall(DEPTH));
    if ((!success && !first.isEmpty()) || ranking.recall(DEPTH) < 1) {
      figures.note(
          "%s «%s»: expects first %s, got %s, recall %.2f"
              .formatted(
                  prefix,
                  query.path("q").asString(),
                  first,
                  hits.stream().limit(3).toList(),
                  ranking.recall(DEPTH)));
    }
  }
}
