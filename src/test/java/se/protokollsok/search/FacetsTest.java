package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.SampleArchive;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;

class FacetsTest {
  private static final List<ArchivedProtocol> ARCHIVE = SampleArchive.protocols();

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void index() throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(ARCHIVE.toArray(ArchivedProtocol[]::new)));
    }
    engine = LuceneSearchEngine.open(folder);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void facetCountsAreWhatChoosingGives() {
    for (String query : List.of("", "badhus", "förslag", "närvarande Höör", "beslut")) {
      SearchResponse all = engine.search(SearchRequest.of(query));
      all.facets()
          .forEach(
              (dimension, values) -> {
                for (FacetValue value : values) {
                  SearchRequest narrowed =
                      filtered(query, Map.of(dimension, List.of(value.value())), 1, 100);
                  assertEquals(
                      value.count(),
                      countOneByOne(narrowed),
                      () -> query + " " + dimension + "=" + value);
                }
              });
    }
  }

  @Test
  void siblingsKeepTheirCountsAndChosenValuesStay() {
    Map<Dimension, List<FacetValue>> free = engine.search(SearchRequest.of("")).facets();
    SearchResponse chosen =
        engine.search(
            filtered(
                "",
                Map.of(Dimension.YEAR, List.of("2025"), Dimension.MUNICIPALITY, List.of("Kiruna")),
                1,
                20));
    assertEquals(0, chosen.total());
    assertTrue(
        chosen
            .facets()
            .get(Dimension.MUNICIPALITY)
            .contains(new FacetValue("Kiruna", "Kiruna", 0)));
    SearchResponse year =
        engine.search(filtered("", Map.of(Dimension.YEAR, List.of("2025")), 1, 20));
    assertEquals(free.get(Dimension.YEAR), year.facets().get(Dimension.YEAR));
  }

  @Test
  void severalValuesAreAlternatives() {
    long one = engine.search(filtered("", Map.of(Dimension.YEAR, List.of("2025")), 1, 20)).total();
    long two = engine.search(filtered("", Map.of(Dimension.YEAR, List.of("2024")), 1, 20)).total();
    assertEquals(
        one + two,
        engine
            .search(filtered("", Map.of(Dimension.YEAR, List.of("2024", "2025")), 1, 20))
            .total());
  }

  @Test
  void rolesNarrowThePersonAndItsCounts() {
    String id = SampleProtocol.id("Vera Sample");
    SearchRequest any = filtered("", Map.of(Dimension.PERSON, List.of(id)), 1, 20);
    SearchRequest presents = roles(any, List.of(Role.PRESENTS));
    assertTrue(engine.search(any).total() > engine.search(presents).total());
    assertEquals(1, engine.search(presents).total());
    assertTrue(
        engine.search(presents).facets().get(Dimension.PERSON).stream()
            .allMatch(
                value ->
                    value.count()
                        == countOneByOne(
                            roles(
                                filtered(
                                    "", Map.of(Dimension.PERSON, List.of(value.value())), 1, 100),
                                List.of(Role.PRESENTS)))));
    SearchRequest unknown = filtered("", Map.of(Dimension.PERSON, List.of("ingen-alls")), 1, 20);
    assertEquals(0, engine.search(unknown).total());
  }

  @Test
  void hidesItemsThatOnlyNote() {
    SearchRequest all = SearchRequest.of("");
    SearchRequest hiding =
        new SearchRequest(
            "",
            Map.of(),
            List.of(DecisionKind.INFORMATION),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            SortOrder.RELEVANCE,
            1,
            100);
    long noting =
        ARCHIVE.stream()
            .flatMap(protocol -> protocol.protocol().items().stream())
            .filter(item -> !item.decisions().isEmpty())
            .filter(
                item ->
                    item.decisions().stream().allMatch(d -> d.kind() == DecisionKind.INFORMATION))
            .count();
    assertTrue(noting > 0);
    assertEquals(engine.search(all).total() - noting, engine.search(hiding).total());
  }

  private static SearchRequest filtered(
      String text, Map<Dimension, List<String>> filters, int page, int size) {
    return new SearchRequest(
        text,
        filters,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        SortOrder.RELEVANCE,
        page,
        size);
  }

  private static SearchRequest roles(SearchRequest request, List<Role> roles) {
    return new SearchRequest(
        request.text(),
        request.filters(),
        List.of(),
        roles,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        SortOrder.RELEVANCE,
        1,
        100);
  }

  private static long countOneByOne(SearchRequest request) {
    return engine.search(request).hits().size();
  }
}
