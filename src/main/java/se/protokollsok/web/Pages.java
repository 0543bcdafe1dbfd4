package se.protokollsok.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;

/** The routes of the pages that are no lasting addresses below {@code /protokoll/}. */
final class Pages {
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final SearchEngine engine;
  private final Edge edge;
  private final PublicAddresses addresses;
  private final Templates templates;
  private final Assets assets;
  private final SearchPage search;
  private final MeetingsPage meetings;
  private final ArchivePage archive;
  private final HelpPage help;

  Pages(Site site) {
    this.engine = site.engine();
    this.edge = site.edge();
    this.addresses = site.publicAddresses();
    this.templates = site.templates();
    this.assets = new Assets();
    this.search = new SearchPage(site);
    this.meetings = new MeetingsPage(site.links(), site.frames());
    this.archive = new ArchivePage(site.links(), site.frames());
    this.help = new HelpPage(engine, site.links(), site.frames());
  }

  void route(RoutesConfig routes) {
    Edge.read(routes, "/", this::search);
    Edge.read(
        routes,
        "/moten",
        context ->
            page(
                context,
                "meetings",
                () -> meetings.view(engine.meetings(), Api.parameters(context))));
    Edge.read(
        routes,
        "/arkivet",
        context ->
            page(context, "archive", () -> archive.view(engine.overview(), engine.meetings())));
    Edge.read(
        routes,
        ArchivePage.READINGS,
        context ->
            found(
                context,
                "readings",
                () -> archive.readings(engine.overview(), number(Api.parameters(context)))));
    Edge.read(routes, "/hjalp", context -> page(context, "help", help::view));
    Edge.read(routes, Assets.FOLDER + "{name}", this::asset);
  }

  /** Which page of a list is asked for; 0, which is none, for what is no number. */
  private static int number(Map<String, List<String>> parameters) {
    String number = parameters.getOrDefault(ArchivePage.PAGE, List.of("1")).getFirst();
    return number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 0;
  }

  private void search(Context context) {
    SearchRequest request = SearchParameters.decode(Api.parameters(context));
    if (SearchPage.isFirstVisit(request)) {
      page(context, "home", search::home);
    } else {
      page(context, "search", () -> search.results(request, addresses.of(context)));
    }
  }

  private void page(Context context, String template, Supplier<Object> view) {
    if (!edge.unchanged(context, engine.generation())) {
      Edge.html(context, templates.render(template, view.get()));
    }
  }

  private void found(Context context, String template, Supplier<Optional<?>> look) {
    String generation = engine.generation(); // asked first: a tag may be too old, never too new
    Optional<?> view = look.get();
    if (view.isEmpty()) {
      edge.answer(context, Problem.of(404));
    } else if (!edge.unchanged(context, generation)) {
      Edge.html(context, templates.render(template, view.get()));
    }
  }

  private void asset(Context context) {
    Optional<Assets.Asset> asset = assets.find(context.pathParam("name"));
    if (asset.isEmpty()) {
      edge.answer(context, Problem.of(404));
      return;
    }
    boolean versioned = ("v=" + asset.get().version()).equals(context.queryString());
    context.header("Cache-Control", versioned ? FOREVER : "no-cache");
    context.contentType(asset.get().type()).result(asset.get().bytes());
  }
}
