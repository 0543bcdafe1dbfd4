package se.protokollsok.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.protokollsok.protocol.Person;
import se.protokollsok.search.NameResolution;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/** The page that makes links to any search: address, feed, file, and code that embeds it. */
final class LinkBuilderPage {
  /** The parameter that names the site to embed on. */
  static final String SITE = "site";

  private static final int LONGEST_SITE = 300;
  private static final int LINKS_INSIDE = 5;
  private static final int LONGEST_TITLE = 80;

  private final SearchEngine engine;
  private final Links links;
  private final Frames frames;
  private final Templates templates;
  private final Site site;

  LinkBuilderPage(Site site) {
    this.site = site;
    this.engine = site.engine();
    this.links = site.links();
    this.frames = site.frames();
    this.templates = site.templates();
  }

  /**
   * Returns the page.
   *
   * @param parameters those of a search, and the site
   */
  LinkBuilderView view(Map<String, List<String>> parameters, PublicAddress here) {
    Map<String, List<String>> search = new LinkedHashMap<>(parameters);
    Optional<List<String>> given = Optional.ofNullable(search.remove(SITE));
    String where =
        new FormParameters(Map.of(SITE, given.orElse(List.of())), List.of(SITE))
            .text(SITE, LONGEST_SITE);
    SearchRequest request =
        Draft.of(SearchParameters.decode(search).withPersons(engine::currentPerson))
            .explain(false)
            .request();
    SearchResponse response = engine.search(request);
    List<Chips.Chip> chips = new Chips(this::personName).of(request, response);
    String title = SearchTitle.of(request, chips);
    return new LinkBuilderView(
        frames.of("Dela sökningen: " + Preview.shortened(title, LONGEST_TITLE), Frames.Place.NONE),
        request.text(),
        title,
        Swedish.count(response.total(), "träff", "träffar"),
        links.search(request),
        chips.size(),
        Panels.panel(request, response),
        addresses(request, here),
        code("embedcode", request, title, here),
        code("embedscript", request, title, here),
        where,
        where.isEmpty() ? "" : verdict(where));
  }

  private List<LinkBuilderView.Address> addresses(SearchRequest request, PublicAddress here) {
    return List.of(
        new LinkBuilderView.Address(
            "adress-sida",
            "Länk till sökningen",
            "Visar alltid de träffar som finns när någon öppnar den.",
            here.of(links.search(request))),
        new LinkBuilderView.Address(
            "adress-flode",
            "Flöde (Atom)",
            "För e-postprogram, intranät och flödesläsare: nya träffar dyker upp av sig själva.",
            here.of(links.feed(Draft.of(request).size(Links.FEED_SIZE).request()))),
        new LinkBuilderView.Address(
            "adress-fil",
            "Alla träffar som fil (CSV)",
            "Öppnas i Excel.",
            here.of(links.csv(request))));
  }

  private String code(String template, SearchRequest request, String title, PublicAddress here) {
    SearchRequest newest = Draft.of(request).sort(SortOrder.NEWEST).size(LINKS_INSIDE).request();
    Hits hits = new Hits(links);
    List<LinkView> inside =
        engine.search(newest).hits().stream()
            .map(hits::view)
            .map(hit -> LinkView.of(hit.title(), here.of(hit.href()), hit.meeting()))
            .toList();
    return templates
        .render(
            template,
            new LinkBuilderView.Embedded(
                here.of(links.embed(request)),
                here.of(links.to(EmbedPage.SCRIPT)),
                attributes(request),
                "Protokollsök: " + title,
                here.of(links.search(request)),
                inside))
        .strip();
  }

  /** The parameters of the search as the element takes them: values of one joined. */
  private Map<String, String> attributes(SearchRequest request) {
    Map<String, String> attributes = new TreeMap<>();
    String address = links.embed(request);
    QueryString.parse(address.substring(address.indexOf('?') + 1))
        .forEach((name, values) -> attributes.put(name, String.join("|", values)));
    return address.contains("?") ? attributes : Map.of();
  }

  private String verdict(String typed) {
    Optional<String> origin = origin(typed);
    if (origin.isEmpty()) {
      return "Skriv webbplatsens adress så här: https://intranat.exempel.se";
    }
    return site.allows(origin.get())
        ? origin.get() + " får visa sökningen i en ram."
        : origin.get()
            + " står inte bland de webbplatser som får visa sökningen i en ram. Be den som sköter"
            + " Protokollsök att lägga till den. Länk, flöde och fil fungerar ändå.";
  }

  /** Returns scheme, host and port of a site; https where no scheme is typed. */
  static Optional<String> origin(String typed) {
    String whole = typed.contains("://") ? typed : "https://" + typed;
    try {
      URI site = URI.create(whole.strip());
      String scheme = String.valueOf(site.getScheme()).toLowerCase(Locale.ROOT);
      if (site.getHost() == null || !List.of("http", "https").contains(scheme)) {
        return Optional.empty();
      }
      int usual = scheme.equals("https") ? 443 : 80;
      boolean plain = site.getPort() == -1 || site.getPort() == usual;
      String port = plain ? "" : ":" + site.getPort();
      return Optional.of(scheme + "://" + site.getHost().toLowerCase(Locale.ROOT) + port);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private String personName(String id) {
    return engine.person(id) instanceof NameResolution.Found<Person> found
        ? found.value().name()
        : id;
  }
}
