package se.protokollsok.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.protocol.Person;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.search.NameResolution;
import se.protokollsok.search.Resolution;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/** The routes of what leaves the site for other programs: feeds, files, quotes, previews. */
final class Outlets {
  private static final int FILE_NUMBER_DIGITS = 5;

  private final SearchEngine engine;
  private final Links links;
  private final Edge edge;
  private final PublicAddresses publicAddresses;
  private final RobotRules robots;
  private final CsvExport csv;
  private final OpenSearch openSearch;
  private final OEmbed quotes;
  private final SiteMap siteMap;
  private final SharePicture pictures = new SharePicture();
  private final Turns turns = new Turns(1);
  private final LinkBuilderPage builder;
  private final Templates templates;

  Outlets(Site site, RobotRules robots) {
    this.engine = site.engine();
    this.links = site.links();
    this.edge = site.edge();
    this.publicAddresses = site.publicAddresses();
    this.robots = robots;
    this.csv = new CsvExport(site);
    this.openSearch = new OpenSearch(site);
    this.quotes = new OEmbed(site);
    this.siteMap = new SiteMap(engine, links, SiteMap.MOST);
    this.builder = new LinkBuilderPage(site);
    this.templates = site.templates();
  }

  void route(RoutesConfig routes) {
    Edge.read(routes, Links.FEED, this::feed);
    Edge.read(routes, Links.CSV, csv::send);
    Edge.read(routes, Links.CALENDAR, this::calendar);
    Edge.read(routes, OpenSearch.DESCRIPTION, this::description);
    Edge.read(routes, OpenSearch.SUGGESTIONS, this::suggestions);
    Edge.read(routes, OEmbed.PATH, quotes::send);
    Edge.read(routes, Links.PICTURES + "{id}.png", context -> picture(context, ""));
    Edge.read(
        routes,
        Links.PICTURES + "{id}/{key}.png",
        context -> picture(context, context.pathParam("key")));
    Edge.read(routes, Links.BUILDER, this::builder);
    Edge.read(routes, "/robots.txt", this::robots);
    if (robots.allowed()) {
      Edge.read(routes, SiteMap.INDEX, this::siteMap);
      Edge.read(routes, "/sitemap-{number}.xml", this::siteMapFile);
    }
  }

  private void feed(Context context) {
    SearchRequest asked =
        SearchParameters.decode(Api.parameters(context)).withPersons(engine::currentPerson);
    SearchRequest request =
        Draft.of(asked).sort(SortOrder.NEWEST).explain(false).page(asked.page()).request();
    SearchResponse response = engine.search(request);
    String title = SearchTitle.of(request, new Chips(this::personName).of(request, response));
    AtomFeed feed = new AtomFeed(links, publicAddresses.of(context));
    edge.send(context, AtomFeed.MEDIA_TYPE, feed.write(request, title, response));
  }

  private String personName(String id) {
    return engine.person(id) instanceof NameResolution.Found<Person> found
        ? found.value().name()
        : id;
  }

  private void calendar(Context context) {
    Map<String, List<String>> parameters = Api.parameters(context);
    List<MeetingSummary> meetings = MeetingsPage.chosen(engine.meetings(), parameters);
    MeetingCalendar calendar = new MeetingCalendar(links, publicAddresses.of(context));
    context.header("Content-Disposition", Originals.disposition(true, "moten.ics"));
    edge.send(
        context,
        MeetingCalendar.MEDIA_TYPE,
        calendar.write(MeetingsPage.title(parameters), meetings));
  }

  private void description(Context context) {
    edge.send(
        context, OpenSearch.DESCRIPTION_TYPE, openSearch.description(publicAddresses.of(context)));
  }

  private void suggestions(Context context) {
    context
        .contentType(OpenSearch.SUGGESTIONS_TYPE + "; charset=utf-8")
        .result(openSearch.suggestions(context));
  }

  private void picture(Context context, String key) {
    String generation = engine.generation(); // asked first: a tag may be too old, never too new
    switch (engine.resolve(context.pathParam("id"), key)) {
      case Resolution.Found found -> {
        if (!edge.unchanged(context, generation)) {
          turns
              .take(() -> pictures.png(Preview.of(found)))
              .ifPresentOrElse(
                  png -> context.contentType("image/png").result(png),
                  () ->
                      edge.answer(
                          context.header("Retry-After", Turns.SECONDS_TO_WAIT), Turns.BUSY));
        }
      }
      case Resolution.Moved moved ->
          Edge.move(context, links.picture(moved.protocolId(), moved.itemKey().orElse("")));
      case Resolution.Gone gone -> edge.answer(context, Problem.of(410));
      case Resolution.Hidden hidden -> edge.answer(context, Problem.hidden());
      case Resolution.Unknown unknown -> edge.answer(context, Problem.of(404));
    }
  }

  private void builder(Context context) {
    if (!edge.unchanged(context, engine.generation())) {
      Edge.html(
          context,
          templates.render(
              "lankar", builder.view(Api.parameters(context), publicAddresses.of(context))));
    }
  }

  private void robots(Context context) {
    edge.send(context, "text/plain; charset=utf-8", robots.text(publicAddresses.of(context)));
  }

  private void siteMap(Context context) {
    edge.send(context, SiteMap.MEDIA_TYPE, siteMap.index(publicAddresses.of(context)));
  }

  private void siteMapFile(Context context) {
    Optional<String> file =
        number(context.pathParam("number"))
            .flatMap(number -> siteMap.file(publicAddresses.of(context), number));
    if (file.isEmpty()) {
      edge.answer(context, Problem.of(404));
    } else {
      edge.send(context, SiteMap.MEDIA_TYPE, file.get());
    }
  }

  private static Optional<Integer> number(String digits) {
    return Optional.of(digits)
        .filter(text -> text.matches("[1-9][0-9]{0," + (FILE_NUMBER_DIGITS - 1) + "}"))
        .map(Integer::valueOf);
  }
}
