package se.protokollsok.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Person;
import se.protokollsok.search.ArchiveOverview;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.NameResolution;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/** The start page and the page of hits. */
final class SearchPage {
  private static final int LATEST = 6;
  private static final int ENTRIES = 12;
  private static final int WORDS_TRIED = 6;
  private static final int LONG_WORD = 6;
  private static final int SHOWN_QUERY = 60;
  private static final int MISSING_SHOWN = 3;

  private final SearchEngine engine;
  private final Links links;
  private final Frames frames;
  private final Towns towns;
  private final PersonPages pages;
  private final Hits hits;
  private final PageMetas metas;
  private final OriginalPages originals;
  private final Chips chips = new Chips(this::personName);

  SearchPage(Site site) {
    this.engine = site.engine();
    this.links = site.links();
    this.frames = site.frames();
    this.towns = site.towns();
    this.pages = site.persons();
    this.hits = new Hits(links);
    this.metas = new PageMetas(engine, links);
    this.originals = site.pages();
  }

  /** Returns whether the request asks for nothing: the first visit. */
  static boolean isFirstVisit(SearchRequest request) {
    return request.equals(SearchRequest.of(request.text())) && request.text().isBlank();
  }

  /** Returns the start page. */
  HomeView home() {
    SearchResponse all = engine.search(Draft.everything().size(1).request());
    SearchRequest decisions =
        Draft.everything()
            .hidden(List.of(DecisionKind.INFORMATION))
            .sort(SortOrder.NEWEST)
            .size(SearchRequest.DEFAULT_SIZE)
            .request();
    List<HitView> latest =
        engine.search(decisions).hits().stream()
            .filter(hit -> !hit.decisions().isEmpty())
            .limit(LATEST)
            .map(hits::view)
            .toList();
    ArchiveOverview overview = engine.overview();
    return new HomeView(
        frames.withoutSearch("Sök i mötesprotokoll", Frames.Place.SEARCH),
        Swedish.count(overview.protocols(), "protokoll", "protokoll")
            + ", "
            + Swedish.count(overview.items() - overview.protocols(), "ärende", "ärenden"),
        latest,
        links.search(Draft.everything().sort(SortOrder.NEWEST).request()),
        Stream.of(Dimension.MUNICIPALITY, Dimension.YEAR, Dimension.DECISION, Dimension.BODY)
            .map(dimension -> entries(dimension, all))
            .filter(group -> !group.links().isEmpty())
            .toList());
  }

  private HomeView.Group entries(Dimension dimension, SearchResponse all) {
    Stream<FacetValue> values = all.facets().getOrDefault(dimension, List.of()).stream();
    Stream<FacetValue> ordered =
        dimension == Dimension.YEAR
            ? values.sorted((one, other) -> other.value().compareTo(one.value()))
            : values;
    return new HomeView.Group(
        dimension.label(),
        ordered
            .limit(ENTRIES)
            .map(
                value ->
                    LinkView.of(
                        value.label(),
                        links.search(Draft.everything().with(dimension, value.value()).request()),
                        Swedish.number(value.count())))
            .toList());
  }

  /** Returns the page of hits; persons are chosen by the ids they have now. */
  SearchView results(SearchRequest asked, PublicAddress reached) {
    SearchRequest request = asked.withPersons(engine::currentPerson);
    SearchResponse response = engine.search(request);
    String heading = heading(request, response.total());
    List<Chips.Chip> chosen = chips.of(request, response);
    Pointers pointers = new Pointers(links, request);
    return new SearchView(
        frames
            .withoutSearch(title(request, heading), Frames.Place.SEARCH)
            .with(metas.of(request, SearchTitle.of(request, chosen))),
        request.text(),
        heading,
        Notes.of(response.interpreted()),
        new Spellings(links).of(request, response.interpreted()),
        pointers.places(response.suggestions()),
        pointers.filters(response.suggestions()),
        chosen.stream()
            .map(chip -> new SearchView.Chip(chip.group(), chip.label(), links.search(chip.rest())))
            .toList(),
        links.search(Draft.of(request).unfiltered().request()),
        Panels.panel(request, response),
        sorts(request),
        new YearCharts(links, request).of(response),
        response
            .answer()
            .filter(it -> request.page() == 1)
            .map(new Answers(links, request.text(), reached, originals)::view),
        hits(response, new Hits(links, request.text(), originals), reached),
        explain(request),
        Pagings.paging(request, response.total(), links),
        response.total() == 0 ? ways(request, chosen) : List.of(),
        more(request),
        missing(response.missing()),
        share(request));
  }

  private SearchView.Share share(SearchRequest request) {
    return new SearchView.Share(
        links.builder(request),
        links.feed(Draft.of(request).size(Links.FEED_SIZE).request()),
        links.csv(request));
  }

  private static List<HitView> hits(SearchResponse response, Hits hits, PublicAddress reached) {
    return response.hits().stream().map(hit -> hits.view(hit, reached)).toList();
  }

  private Optional<LinkView> explain(SearchRequest request) {
    if (request.sort() != SortOrder.RELEVANCE || request.text().isBlank()) {
      return Optional.empty();
    }
    SearchRequest other =
        Draft.of(request).page(request.page()).explain(!request.explain()).request();
    String label =
        request.explain()
            ? "Dölj varför träffarna står i den här ordningen"
            : "Visa varför träffarna står i den här ordningen";
    return Optional.of(LinkView.of(label, links.search(other)));
  }

  /** Pages about the municipalities and persons chosen. */
  private List<LinkView> more(SearchRequest request) {
    Stream<LinkView> municipalities =
        request.filters().getOrDefault(Dimension.MUNICIPALITY, List.of()).stream()
            .flatMap(
                name ->
                    towns.address(name).stream()
                        .map(slug -> LinkView.of(name, links.municipality(slug))));
    Stream<LinkView> persons =
        request.filters().getOrDefault(Dimension.PERSON, List.of()).stream()
            .flatMap(id -> pages.href(id).stream().map(href -> LinkView.of(personName(id), href)));
    return Stream.concat(municipalities, persons).toList();
  }

  private static List<String> missing(List<Gap> gaps) {
    List<String> lines =
        new ArrayList<>(gaps.stream().map(Gap::message).limit(MISSING_SHOWN).toList());
    if (gaps.size() > MISSING_SHOWN) {
      int rest = gaps.size() - MISSING_SHOWN;
      lines.add("och " + Swedish.count(rest, "lucka", "luckor") + " till");
    }
    return lines;
  }

  private static String heading(SearchRequest request, long total) {
    String found = total == 0 ? "Inga träffar" : Swedish.count(total, "träff", "träffar");
    return request.text().isBlank() ? found : found + " på ”" + shortened(request.text()) + "”";
  }

  private static String title(SearchRequest request, String heading) {
    return request.page() == 1 ? heading : heading + ", sida " + request.page();
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= SHOWN_QUERY) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, SHOWN_QUERY)) + "…";
  }

  private List<LinkView> sorts(SearchRequest request) {
    return Arrays.stream(SortOrder.values())
        .map(
            sort ->
                new LinkView(
                    switch (sort) {
                      case RELEVANCE -> "Bäst först";
                      case NEWEST -> "Nyast först";
                      case OLDEST -> "Äldst först";
                    },
                    links.search(Draft.of(request).sort(sort).request()),
                    "",
                    request.sort() == sort))
        .toList();
  }

  /** Returns searches near this one that do find something. */
  private List<LinkView> ways(SearchRequest request, List<Chips.Chip> chosen) {
    List<LinkView> ways = new ArrayList<>();
    if (chosen.size() > 1) {
      tried("Sök utan filter", Draft.of(request).unfiltered().request()).ifPresent(ways::add);
    }
    for (Chips.Chip chip : chosen) {
      tried("Ta bort " + chip.group() + ": " + chip.label(), chip.rest()).ifPresent(ways::add);
    }
    for (Dimension dimension : Dimension.values()) {
      if (request.filters().getOrDefault(dimension, List.of()).size() > 1) {
        SearchRequest rest = Draft.of(request).withoutAll(dimension).request();
        tried("Ta bort alla val under " + dimension.label(), rest).ifPresent(ways::add);
      }
    }
    List<String> words =
        Arrays.stream(request.text().strip().split("\\s+"))
            .filter(word -> !word.isBlank() && !word.startsWith("-"))
            .distinct()
            .limit(WORDS_TRIED)
            .toList();
    if (words.size() == 1 && words.getFirst().length() >= LONG_WORD) {
      String stem = words.getFirst().substring(0, words.getFirst().length() * 2 / 3);
      SearchRequest start = Draft.of(request).text(stem + "*").request();
      tried("Ord som börjar på ”" + stem + "”", start).ifPresent(ways::add);
    }
    if (words.size() > 1) {
      for (String word : words) {
        SearchRequest one = Draft.of(request).text(word).request();
        tried("Sök bara ”" + shortened(word) + "”", one).ifPresent(ways::add);
      }
    }
    return ways;
  }

  private Optional<LinkView> tried(String label, SearchRequest request) {
    long total = engine.search(Draft.of(request).size(1).request()).total();
    return total == 0
        ? Optional.empty()
        : Optional.of(
            LinkView.of(label, links.search(request), Swedish.count(total, "träff", "träffar")));
  }

  private String personName(String id) {
    return engine.person(id) instanceof NameResolution.Found<Person> found
        ? found.value().name()
        : id;
  }
}
