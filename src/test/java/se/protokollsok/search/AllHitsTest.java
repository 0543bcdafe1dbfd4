package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.ItemEntry;

/** Every hit of a search, more of them than the engine collects at once. */
class AllHitsTest {
  /** The engine takes a thousand at a time. */
  private static final int ITEMS = 1_005;

  private static final String PRIVATE = "850712-1234";

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;
  private static List<ArchivedProtocol> archive;

  @BeforeAll
  static void index() throws IOException {
    archive = List.of(protocol("2025-02-14", ITEMS), protocol("2024-02-14", 2));
    commit(archive);
    engine = LuceneSearchEngine.open(folder);
  }

  private static void commit(List<ArchivedProtocol> protocols) throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(protocols.toArray(ArchivedProtocol[]::new)));
    }
  }

  private static ArchivedProtocol protocol(String date, int items) {
    SampleProtocol protocol = SampleProtocol.of(date);
    for (int i = 1; i <= items; i++) {
      String more = i % 100 == 0 ? " rör " + PRIVATE : "";
      protocol.item("Ridhus " + i + more, "Ett ridhus." + more);
    }
    return protocol.build();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<Hit> all(SearchRequest request) {
    List<Hit> hits = new ArrayList<>();
    engine.forEachHit(request, hits::add);
    return hits;
  }

  private static SearchRequest request(SortOrder sort, int page) {
    SearchRequest plain = SearchRequest.of("ridhus");
    return new SearchRequest(
        plain.text(),
        plain.filters(),
        plain.hidden(),
        plain.roles(),
        plain.attended(),
        plain.from(),
        plain.to(),
        sort,
        page,
        SearchRequest.MAX_SIZE);
  }

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void areTheSameInTheSameOrderAsPageByPage(SortOrder sort) {
    List<Hit> paged = new ArrayList<>();
    for (int page = 1; paged.size() < ITEMS + 2; page++) {
      List<Hit> hits = engine.search(request(sort, page)).hits();
      assertFalse(hits.isEmpty(), "page " + page);
      paged.addAll(hits);
    }
    assertEquals(paged, all(request(sort, 3)));
  }

  @Test
  void holdNothingPrivate() {
    List<Hit> hits = all(request(SortOrder.NEWEST, 1));
    assertTrue(hits.stream().anyMatch(hit -> hit.title().contains(PrivacyMask.BLOT)));
    assertFalse(hits.toString().contains(PRIVATE));
  }

  @Test
  void comeFromOneStateOfTheArchive() throws IOException {
    List<Hit> hits = new ArrayList<>();
    try {
      engine.forEachHit(
          request(SortOrder.NEWEST, 1),
          hit -> {
            if (hits.isEmpty()) {
              commitUnchecked(List.of(protocol("2024-02-14", 2)));
              engine.refresh();
              assertEquals(2, engine.search(request(SortOrder.NEWEST, 1)).total());
            }
            hits.add(hit);
          });
      assertEquals(ITEMS + 2, hits.size());
      assertEquals(2, all(request(SortOrder.NEWEST, 1)).size());
    } finally {
      commit(archive);
      engine.refresh();
    }
  }

  private static void commitUnchecked(List<ArchivedProtocol> protocols) {
    try {
      commit(protocols);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void stopWhereTheTakerStops() {
    List<Hit> hits = new ArrayList<>();
    assertThrows(
        IllegalStateException.class,
        () ->
            engine.forEachHit(
                request(SortOrder.RELEVANCE, 1),
                hit -> {
                  hits.add(hit);
                  throw new IllegalStateException("enough");
                }));
    assertEquals(1, hits.size());
  }

  @Test
  void addressesAreThoseOfTheArchiveNewestFirst() {
    Map<String, List<String>> addresses = engine.addresses();
    assertEquals(
        archive.stream().map(ArchivedProtocol::id).toList(), List.copyOf(addresses.keySet()));
    archive.forEach(
        each ->
            assertEquals(
                each.entries().stream().map(ItemEntry::key).toList(), addresses.get(each.id())));
  }
}
