package se.protokollsok.eval;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SortOrder;
import se.protokollsok.web.SearchJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a search says over HTTP and by {@code search --json}: hits, what was understood, an answer.
 *
 * @param hits keys of the hits, best first, as {@link Ranking} has them
 * @param interpreted what was understood from the query: lists of text by name
 * @param answer the straight answer, if one is given
 */
record WireReply(List<String> hits, JsonNode interpreted, Optional<Answer> answer) {
  /** Copies the list. */
  WireReply {
    hits = List.copyOf(hits);
  }

  /**
   * A straight answer.
   *
   * @param kind {@code who}, {@code when}, {@code what}, {@code howmuch} or {@code attendance}
   * @param said its text and the quote behind it, parted by a line break
   * @param key of the item it is taken from
   */
  record Answer(String kind, String said, String key) {}

  /** Asks for as many hits as are looked at. */
  static WireReply of(SearchEngine engine, String text) {
    SearchRequest plain = SearchRequest.of(text);
    SearchRequest deep =
        new SearchRequest(
            text,
            plain.filters(),
            plain.hidden(),
            plain.roles(),
            plain.attended(),
            plain.from(),
            plain.to(),
            SortOrder.RELEVANCE,
            1,
            SearchScores.DEPTH);
    return parse(SearchJson.write(deep, engine.search(deep), "/"));
  }

  /** Reads the body of a search's answer. */
  static WireReply parse(String json) {
    JsonNode body = JsonMapper.shared().readTree(json);
    JsonNode answer = body.path("answer");
    return new WireReply(
        StreamSupport.stream(body.path("hits").spliterator(), false)
            .map(hit -> key(hit.path("protocol").path("file"), hit.path("url")))
            .toList(),
        body.path("query").path("interpreted"),
        answer.isObject() ? Optional.of(answer(answer)) : Optional.empty());
  }

  private static Answer answer(JsonNode answer) {
    JsonNode source = answer.path("source");
    return new Answer(
        answer.path("kind").asString(),
        answer.path("text").asString() + "\n" + answer.path("quote").asString(),
        key(source.path("file"), source.path("url")));
  }

  /** The file and the last step of the address. */
  private static String key(JsonNode file, JsonNode url) {
    String path = URI.create(url.asString()).getPath();
    return file.asString() + "#" + path.substring(path.lastIndexOf('/') + 1);
  }
}
