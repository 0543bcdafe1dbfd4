package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.ArchiveState;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Role;

/** What a question names comes first, lists what it names, and never empties the hits. */
class NamedQuestionsTest {
  private static final List<Person> PERSONS =
      SampleNames.persons(List.of("Vera Sample", "Nils Prov"));

  private static final List<ArchivedProtocol> PROTOCOLS =
      List.of(
          SampleProtocol.of("2023-04-21")
              .number("2/2023")
              .attends(AttendanceList.PRESENT, "Vera Sample", "Höör")
              .item("Ridhuset", "Ett ridhus. Ridhuset och ridhusets läktare, ett ridhus.")
              .item("Ett nytt torg", "Torget är klart.")
              .build(),
          SampleProtocol.of("2024-03-15")
              .number("1/2024")
              .body("Kommunstyrelsen", "Höörs kommun")
              .attends(AttendanceList.PRESENT, "Nils Prov", "Höör")
              .attends(AttendanceList.ABSENT, "Vera Sample", "Höör")
              .item(
                  "Hyror i anläggningar",
                  "Bland dem är ett ridhus i byn, sedan länge.",
                  DecisionKind.APPROVAL,
                  "att höja hyrorna",
                  List.of("Höör"),
                  List.of())
              .item(
                  "Information om badet",
                  "Vera Sample berättade om badet.",
                  DecisionKind.INFORMATION,
                  "att notera informationen",
                  List.of("Höör"),
                  List.of(SampleProtocol.person("Vera Sample", Role.NAMED)))
              .build(),
          SampleProtocol.of("2025-02-14")
              .number("1/2025")
              .attends(AttendanceList.PRESENT, "Vera Sample", "Höör")
              .item(
                  "Ridhus i Eslöv",
                  "Planer på ett ridhus i Eslöv.",
                  DecisionKind.ASSIGNMENT,
                  "att uppdra åt sekretariatet att räkna på ridhuset",
                  List.of("Eslöv"),
                  List.of(SampleProtocol.person("Vera Sample", Role.PRESENTS)))
              .build());

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;
  private static LuceneSearchEngine plain;

  @BeforeAll
  static void index() throws IOException {
    ArchiveState state = SampleProtocol.state(PROTOCOLS.toArray(ArchivedProtocol[]::new));
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(
          new ArchiveState(
              state.manifest(),
              state.protocols(),
              PERSONS,
              state.matters(),
              state.tasks(),
              state.gaps(),
              state.addresses(),
              state.names()));
    }
    EngineSettings settings =
        EngineSettings.DEFAULT.at(
            Clock.fixed(
                SampleNames.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    engine = LuceneSearchEngine.open(folder, settings);
    plain = LuceneSearchEngine.open(folder, settings.without(Set.of(Part.NAMED)));
  }

  @AfterAll
  static void close() {
    engine.close();
    plain.close();
  }

  private static SearchRequest filtered(String text, Map<Dimension, List<String>> filters) {
    return new SearchRequest(
        text,
        filters,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        SortOrder.RELEVANCE,
        1,
        20);
  }

  private static List<String> names(SearchRequest request) {
    return engine.search(request).hits().stream()
        .map(hit -> hit.date().orElseThrow() + "#" + hit.itemKey())
        .toList();
  }

  private static SearchResponse ask(String query) {
    return engine.search(SearchRequest.of(query));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ridhus 2024 | 2024-03-15#1",
        "ridhus | 2023-04-21#1",
        "ridhus före 2024 | 2023-04-21#1",
        "ridhus förra året | 2025-02-14#1",
        "ridhus i Höör | 2024-03-15#1",
        "ridhus i Eslöv | 2025-02-14#1",
        "ridhus kommunstyrelsen | 2024-03-15#1",
        "ridhus Vera Sample | 2025-02-14#1",
        "Vera Sample | 2025-02-14#1",
        "Höör 2024 | 2024-03-15#1",
        "15 mars 2024 | 2024-03-15#0",
        "protokoll 1/2024 | 2024-03-15#0",
        "1/2024 punkt 2 | 2024-03-15#2",
        "protokollet den 15 mars 2024 punkt 1 | 2024-03-15#1",
        "kommunstyrelsen 2024 | 2024-03-15#0",
        "vilka var med på mötet den 15 mars 2024 | 2024-03-15#0",
        "vilka ledamöter deltog i kommunstyrelsen i mars 2024 | 2024-03-15#0",
        "deltog Vera Sample på mötet i mars 2024 | 2024-03-15#0"
      })
  void putsFirstWhatIsNamed(String query, String first) {
    assertEquals(first, names(SearchRequest.of(query)).getFirst(), query);
  }

  /** Both are found: what is named only comes first. */
  @Test
  void findsTheTopicOutsideToo() {
    assertEquals(
        List.of("2024-03-15#1", "2023-04-21#1", "2025-02-14#1").stream().sorted().toList(),
        names(SearchRequest.of("ridhus 2024")).stream().sorted().toList());
  }

  /** Of a named thing alone only its own is listed. */
  @Test
  void listsWhatIsNamedAlone() {
    assertEquals(
        List.of("2024-03-15#1", "2024-03-15#2"),
        names(SearchRequest.of("Höör 2024")).stream().limit(2).toList());
    assertTrue(names(SearchRequest.of("Höör 2024")).stream().allMatch(it -> it.startsWith("2024")));
    assertTrue(names(SearchRequest.of("Vera Sample")).contains("2024-03-15#2"));
  }

  @Test
  void explicitFiltersHold() {
    Map<Dimension, List<String>> year = Map.of(Dimension.YEAR, List.of("2023"));
    assertEquals(List.of("2023-04-21#1"), names(filtered("ridhus 2024", year)));
  }

  /** Of those the filters let through, not of all. */
  @Test
  void theLatestMeetingIsOfWhatIsFiltered() {
    assertEquals("2025-02-14", day(Map.of()));
    assertEquals("2024-03-15", day(Map.of(Dimension.ORGANISATION, List.of("Höörs kommun"))));
    assertEquals("2024-03-15", day(Map.of(Dimension.MUNICIPALITY, List.of("Höör"))));
    assertEquals("2023-04-21", day(Map.of(Dimension.YEAR, List.of("2023"))));
  }

  /** The day of the first hit. */
  private static String day(Map<Dimension, List<String>> filters) {
    return engine
        .search(filtered("senaste mötet", filters))
        .hits()
        .getFirst()
        .date()
        .orElseThrow()
        .toString();
  }

  /** However far it stands from the topic, and however often it is named. */
  @Test
  void suggestsEachOnceAndTriesFew() {
    Suggestion year = new Suggestion.Value(Dimension.YEAR, "2024", "2024", "ridhus");
    assertEquals(List.of(year), ask("ridhus 2024").suggestions());
    assertEquals(List.of(year), ask("ridhus" + " ".repeat(4_900) + "2024").suggestions());
    assertEquals(List.of(year), ask("ridhus" + ", i ".repeat(1_000) + "2024").suggestions());
    assertEquals(1, ask("ridhus 2024, i 2024 och under 2024").suggestions().size());
    StringBuilder years = new StringBuilder("ridhus");
    for (int before = 1950; before < 2024; before++) {
      years.append(' ').append(before);
    }
    assertEquals(List.of(), ask(years + " 2024").suggestions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ridhus 1998",
        "ridhus i Kiruna",
        "Ridhuset Vera Sample 1998 Kiruna",
        "badet sedan 2025",
        "torg i Eslöv i april 2024",
        "kommunstyrelsen 1999",
        "Vera Sample i Haparanda",
        "Eslöv",
        "Kiruna ridhus",
        "Nils",
        "senaste mötet",
        "§ 1 ridhus",
        "2 januari 2024 ridhus",
        "15 mars 2024",
        "ridhus den 15 mars 2024"
      })
  void aGuessNeverEmpties(String query) {
    long typed = plain.search(SearchRequest.of(query)).total();
    long understood = ask(query).total();
    assertTrue(typed == 0 || understood > 0, query + ": " + typed);
  }

  @Test
  void canBeLeftOut() {
    assertTrue(ask("ridhus 2024").interpreted().containsKey("period"));
    SearchResponse off = plain.search(SearchRequest.of("ridhus 2024"));
    assertFalse(off.interpreted().containsKey("period"));
    assertEquals(List.of(), off.suggestions());
  }

  @Test
  void suggestsFiltersThatNarrowAndFind() {
    List<Suggestion> suggestions = ask("ridhus i Höör 2024").suggestions();
    assertEquals(
        List.of(
            new Suggestion.Value(Dimension.MUNICIPALITY, "Höör", "Höör", "ridhus 2024"),
            new Suggestion.Value(Dimension.YEAR, "2024", "2024", "ridhus i Höör")),
        suggestions);
    assertEquals(List.of(), ask("ridhus i Kiruna").suggestions());
    assertEquals(List.of(), ask("ridhus").suggestions());
  }

  @Test
  void pointsToWhatIsMeant() {
    Suggestion direct = ask("1/2024 punkt 2").suggestions().getFirst();
    assertEquals(
        new Suggestion.Direct(
            PROTOCOLS.get(1).id(),
            "2",
            "punkt 2 Information om badet, Kommunstyrelsen, Höörs kommun 15 mars 2024"),
        direct);
    assertTrue(
        ask("15 mars 2024").suggestions().getFirst() instanceof Suggestion.Direct it
            && it.itemKey().equals("0"));
    assertEquals(
        List.of("Protokoll 3/2023 finns inte i arkivet (2/2023 finns)."),
        ask("protokoll nr 3/2023").interpreted().get("reference"));
  }

  /** As much as may be typed, of one sort. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Höör och ",
        "2024 ",
        "mars 2024 ",
        "§ 1 ",
        "1/2024 ",
        "Vera Sample ",
        "KS ",
        "-",
        "§ 9001, 9002, 9003, 9004 och 9005 "
      })
  void boundsWhatIsNamed(String unit) {
    String query = unit.repeat(5_000 / unit.length());
    assertTrue(ask(query).total() >= 0, unit);
    assertTrue(
        QueryParser.parse(query, SampleNames.table(), SampleNames.TODAY).mentions().size() <= 12);
  }

  @Test
  void findsOneAmongManyPersons() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add(
          "Anna"
              + (char) ('a' + i % 26)
              + " Efternamn"
              + Integer.toString(i, 36).replaceAll("[0-9]", "x"));
    }
    NameTable table = SampleNames.table(SampleNames.persons(many), List.of());
    String query = "vad sade Annab Efternamnx om ridhuset i Höör förra året";
    List<Mention.Thing> found =
        QueryParser.parse(query, table, SampleNames.TODAY).mentions().stream()
            .map(Mention::thing)
            .toList();
    assertEquals(3, found.size(), found::toString);
  }
}
