package se.protokollsok.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/**
 * What other sites show of this one: a small page to put into a frame, without script, and the
 * script of {@code <protokoll-sok>}. Links open in the whole window.
 */
final class EmbedPage {
  /** The page to be framed. */
  static final String PATH = "/embed";

  /** The script. Its address has no version, for it stands in other sites' pages. */
  static final String SCRIPT = "/embed.js";

  private static final String ASSET = "embed.js";

  private final Site site;
  private final SearchEngine engine;
  private final Links links;
  private final Assets assets;
  private final Hits hits;

  EmbedPage(Site site, Assets assets) {
    this.site = site;
    this.engine = site.engine();
    this.links = site.links();
    this.assets = assets;
    this.hits = new Hits(links);
  }

  void route(RoutesConfig routes) {
    Edge.read(routes, PATH, this::page);
    Edge.read(routes, SCRIPT, this::script);
  }

  private void page(Context context) {
    try {
      EmbedParameters asked = EmbedParameters.decode(Api.parameters(context));
      if (!site.edge().unchanged(context, site.state())) {
        Edge.html(context, site.templates().render("embed", view(asked)));
      }
    } catch (BadRequestException wrong) {
      // Within a frame the usual page of a problem, with all its links, would only confuse.
      context.header("Cache-Control", "no-store");
      EmbedView view = problem(String.valueOf(wrong.getMessage()));
      Edge.html(context.status(400), site.templates().render("embed", view));
    }
  }

  private void script(Context context) {
    Assets.Asset script = assets.find(ASSET).orElseThrow();
    if (!site.edge().unchanged(context, script.version())) {
      context.contentType(script.type()).result(script.bytes());
    }
  }

  private EmbedView problem(String message) {
    return view(
        "Adressen till rutan är fel",
        EmbedParameters.Theme.LIGHT,
        Optional.empty(),
        Optional.empty(),
        message);
  }

  private EmbedView view(EmbedParameters asked) {
    SearchRequest request = asked.request().withPersons(engine::currentPerson);
    boolean boxOnly = asked.show() == EmbedParameters.Show.SEARCH;
    String usual = boxOnly ? "Sök i mötesprotokoll" : EmbedTitles.of(request);
    return view(
        asked.title().isEmpty() ? usual : asked.title(),
        asked.theme(),
        asked.show() == EmbedParameters.Show.LIST ? Optional.empty() : Optional.of(box(request)),
        boxOnly ? Optional.empty() : Optional.of(listing(request)),
        "");
  }

  private EmbedView view(
      String title,
      EmbedParameters.Theme theme,
      Optional<EmbedView.Box> box,
      Optional<EmbedView.Listing> list,
      String problem) {
    return new EmbedView(
        title,
        theme.scheme(),
        links.to(assets.path("embed.css")),
        links.home(),
        links.to(StatementPage.PATH),
        box,
        list,
        problem);
  }

  /** What is typed is looked for within the filters, best first. */
  private EmbedView.Box box(SearchRequest request) {
    SearchRequest frame =
        Draft.of(request)
            .text("")
            .sort(SortOrder.RELEVANCE)
            .size(SearchRequest.DEFAULT_SIZE)
            .request();
    String address = links.search(frame);
    int query = address.indexOf('?');
    Map<String, List<String>> kept =
        query < 0 ? Map.of() : QueryString.parse(address.substring(query + 1));
    List<SearchView.Carried> carried =
        kept.entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .map(value -> new SearchView.Carried(entry.getKey(), value)))
            .toList();
    return new EmbedView.Box(EmbedTitles.box(request), carried);
  }

  private EmbedView.Listing listing(SearchRequest request) {
    SearchResponse response = engine.search(request);
    SearchRequest all = Draft.of(request).size(SearchRequest.DEFAULT_SIZE).request();
    String label =
        switch ((int) Math.min(2, response.total())) {
          case 0 -> "Sök själv i protokollen";
          case 1 -> "Visa träffen i Protokollsök";
          default -> "Visa alla " + Swedish.number(response.total()) + " träffar i Protokollsök";
        };
    return new EmbedView.Listing(
        response.hits().stream().map(hits::view).toList(), LinkView.of(label, links.search(all)));
  }
}
