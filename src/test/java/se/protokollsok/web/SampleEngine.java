package se.protokollsok.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.PageCount;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Task;
import se.protokollsok.protocol.WorstPage;
import se.protokollsok.search.Answer;
import se.protokollsok.search.ArchiveOverview;
import se.protokollsok.search.Completion;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.Hit;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.search.NameResolution;
import se.protokollsok.search.Neighbours;
import se.protokollsok.search.Resolution;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.Snippet;
import se.protokollsok.search.TaskFilter;
import se.protokollsok.source.Sourced;

/**
 * A second, plain engine: a scan over the samples. What the edge does is tested against it where
 * the exact answer must be known, and states that a real index reaches only with effort (moved,
 * gone, failing) are at hand.
 */
final class SampleEngine implements SearchEngine {
  private final List<ArchivedProtocol> protocols;
  private final SampleRegister register;
  private final Map<String, Resolution> special = new HashMap<>();
  private final Set<String> unofficial = new HashSet<>();
  private Optional<Answer> answer = Optional.empty();
  private String generation = "g1";
  private boolean busy;
  private int left = Integer.MAX_VALUE;

  SampleEngine(List<ArchivedProtocol> protocols) {
    this.protocols = List.copyOf(protocols);
    this.register = new SampleRegister(protocols);
  }

  /** Makes an address stand for something else. */
  void put(String id, Resolution resolution) {
    special.put(id, resolution);
  }

  List<ArchivedProtocol> protocols() {
    return protocols;
  }

  /** Makes a person one who is only named. */
  void onlyName(String id) {
    unofficial.add(id);
  }

  /** Gives this answer to every query text that is a question: that ends with a question mark. */
  void answerWith(Answer given) {
    answer = Optional.of(given);
  }

  /** Pretends that a commit happens right after the next address is looked up. */
  void changeAfterLookup() {
    busy = true;
  }

  /** Pretends that a commit happened. */
  void change() {
    generation += "1";
  }

  @Override
  public List<Completion> complete(String typed, Completion.Persons persons) {
    String start = typed.toLowerCase(java.util.Locale.ROOT);
    List<Completion> all =
        List.of(
            new Completion.Title("Växelns öppettider", "2025-11-14-sample", "1"),
            new Completion.OfMatter("Växelfunktionen", "vaxelfunktionen"),
            new Completion.OfPerson("Vera Växell", "vera-vaxell"),
            new Completion.Municipality("Växjö"),
            new Completion.Body("Växelnämnden"),
            new Completion.Word("växelströmmen"));
    return all.stream()
        .filter(
            it -> persons == Completion.Persons.SUGGESTED || !(it instanceof Completion.OfPerson))
        .filter(it -> it.text().toLowerCase(java.util.Locale.ROOT).contains(start))
        .toList();
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    if (request.text().equals("krasch")) {
      throw new IllegalStateException("hemligt: " + request.text());
    }
    List<SampleDoc> found = docs().filter(doc -> doc.matches(request, Optional.empty())).toList();
    Comparator<SampleDoc> byDate = Comparator.comparing(SampleDoc::date);
    Comparator<SampleDoc> order =
        switch (request.sort()) {
          case RELEVANCE ->
              Comparator.<SampleDoc>comparingInt(doc -> -doc.count(request.text()))
                  .thenComparing(byDate.reversed());
          case NEWEST -> byDate.reversed();
          case OLDEST -> byDate;
        };
    List<Hit> hits =
        found.stream()
            .sorted(order.thenComparing(doc -> doc.entry().key()))
            .skip((long) (request.page() - 1) * request.size())
            .limit(request.size())
            .map(doc -> doc.hit(request))
            .toList();
    Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      facets.put(dimension, facet(request, dimension));
    }
    return new SearchResponse(
        found.size(),
        SampleWords.interpreted(request.text()),
        hits,
        facets,
        answer.filter(it -> request.text().endsWith("?")),
        SampleWords.suggestions(request.text()),
        request.filters().getOrDefault(Dimension.YEAR, List.of()).contains("2025")
            ? List.of(SampleRegister.MISSING)
            : List.of(),
        generation);
  }

  /** Makes a walk over all hits fail after so many. */
  void failAfter(int hits) {
    left = hits;
  }

  @Override
  public void forEachHit(SearchRequest request, Consumer<Hit> action) {
    int most = SearchRequest.MAX_SIZE;
    SearchRequest page = Draft.of(request).size(most).request();
    while (true) {
      List<Hit> hits = search(page).hits();
      for (Hit hit : hits) {
        if (left-- == 0) {
          throw new IllegalStateException("the disk is gone");
        }
        action.accept(hit);
      }
      if (hits.size() < most) {
        return;
      }
      page = Draft.of(page).page(page.page() + 1).request();
    }
  }

  @Override
  public Map<String, List<String>> addresses() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    protocols.forEach(
        each -> keys.put(each.id(), each.entries().stream().map(ItemEntry::key).toList()));
    return keys;
  }

  private List<FacetValue> facet(SearchRequest request, Dimension dimension) {
    Map<String, Long> counts = new TreeMap<>();
    Map<String, String> labels = new HashMap<>();
    docs()
        .filter(doc -> doc.matches(request, Optional.of(dimension)))
        .forEach(
            doc ->
                doc.values(dimension)
                    .forEach(
                        (value, label) -> {
                          counts.merge(value, 1L, Long::sum);
                          labels.put(value, label);
                        }));
    for (String chosen : request.filters().getOrDefault(dimension, List.of())) {
      counts.putIfAbsent(chosen, 0L);
      labels.putIfAbsent(chosen, chosen);
    }
    return counts.entrySet().stream()
        .map(entry -> new FacetValue(entry.getKey(), labels.get(entry.getKey()), entry.getValue()))
        .sorted(
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::label))
        .toList();
  }

  private Stream<SampleDoc> docs() {
    return protocols.stream()
        .flatMap(
            archived -> archived.entries().stream().map(entry -> new SampleDoc(archived, entry)));
  }

  @Override
  public List<List<Snippet.Mark>> marks(String query, String protocolId, List<String> texts) {
    return texts.stream().map(text -> SampleDoc.marks(text, query)).toList();
  }

  @Override
  public Resolution resolve(String protocolId, String itemKey) {
    if (busy) {
      busy = false;
      change();
    }
    Resolution here = special.get(protocolId);
    if (here != null) {
      return here;
    }
    return protocol(protocolId)
        .filter(
            archived ->
                itemKey.isEmpty()
                    || archived.entries().stream().anyMatch(entry -> entry.key().equals(itemKey)))
        .<Resolution>map(
            archived ->
                new Resolution.Found(archived, Optional.of(itemKey).filter(key -> !key.isEmpty())))
        .orElse(new Resolution.Unknown());
  }

  @Override
  public NameResolution<Person> person(String id) {
    return persons().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .<NameResolution<Person>>map(NameResolution.Found::new)
        .orElseGet(() -> elsewhere(id));
  }

  @Override
  public NameResolution<Matter> matter(String slug) {
    return matters().stream()
        .filter(matter -> matter.slug().equals(slug))
        .findFirst()
        .<NameResolution<Matter>>map(NameResolution.Found::new)
        .orElseGet(() -> elsewhere(slug));
  }

  /** Some names have a past: "fore-x" is called x now, "fordom-x" is gone. */
  private static <T> NameResolution<T> elsewhere(String id) {
    if (id.startsWith("fore-")) {
      return new NameResolution.Moved<>(id.substring("fore-".length()));
    }
    return id.startsWith("fordom-") ? new NameResolution.Gone<>() : new NameResolution.Unknown<>();
  }

  @Override
  public Optional<ArchivedProtocol> protocol(String id) {
    return protocols.stream().filter(archived -> archived.id().equals(id)).findFirst();
  }

  @Override
  public Neighbours neighbours(String protocolId) {
    List<MeetingSummary> all = meetings();
    int at = 0;
    while (at < all.size() && !all.get(at).id().equals(protocolId)) {
      at++;
    }
    return new Neighbours(
        at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty(),
        at > 0 && at < all.size() ? Optional.of(all.get(at - 1)) : Optional.empty());
  }

  @Override
  public List<MeetingSummary> meetings() {
    return protocols.stream()
        .map(
            archived ->
                new MeetingSummary(
                    archived.id(),
                    archived.protocol().kind(),
                    SampleDoc.body(archived),
                    SampleDoc.organisation(archived),
                    archived.protocol().head().date().map(Sourced::value),
                    archived.protocol().head().number().map(Sourced::value),
                    archived.protocol().items().size(),
                    archived.file().path()))
        .sorted(Comparator.comparing((MeetingSummary meeting) -> meeting.date().get()).reversed())
        .toList();
  }

  @Override
  public ArchiveOverview overview() {
    return new ArchiveOverview(
        protocols.size(),
        (int) docs().count(),
        Instant.parse("2026-01-02T07:30:00Z"),
        List.of(new ArchiveOverview.FileNote("trasig <i>.pdf", "Filen är skadad.")),
        List.of(),
        List.of(new ArchiveOverview.FileNote("2025/protokoll 7.pdf", "Sida 2 saknar text.")),
        register.gaps(),
        PageCount.of(protocols.stream().flatMap(each -> each.file().readings().stream()).toList()),
        protocols.stream()
            .flatMap(
                each ->
                    WorstPage.of(each.file()).stream()
                        .map(worst -> new ArchiveOverview.ReadFile(each.id(), worst)))
            .toList());
  }

  @Override
  public List<Person> persons() {
    return register.persons(unofficial);
  }

  @Override
  public List<Matter> matters() {
    return register.matters();
  }

  @Override
  public List<Task> tasks(TaskFilter filter) {
    return register.tasks(filter);
  }

  @Override
  public String generation() {
    return generation;
  }

  @Override
  public void close() {}
}
