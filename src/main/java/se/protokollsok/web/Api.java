package se.protokollsok.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.Resolution;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;

/** The JSON routes. */
final class Api {
  private final SearchEngine engine;
  private final Links links;
  private final Edge edge;
  private final CompletionJson completions;

  Api(SearchEngine engine, Links links, Edge edge, CompletionJson completions) {
    this.engine = engine;
    this.links = links;
    this.edge = edge;
    this.completions = completions;
  }

  void route(RoutesConfig routes) {
    handlers().forEach((path, handler) -> Edge.read(routes, Links.API + path, handler));
  }

  /** Returns every route below {@link Links#API}. */
  Map<String, Handler> handlers() {
    return Map.of(
        "/search",
        this::search,
        Links.COMPLETE,
        this::complete,
        "/protocols/{id}",
        this::protocol,
        "/openapi.json",
        this::description);
  }

  /** Returns the parameters of the address, read from its raw form. */
  static Map<String, List<String>> parameters(Context context) {
    return QueryString.parse(Optional.ofNullable(context.queryString()).orElse(""));
  }

  private void search(Context context) {
    SearchRequest request = SearchParameters.decode(parameters(context));
    if (edge.unchanged(context, engine.generation())) {
      return;
    }
    SearchResponse response = engine.search(request);
    json(context, SearchJson.write(request, response, links.base()));
  }

  private void complete(Context context) {
    json(context, completions.answer(parameters(context), engine));
  }

  private void protocol(Context context) {
    refuseParameters(context);
    String id = context.pathParam("id");
    String generation = engine.generation(); // asked first: a tag may be too old, never too new
    switch (engine.resolve(id, "")) {
      case Resolution.Found found -> {
        if (!edge.unchanged(context, generation)) {
          json(context, ProtocolJson.write(found.protocol(), links));
        }
      }
      case Resolution.Moved moved -> Edge.move(context, links.apiProtocol(moved.protocolId()));
      case Resolution.Gone gone -> edge.answer(context, Problem.of(410));
      case Resolution.Hidden hidden -> edge.answer(context, Problem.hidden());
      case Resolution.Unknown unknown -> edge.answer(context, Problem.of(404));
    }
  }

  private void description(Context context) {
    refuseParameters(context);
    if (!edge.unchanged(context, "openapi")) {
      json(context, OpenApi.write(links));
    }
  }

  private static void refuseParameters(Context context) {
    parameters(context).keySet().stream()
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadRequestException(name, "Här finns inga parametrar.");
            });
  }

  private static void json(Context context, String body) {
    context.contentType("application/json").result(body);
  }
}
