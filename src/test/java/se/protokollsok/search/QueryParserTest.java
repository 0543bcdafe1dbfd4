package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.protocol.AttendanceList;

class QueryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vem beslutade om badhuset | badhuset",
        "hur mycket avsattes till lekplatser | avsattes lekplatser",
        "vad sades om e-arkiv | e-arkiv",
        "14:30 kosten/baten | 14:30 kosten/baten",
        "verksamhetsplan 2016-2019 | verksamhetsplan 2016-2019",
        "200 000 kr | '200 000' kr",
        "vem | vem",
        "vad beslutade mötet | vad beslutade mötet",
        "\"halv fras | halv fras"
      })
  void findsTheTopic(String query, String topics) {
    List<String> words = QueryParser.parse(query).topics().stream().map(Clause.Word::text).toList();
    assertEquals(topics.replace("'", ""), String.join(" ", words));
  }

  @Test
  void readsOperators() {
    ParsedQuery parsed =
        QueryParser.parse("skola \"öppna förskolan\" -budget -”gamla planen” bygg* -park*");
    assertEquals(List.of("skola"), parsed.topics().stream().map(Clause.Word::text).toList());
    assertEquals(
        List.of(
            new Clause.Phrase("öppna förskolan", List.of("öppna", "förskolan")),
            new Clause.Prefix("bygg")),
        parsed.required());
    assertEquals(
        List.of(
            new Clause.Phrase("gamla planen", List.of("gamla", "planen")),
            new Clause.Word("budget", List.of("budget")),
            new Clause.Prefix("park")),
        parsed.excluded());
  }

  @ParameterizedTest
  @CsvSource({
    "den 12 december 2025, 2025-12-12",
    "12 december 2025, 2025-12-12",
    "28:e februari 2024, 2024-02-28",
    "2025-12-12, 2025-12-12"
  })
  void readsDays(String query, LocalDate day) {
    Clause.Day found = (Clause.Day) QueryParser.parse("mötet " + query).required().getFirst();
    assertEquals(day, found.date());
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 februari 2025", "2025-13-40", "12 badhus 2025"})
  void takesNoWordsForDays(String query) {
    assertEquals(List.of(), QueryParser.parse(query).required());
  }

  @ParameterizedTest
  @CsvSource({
    "§ 179, 179",
    "§179, 179",
    "paragraf 179, 179",
    "§§ 12-14, 12 13 14",
    "'§§ 3, 5 och 7', 3 5 7"
  })
  void readsParagraphs(String query, String numbers) {
    List<String> found =
        QueryParser.parse(query).required(Clause.Paragraph.class).stream()
            .map(Clause.Paragraph::number)
            .toList();
    assertEquals(numbers, String.join(" ", found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KS 2025/970", "KS-2025-00970", "ks2025-970", "dnr KS-2025-00970"})
  void readsCaseNumbers(String query) {
    Clause.CaseNumber number = (Clause.CaseNumber) QueryParser.parse(query).required().getFirst();
    assertEquals("ks|2025|970", number.normal());
  }

  @Test
  void knowsQuestionsAboutAttendance() {
    ParsedQuery absent = QueryParser.parse("förhinder Höör");
    assertEquals(Set.of(AttendanceList.ABSENT), absent.lists());
    assertEquals(List.of("Höör"), absent.topics().stream().map(Clause.Word::text).toList());
    assertEquals(Set.of(AttendanceList.PRESENT), QueryParser.parse("vilka deltog").lists());
  }

  @Test
  void boundsTheWordsAndSaysSo() {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      query.append("ord").append(i).append(' ');
    }
    ParsedQuery parsed = QueryParser.parse(query.toString());
    assertEquals(1_000, parsed.topics().size() + parsed.dropped());
    assertTrue(parsed.dropped() > 900);
  }
}
