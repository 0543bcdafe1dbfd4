package se.protokollsok.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.search.SearchEngine;

/** The HTTP server: pages and API, read-only. Thread-safe. */
public final class WebServer implements AutoCloseable {
  /**
   * A query of 5 000 letters that need four bytes each, percent-encoded, and the other headers. The
   * same address may come again as the referrer.
   */
  private static final int HEADER_BYTES = 192 * 1024;

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final Javalin server;

  private WebServer(Javalin server) {
    this.server = server;
  }

  /**
   * Starts serving.
   *
   * @param engine answers; stays the caller's to close
   * @param originals gives out files
   * @param settings where to listen
   * @throws UncheckedIOException if the port is taken or the address cannot be bound; its message
   *     says what to do
   */
  public static WebServer start(
      SearchEngine engine, OriginalFiles originals, WebSettings settings) {
    return start(engine, new Archive(originals, OriginalPages.NONE), settings);
  }

  /**
   * Starts serving.
   *
   * @param engine answers; stays the caller's to close
   * @param archive gives out files and shows their pages
   * @param settings where to listen
   * @throws UncheckedIOException if the port is taken or the address cannot be bound; its message
   *     says what to do
   */
  public static WebServer start(SearchEngine engine, Archive archive, WebSettings settings) {
    return start(engine, archive, settings, Clock.system(SWEDEN));
  }

  /**
   * What is asked for beside the engine.
   *
   * @param files gives out files
   * @param pages shows their pages
   */
  public record Archive(OriginalFiles files, OriginalPages pages) {}

  /** Starts serving as if it were the time this clock tells. */
  static WebServer start(
      SearchEngine engine, OriginalFiles originals, WebSettings settings, Clock clock) {
    return start(engine, new Archive(originals, OriginalPages.NONE), settings, clock);
  }

  /** Starts serving as if it were the time this clock tells. */
  static WebServer start(SearchEngine engine, Archive archive, WebSettings settings, Clock clock) {
    Links links = new Links(settings.basePath());
    Javalin server =
        Javalin.create(
            config -> {
              configure(config, settings);
              route(
                  config,
                  archive.files(),
                  site(
                      new PersonPages(engine, links, settings.personPages()),
                      clock,
                      settings,
                      archive.pages()));
            });
    try {
      return new WebServer(server.start(settings.host(), settings.port()));
    } catch (JavalinBindException e) {
      server.stop();
      throw new UncheckedIOException(
          new IOException(
              "Porten "
                  + settings.port()
                  + " på "
                  + settings.host()
                  + " är upptagen eller får inte användas. Välj en annan med --port.",
              e));
    }
  }

  private static void configure(JavalinConfig config, WebSettings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.router.contextPath = settings.basePath().isEmpty() ? "/" : settings.basePath();
    config.jsonMapper(new JavalinJackson3());
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setRequestHeaderSize(HEADER_BYTES);
          http.setSendServerVersion(false);
          http.setRelativeRedirectAllowed(true);
        });
  }

  private static Site site(
      PersonPages persons, Clock clock, WebSettings settings, OriginalPages pages) {
    Links links = persons.links();
    Assets assets = new Assets();
    Templates templates = new Templates();
    Frames frames = new Frames(links, assets, settings.robots());
    Edge edge = new Edge(links, new MessagePages(templates, frames), started());
    Towns towns = new Towns(KnowledgeBase.municipalities());
    return new Site(
        persons.engine(),
        links,
        persons,
        frames,
        templates,
        edge,
        towns,
        clock,
        new PublicAddresses(settings.reach()),
        settings,
        pages);
  }

  private static void route(JavalinConfig config, OriginalFiles originals, Site site) {
    Edge edge = site.edge();
    RobotRules robots = new RobotRules(site.settings().robots(), site.links());
    edge.guard(config.routes);
    robots.guard(config.routes);
    new CrossSite(site.settings().sites()).guard(config.routes);
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new PlainErrors(edge)));
    CompletionJson completions = new CompletionJson(site.persons(), site.towns());
    new Api(site.engine(), site.links(), edge, completions).route(config.routes);
    new Pages(site).route(config.routes);
    new NamedPages(site).route(config.routes);
    new RegisterPages(site).route(config.routes);
    new EmbedPage(site, new Assets()).route(config.routes);
    new StatementPage(site).route(config.routes);
    new Addresses(site, new Originals(originals)).route(config.routes);
    new Outlets(site, robots).route(config.routes);
  }

  /** A restarted program may be a newer one: what browsers kept is asked for again. */
  private static String started() {
    return Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
  }

  /** Returns the paths of all routes below the base path: {@code /protokoll/{id}}. */
  List<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(route -> route.method.isHttpMethod())
        .map(route -> route.path)
        .distinct()
        .toList();
  }

  /** Returns the port it listens on. */
  public int port() {
    return server.port();
  }

  /** Stops it; requests under way are answered first. */
  @Override
  public void close() {
    server.stop();
  }
}
