package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.protocol.Person;

class NamesInQuestionsTest {
  private static final NameTable NAMES = SampleNames.table();

  private static ParsedQuery read(String query) {
    return QueryParser.parse(query, NAMES, SampleNames.TODAY);
  }

  private static String told(String query) {
    List<String> told = new ArrayList<>();
    new Understanding(read(query))
        .told()
        .forEach((key, values) -> values.forEach(value -> told.add(key + "=" + value)));
    return String.join("; ", told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "ridhus i Eslöv | municipality=Eslöv",
        "eslövs ridhus | municipality=Eslöv",
        "eslov | municipality=Eslöv",
        "Kristianstd | municipality=Kristianstad",
        "Kristinastad | municipality=Kristianstad",
        "Falu kommun | municipality=Falun",
        "Upplands-Bro | municipality=Upplands-Bro",
        "dals ed | municipality=Dals-Ed",
        "Vara kommun | municipality=Vara",
        "skola i Lund | municipality=Lund",
        "Hörby, Höör och Lund | municipality=Hörby; municipality=Höör; municipality=Lund",
        "vad kan vara bra | -",
        "kablar i mark | -",
        "Region Skåne | -",
        "Kalmar län | -",
        "Eslövsmodellen | -",
        "Eslöv-modellen | -",
        "Greta Lund | -",
        "info@eslov.se | -"
      })
  void municipalities(String query, String expected) {
    assertEquals(expected == null ? "" : expected, told(query));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "ada holms förslag | person=Ada Holm",
        "Siri Akerblom | person=Siri Åkerblom",
        "Karin Hök | person=Karin Höök",
        "Holm, Ada | -",
        "Lena Klipberg | person=Lena Klippberg",
        "Lena Klippbarg | person=Lena Klippberg",
        "Lena Berg | maybePerson=Lena Klippberg",
        "Åkerblom | maybePerson=Siri Åkerblom",
        "Bo | -",
        "maj | -",
        "per capita | -"
      })
  void persons(String query, String expected) {
    String told = told(query);
    assertEquals(
        expected == null ? "" : expected, told.contains("maybe") && expected == null ? "" : told);
  }

  /** Who is named presents: the word is a topic only where nobody is. */
  @ParameterizedTest
  @CsvSource({
    "Ada Holm redovisade vattenplanen, vattenplanen",
    "Ada Holm rapporterade, ''",
    "redovisade vattenplanen, redovisade vattenplanen"
  })
  void wordsOfPresentingSteerToWhoIsNamed(String query, String topics) {
    assertEquals(
        topics, String.join(" ", read(query).topics().stream().map(Clause.Word::text).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "kommunstyrelsens beslut | body=Kommunstyrelsen",
        "kommunstyrelsen | body=Kommunstyrelsen",
        "komunstyrelsen | body=Kommunstyrelsen",
        "KF 2023 | body=Kommunfullmäktige; period=2023-01-01..2023-12-31",
        "BUN | body=Barn- och utbildningsnämnden",
        "barn och utbildningsnämnden | body=Barn- och utbildningsnämnden",
        "SBN | body=Samhällsbyggnadsnämnden",
        "kommundirektörerna | body=Kommundirektörsmöte",
        "KD-mötet | body=Kommundirektörsmöte",
        "kommundirektörsgruppen | body=Kommundirektörsmöte",
        "kommundirektören | -",
        "nämnden | -",
        "socialnämnden | -"
      })
  void bodies(String query, String expected) {
    assertEquals(expected == null ? "" : expected, told(query));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "protokollet från den 12 december 2025 | day=2025-12-12",
        "kommundirektörsmötet 12 december 2025 | body=Kommundirektörsmöte; day=2025-12-12",
        "mötet med kommunstyrelsen i Klippan den 6 maj 2024 | municipality=Klippan; body=Kommunstyrelsen; day=2024-05-06",
        "senaste mötet | day=2025-12-12",
        "senaste mötet i Skåne Nordväst | organisation=Skåne Nordväst; day=2015-01-30",
        "senaste mötet i kommunstyrelsen | body=Kommunstyrelsen; day=2024-05-06",
        "före mötet 12 december 2025 | day=2025-12-12",
        "taxor 12 december 2025 | period=2025-12-12..2025-12-12"
      })
  void meetingDays(String query, String expected) {
    List<String> one = new ArrayList<>(List.of(expected.split("; ", -1)));
    List<String> other = new ArrayList<>(List.of(told(query).split("; ", -1)));
    one.sort(null);
    other.sort(null);
    assertEquals(one, other);
  }

  /** Half a name points to nobody who is only spoken of. */
  @Test
  void aLoneNameIsOfAnOfficialPerson() {
    Person ada = SampleNames.persons(List.of("Ada Holm")).getFirst();
    Person spokenOf =
        new Person(ada.id(), ada.name(), ada.spellings(), List.of(), List.of(), false, List.of());
    for (Person person : List.of(ada, spokenOf)) {
      NameTable table = SampleNames.table(List.of(person), List.of());
      int found = QueryParser.parse("Holm", table, SampleNames.TODAY).mentions().size();
      assertEquals(person.official() ? 1 : 0, found);
    }
  }

  /** The same thing typed twice is one; a name in full counts before half of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ridhus 2024 och i 2024 | period=2024-01-01..2024-12-31",
        "Åkerblom, alltså Siri Åkerblom | person=Siri Åkerblom",
        "Eslöv, Eslövs kommun | municipality=Eslöv"
      })
  void namesAThingOnce(String query, String expected) {
    assertEquals(expected, told(query));
    assertEquals(1, read(query).mentions().size());
  }

  /** A lone name and an organisation are guesses: their words are still looked for. */
  @Test
  void guessesStayWords() {
    ParsedQuery parsed = read("Åkerblom Familjen Helsingborg");
    assertEquals(
        List.of("Åkerblom", "Familjen", "Helsingborg"),
        parsed.topics().stream().map(Clause.Word::text).toList());
    assertEquals(2, parsed.mentions().size());
  }

  @Test
  void whatIsQuotedIsTopic() {
    ParsedQuery parsed = read("\"Ada Holm\" \"2024\"");
    assertEquals(List.of(), parsed.mentions());
    assertEquals(2, parsed.required().size());
  }

  /** Whatever people have typed so far is read, with its words somewhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vad beslutade kommunstyrelsen i Vara kommun mellan den 12 mars 2021 och 3/4 2022?",
        "§§ 12, 13 och 15-17/2024 i protokoll nr 9/2025 punkt 7.3, dnr KS 2025 / 970 -24 -våren",
        "\"Ada Holm\" de senaste tre åren KD-gruppen Upplands-Bro, Lund och Hörby hösten -23* i slutet av 90-talet"
      })
  void everyPrefixIsRead(String query) {
    for (int end = 0; end <= query.length(); end++) {
      String prefix = query.substring(0, end);
      ParsedQuery parsed = read(prefix);
      for (Mention mention : parsed.mentions()) {
        assertTrue(mention.begin() < mention.end() && mention.end() <= prefix.length(), prefix);
      }
    }
  }
}
