package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SortOrder;

/**
 * The addresses of everything, root-relative and percent-encoded.
 *
 * @param base the base path without slash at the end; empty for none
 */
record Links(String base) {
  /** The folder of the API. */
  static final String API = "/api/v1";

  /** The route of suggestions below the API. */
  static final String COMPLETE = "/complete";

  /** The route of searches as feeds. */
  static final String FEED = "/flode.atom";

  /** So many entries the feeds have that pages link to. */
  static final int FEED_SIZE = 50;

  /** The route of hits as a CSV file. */
  static final String CSV = "/traffar.csv";

  /** The route of meetings as a calendar. */
  static final String CALENDAR = "/moten.ics";

  /** The route of the page that makes links. */
  static final String BUILDER = "/lankar";

  /** The folder of the pictures that previews show. */
  static final String PICTURES = "/delningsbild/";

  /** Returns the start page. */
  String home() {
    return base + "/";
  }

  /** Returns the address of a page or asset below the base path. */
  String to(String path) {
    return base + path;
  }

  /** Returns the address of a protocol. */
  String protocol(String id) {
    return base + "/protokoll/" + QueryString.encode(id);
  }

  /** Returns the address of an item. */
  String item(String id, String key) {
    return protocol(id) + "/" + QueryString.encode(key);
  }

  /** Returns the address of the untouched file. */
  String original(String id) {
    return protocol(id) + "/original";
  }

  /** Returns the address of the excerpt of an item; that of its PDF has the ending of one. */
  String excerpt(String id, String key) {
    return item(id, key) + "/utdrag";
  }

  /** Returns the address of a person. */
  String person(String id) {
    return base + "/person/" + QueryString.encode(id);
  }

  /** Returns the address of a matter. */
  String matter(String slug) {
    return base + "/arende/" + QueryString.encode(slug);
  }

  /** Returns the address of a municipality, given the last step of it. */
  String municipality(String slug) {
    return base + "/kommun/" + QueryString.encode(slug);
  }

  /** Returns the address of a search on the page, usual values left out. */
  String search(SearchRequest request) {
    String query = query(request);
    return query.isEmpty() ? home() : home() + "?" + query;
  }

  /** Returns the address of a protocol in the API. */
  String apiProtocol(String id) {
    return base + API + "/protocols/" + QueryString.encode(id);
  }

  /** Returns the address of a search in the API. */
  String apiSearch(SearchRequest request) {
    String query = query(request);
    return base + API + "/search" + (query.isEmpty() ? "" : "?" + query);
  }

  /** Returns the address of a search as a feed: always newest first. */
  String feed(SearchRequest request) {
    SearchRequest plain =
        Draft.of(request).sort(SortOrder.RELEVANCE).explain(false).page(request.page()).request();
    return withQuery(base + FEED, query(plain));
  }

  /** Returns the address of a search for a frame on another site's page. */
  String embed(SearchRequest request) {
    return withQuery(base + EmbedPage.PATH, query(whole(request)));
  }

  /** Returns the address of all hits of a search as a CSV file. */
  String csv(SearchRequest request) {
    return withQuery(base + CSV, query(whole(request)));
  }

  /** Returns the address of the page that makes links to a search. */
  String builder(SearchRequest request) {
    return withQuery(base + BUILDER, query(whole(request)));
  }

  /** Returns the address of the picture that previews of an item or protocol show. */
  String picture(String id, String key) {
    String thing = QueryString.encode(id) + (key.isEmpty() ? "" : "/" + QueryString.encode(key));
    return base + PICTURES + thing + ".png";
  }

  private static SearchRequest whole(SearchRequest request) {
    return Draft.of(request).explain(false).size(SearchRequest.DEFAULT_SIZE).request();
  }

  private static String withQuery(String path, String query) {
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** Returns the address of suggestions in the API. */
  String complete() {
    return base + API + COMPLETE;
  }

  private static String query(SearchRequest request) {
    List<String> pairs = new ArrayList<>();
    add(pairs, Parameter.QUERY, request.text());
    for (Dimension dimension : Dimension.values()) {
      for (String value : request.filters().getOrDefault(dimension, List.of())) {
        pairs.add(dimension.parameter() + "=" + QueryString.encode(value));
      }
    }
    request.roles().stream().map(Role::label).forEach(role -> add(pairs, Parameter.ROLE, role));
    request.attended().forEach(id -> add(pairs, Parameter.ATTENDED, id));
    request.hidden().stream()
        .map(DecisionKind::label)
        .forEach(kind -> add(pairs, Parameter.HIDE, kind));
    request.from().ifPresent(day -> add(pairs, Parameter.FROM, day.toString()));
    request.to().ifPresent(day -> add(pairs, Parameter.TO, day.toString()));
    if (request.sort() != SortOrder.RELEVANCE) {
      add(pairs, Parameter.SORT, request.sort().parameter());
    }
    if (request.page() > 1) {
      add(pairs, Parameter.PAGE, "" + request.page());
    }
    if (request.size() != SearchRequest.DEFAULT_SIZE) {
      add(pairs, Parameter.SIZE, "" + request.size());
    }
    if (request.explain()) {
      add(pairs, Parameter.EXPLAIN, "true");
    }
    return String.join("&", pairs);
  }

  private static void add(List<String> pairs, Parameter parameter, String value) {
    if (!value.isBlank()) {
      pairs.add(parameter.wire() + "=" + QueryString.encode(value));
    }
  }
}
