package se.protokollsok.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.protokollsok.search.BadRequestException;

/**
 * What holds for every answer: headers that protect readers, caching that never shows what is no
 * longer true, and errors in the form the asker understands. No query text is ever logged.
 */
final class Edge {
  private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

  private static final int FRAMES_LOGGED = 12;

  private final Links links;
  private final MessagePages messages;
  private final String program;

  /**
   * Creates it.
   *
   * @param links makes addresses
   * @param messages renders problems
   * @param program differs between programs that may write the same answer otherwise
   */
  Edge(Links links, MessagePages messages, String program) {
    this.links = links;
    this.messages = messages;
    this.program = program;
  }

  /** Sets the headers before and maps the errors after every handler. */
  void guard(RoutesConfig routes) {
    routes.before(context -> Headers.ALL.forEach(context::header));
    routes.exception(BadRequestException.class, (e, context) -> answer(context, badParameter(e)));
    routes.exception(
        HttpResponseException.class, (e, context) -> answer(context, Problem.of(e.getStatus())));
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("a request failed: {}", withoutMessage(e));
          answer(context, Problem.of(500));
        });
  }

  private static Problem badParameter(BadRequestException e) {
    return new Problem(400, "Ogiltig parameter", e.getMessage(), Optional.of(e.parameter()));
  }

  /** Answers with a problem: JSON below the API, a page elsewhere. */
  void answer(Context context, Problem problem) {
    answer(context, problem, List.of());
  }

  /** Answers with a problem; its page tells what may have been meant. */
  void answer(Context context, Problem problem, List<LinkView> near) {
    context.removeHeader("ETag");
    context.header("Cache-Control", "no-store");
    if (isApi(context.req().getRequestURI())) {
      problem.write(context);
    } else {
      html(context.status(problem.status()), messages.render(problem, near));
    }
  }

  /**
   * Routes GET and HEAD to a handler. Left to itself, the server would answer HEAD with 200 for
   * every address a route could match.
   */
  static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  /** Sends the asker to another address for good. */
  static void move(Context context, String target) {
    context.header("Location", target);
    context.header("Cache-Control", "no-cache");
    context.status(301);
  }

  /** Answers with a page. */
  static void html(Context context, String page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }

  /** Returns the page for a problem. */
  String page(Problem problem) {
    return messages.render(problem, List.of());
  }

  /** Returns whether programs ask here. */
  boolean isApi(String path) {
    String api = links.to("/api");
    return path.equals(api) || path.startsWith(api + "/");
  }

  /**
   * Tells the browser to ask again each time, and answers 304 if it has this generation already.
   *
   * @return whether the answer is complete
   */
  boolean unchanged(Context context, String generation) {
    return known(context, generation + "-" + program);
  }

  /**
   * Answers with a text, or with 304 if the asker has just this one already. Costs the making of
   * the text, but holds over generations: who follows a feed gets it anew only when it changed.
   */
  void send(Context context, String mediaType, String text) {
    if (!known(context, Assets.version(text.getBytes(StandardCharsets.UTF_8)))) {
      context.contentType(mediaType).result(text);
    }
  }

  private static boolean known(Context context, String version) {
    // Weak: compression changes the bytes, not what they say.
    String tag = "W/\"" + version + "\"";
    context.header("ETag", tag);
    context.header("Cache-Control", "no-cache");
    boolean known =
        Optional.ofNullable(context.header("If-None-Match")).stream()
            .flatMap(tags -> Arrays.stream(tags.split(",")))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || weak(one).equals(tag));
    if (known) {
      context.status(304);
    }
    return known;
  }

  private static String weak(String tag) {
    return tag.startsWith("W/") ? tag : "W/" + tag;
  }

  /** Messages of exceptions may hold the query; types and places do not. */
  private static String withoutMessage(Throwable failure) {
    String here =
        failure.getClass().getName()
            + Arrays.stream(failure.getStackTrace())
                .limit(FRAMES_LOGGED)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    Throwable cause = failure.getCause();
    return cause == null ? here : here + "\n  by " + withoutMessage(cause);
  }
}
