package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.IndexMissingException;
import se.protokollsok.index.SampleArchive;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Paragraph;

class LuceneSearchEngineTest {
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

  /** The sample archive's own relevance list: query, then the first hit as date#item. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vem beslutade om badhuset | 2025-02-14#2",
        "badhus | 2025-02-14#2",
        "NYTT BADHUS | 2025-02-14#2",
        "gatubelysning | 2024-09-20#2",
        "cykelvag | 2024-09-20#1",
        "cykelväg | 2024-09-20#1",
        "vattenforsorjning | 2025-05-16#1",
        "avloppsförsörjning | 2025-05-16#1",
        "vattenförsörjning | 2025-05-16#1",
        "simskola | 2023-04-21#1",
        "öppna förskolan | 2025-05-16#2",
        "snöröjning | 2023-04-21#2",
        "hur mycket kostar lekplatsen | 2025-05-16#3",
        "förhinder Höör | 2025-02-14#0",
        "vilka deltog på mötet den 16 maj 2025 | 2025-05-16#0",
        "\"gamla torget\" | 2024-09-20#3",
        "bibliotekssystemt | 2025-02-14#3",
        "14:30 | 2024-09-20#4",
        "kosten/baten | 2024-09-20#4",
        "e-arkiv | 2025-02-14#4",
        "vem | 2025-02-14#1"
      })
  void putsFirstWhatIsMeant(String query, String first) {
    List<Hit> hits = engine.search(SearchRequest.of(query)).hits();
    assertFalse(hits.isEmpty(), query);
    assertEquals(first, name(hits.getFirst()), query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rymdhiss",
        "vem beslutade om rymdhissen",
        "😀",
        "\"",
        "§ 4711",
        "\"torget gamla\""
      })
  void findsNothingWhereNothingIs(String query) {
    assertEquals(0, engine.search(SearchRequest.of(query)).total(), query);
  }

  /** The rarer of two words is enough, the commoner is not; both come first. */
  @Test
  void asksForTheWordsThatTellMost() {
    List<String> both = names("arkitekt badhuset");
    assertEquals("2025-05-16#4", both.getFirst());
    List<String> hits = names("lekplatsen informationen");
    assertTrue(hits.contains("2025-05-16#3"), hits::toString);
    assertFalse(hits.contains("2024-09-20#2"), hits::toString);
  }

  @Test
  void blankMatchesEverything() {
    long entries = ARCHIVE.stream().mapToLong(protocol -> protocol.entries().size()).sum();
    assertEquals(entries, engine.search(SearchRequest.of("")).total());
    assertEquals(entries, engine.search(SearchRequest.of(" \t ")).total());
  }

  @Test
  void minusLeavesOutExactlyWhatItNames() {
    long all = engine.search(SearchRequest.of("badhus")).total();
    SearchResponse without = engine.search(SearchRequest.of("badhus -arkitekt"));
    assertTrue(without.total() < all && without.total() > 0);
    assertTrue(without.hits().stream().noneMatch(hit -> text(hit).contains("arkitekt")));
    SearchResponse phrase = engine.search(SearchRequest.of("torget -\"gamla torget\""));
    assertTrue(phrase.hits().stream().noneMatch(hit -> text(hit).contains("gamla torget")));
    assertTrue(phrase.total() > 0);
  }

  /** Independent oracle: plain words are found wherever the raw text holds them, as words. */
  @ParameterizedTest
  @ValueSource(strings = {"badhuset", "förslag", "nämnden", "torget", "kommun", "får", "far"})
  void findsEveryItemWhoseTextHoldsTheWord(String word) {
    List<String> hits = names(word);
    List<String> missed = new ArrayList<>();
    for (ArchivedProtocol protocol : ARCHIVE) {
      for (AgendaItem item : protocol.protocol().items()) {
        String text = text(item);
        String name = day(protocol) + "#" + item.number().text();
        if (text.matches("(?s).*(?<!\\p{L})" + word + "(?!\\p{L}).*") && !hits.contains(name)) {
          missed.add(name);
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void keepsLettersApartInTextsThatHaveThem() {
    assertTrue(names("\"får\"").contains("2023-03-10#3"));
    assertFalse(names("\"får\"").contains("2023-03-10#4"));
    assertTrue(names("får").contains("2023-03-10#3"));
    assertFalse(names("får").contains("2023-03-10#4"));
  }

  @Test
  void pagesTogetherAreAllHitsOnce() {
    for (SortOrder sort : SortOrder.values()) {
      for (String query : List.of("", "förslag", "badhus torget förslag")) {
        List<String> paged = new ArrayList<>();
        long total = 1;
        for (int page = 1; paged.size() < total; page++) {
          SearchResponse response =
              engine.search(
                  new SearchRequest(
                      query,
                      Map.of(),
                      List.of(),
                      List.of(),
                      List.of(),
                      Optional.empty(),
                      Optional.empty(),
                      sort,
                      page,
                      3));
          total = response.total();
          assertFalse(response.hits().isEmpty(), query);
          response.hits().forEach(hit -> paged.add(name(hit)));
        }
        assertEquals(total, new HashSet<>(paged).size(), query);
      }
    }
  }

  @Test
  void sortsByDate() {
    List<String> newest = sorted(SortOrder.NEWEST);
    List<String> oldest = sorted(SortOrder.OLDEST);
    assertEquals("2025-05-16", newest.getFirst().substring(0, 10));
    assertEquals("2023-03-10", oldest.getFirst().substring(0, 10));
  }

  @Test
  void marksExactlyTheWordsThatMatch() {
    Hit hit = engine.search(SearchRequest.of("badhus")).hits().getFirst();
    assertFalse(hit.snippets().isEmpty());
    for (Snippet snippet : hit.snippets()) {
      for (Snippet.Mark mark : snippet.marks()) {
        String marked = snippet.text().substring(mark.begin(), mark.end());
        assertTrue(marked.toLowerCase(Locale.ROOT).contains("badhus"), marked);
      }
    }
  }

  @Test
  void masksWhatIsPrivateAndKeepsMarksRight() {
    Hit hit = engine.search(SearchRequest.of("felparkering")).hits().getFirst();
    String shown = hit.snippets().toString();
    assertTrue(shown.contains(PrivacyMask.BLOT), shown);
    assertFalse(shown.contains("0999") || shown.contains("@") || shown.contains("-1234"), shown);
    Snippet.Mark mark = hit.snippets().getFirst().marks().getFirst();
    assertEquals(
        "felparkering", hit.snippets().getFirst().text().substring(mark.begin(), mark.end()));
  }

  @Test
  void answersAnyText() {
    Random random = new Random(42);
    String letters = "aåäöé\"”-*§:/.,'()&$😀 \t\n0123456789AIl|\u00AD\u0308şİı\uD83D";
    for (int i = 0; i < 300; i++) {
      StringBuilder query = new StringBuilder();
      int length = random.nextInt(60);
      for (int k = 0; k < length; k++) {
        query.append(letters.charAt(random.nextInt(letters.length())));
      }
      SearchResponse response = engine.search(SearchRequest.of(query.toString()));
      assertTrue(response.total() >= response.hits().size(), query::toString);
    }
    engine.search(SearchRequest.of("badhus torget förslag ".repeat(230)));
    engine.search(SearchRequest.of("a".repeat(5_000)));
    engine.search(SearchRequest.of("\"" + "ett två ".repeat(600) + "\""));
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 900; i++) {
      many.append("ord").append(i).append(" kommun").append((char) ('a' + i % 26)).append(' ');
    }
    engine.search(SearchRequest.of(many.toString()));
  }

  @Test
  void refusesToPageBeyondItsDepth() {
    BadRequestException refused =
        assertThrows(BadRequestException.class, () -> filtered("", Map.of(), 101, 100));
    assertEquals("page", refused.parameter());
  }

  @Test
  void seesAnIndexThatWasRemovedAndBuiltAgain(@TempDir Path again) throws IOException {
    Path place = again.resolve("index");
    commit(place, ARCHIVE.subList(0, 2));
    try (LuceneSearchEngine open = LuceneSearchEngine.open(place)) {
      Files.move(place, again.resolve("undan"));
      open.refresh();
      assertEquals(2, open.meetings().size());
      commit(place, ARCHIVE.subList(0, 1));
      commit(place, ARCHIVE.subList(0, 3));
      open.refresh();
      assertEquals(3, open.meetings().size());
    }
  }

  @Test
  void goesOnWithWhatItHasWhenACommitIsOfAnotherFormat(@TempDir Path place) throws IOException {
    commit(place, ARCHIVE.subList(0, 2));
    try (LuceneSearchEngine open = LuceneSearchEngine.open(place);
        Directory directory = FSDirectory.open(place);
        IndexWriter newer = new IndexWriter(directory, new IndexWriterConfig())) {
      newer.deleteAll();
      newer.setLiveCommitData(Map.of("format", "999").entrySet());
      newer.commit();
      open.refresh();
      assertEquals(2, open.meetings().size());
    }
  }

  private static void commit(Path place, List<ArchivedProtocol> protocols) throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(place)) {
      index.commit(SampleProtocol.state(protocols.toArray(ArchivedProtocol[]::new)));
    }
  }

  @Test
  void saysThatThereIsNoIndex(@TempDir Path empty) {
    assertThrows(IndexMissingException.class, () -> LuceneSearchEngine.open(empty));
    assertThrows(
        IndexMissingException.class, () -> LuceneSearchEngine.open(empty.resolve("finns-ej")));
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

  private static List<String> sorted(SortOrder sort) {
    return engine
        .search(
            new SearchRequest(
                "",
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                sort,
                1,
                100))
        .hits()
        .stream()
        .map(LuceneSearchEngineTest::name)
        .toList();
  }

  private static List<String> names(String query) {
    return engine.search(filtered(query, Map.of(), 1, 100)).hits().stream()
        .map(LuceneSearchEngineTest::name)
        .toList();
  }

  private static String name(Hit hit) {
    return hit.date().orElseThrow() + "#" + hit.itemNumber();
  }

  private static String day(ArchivedProtocol protocol) {
    return protocol.protocol().head().date().orElseThrow().value().toString();
  }

  private static String text(Hit hit) {
    ArchivedProtocol protocol = engine.protocol(hit.protocolId()).orElseThrow();
    return hit.itemKey().equals("0")
        ? ""
        : text(protocol.protocol().items().get(Integer.parseInt(hit.itemKey()) - 1));
  }

  private static String text(AgendaItem item) {
    StringBuilder text = new StringBuilder(item.title());
    for (Paragraph paragraph : item.paragraphs()) {
      text.append('\n').append(paragraph.text());
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
