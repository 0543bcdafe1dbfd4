package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.protokollsok.register.Samples.item;
import static se.protokollsok.register.Samples.minutes;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Gap;
import se.protokollsok.register.Samples.Minutes;

class GapsTest {
  private static final String BODY = "Kommundirektörsmöte, Familjen Helsingborg";
  private static final String BOARD = "Miljönämnden, Kungsbacka kommun";

  private static List<Gap> gaps(List<ParsedFile> files) {
    return Registrar.resolve(files, List.of(), KnowledgeBase.builtIn()).gaps();
  }

  private static List<String> told(ParsedFile... files) {
    return gaps(List.of(files)).stream().map(it -> it.kind() + " " + it.message()).toList();
  }

  private static Minutes board(String date, int first, int last) {
    Minutes minutes = minutes(date).of("Kungsbacka kommun", "Miljönämnden");
    for (int number = first; number <= last; number++) {
      minutes.item(item(number, "Tillsyn " + number).fileNumber("MN 2025/" + number));
    }
    return minutes;
  }

  /** Eight numbered protocols of one year, one a month, without this one. */
  private static List<ParsedFile> series(int without) {
    List<ParsedFile> files = new ArrayList<>();
    for (int number = 1; number <= 8; number++) {
      if (number != without) {
        files.add(minutes("2025-0" + number + "-10").number(number + "/2025").at("fil" + number));
      }
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7})
  void aNumberTakenOutOfASeriesIsExactlyThatGap(int number) {
    List<Gap> gaps = gaps(series(number));
    assertEquals(1, gaps.size());
    Gap gap = gaps.getFirst();
    assertEquals(Gap.Kind.PROTOCOL_MISSING, gap.kind());
    assertEquals(
        "%s: protokoll %d/2025 saknas (%d/2025 och %d/2025 finns)"
            .formatted(BODY, number, number - 1, number + 1),
        gap.message());
    assertEquals("2025-0" + (number - 1) + "-10", gap.first().orElseThrow().toString());
    assertEquals("2025-0" + (number + 1) + "-10", gap.last().orElseThrow().toString());
  }

  @Test
  void aWholeSeriesAndOneThatGoesOnHaveNoGap() {
    assertEquals(List.of(), gaps(series(0)));
    assertEquals(List.of(), gaps(series(8)));
  }

  @Test
  void aSeriesBeginsAtOneUnlessItRunsOn() {
    assertEquals(
        List.of(
            "PROTOCOL_MISSING "
                + BODY
                + ": protokoll 1/2025 saknas (2/2025 är årets första i arkivet)"),
        gaps(series(1)).stream().map(it -> it.kind() + " " + it.message()).toList());
    assertEquals(
        List.of(),
        told(
            minutes("2024-02-10").number("1/2024").at("a"),
            minutes("2025-02-10").number("2/2025").at("b")));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void paragraphsOfAFileTakenOutAreExactlyThatGap(int meeting) {
    List<ParsedFile> files = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      if (i != meeting) {
        files.add(board("2025-0" + i + "-10", i * 10, i * 10 + 9).at("fil" + i));
      }
    }
    List<Gap> gaps = gaps(files);
    assertEquals(
        List.of(
            "%s: § %d–%d saknas (§ %d den 2025-0%d-10 följs av § %d den 2025-0%d-10)"
                .formatted(
                    BOARD,
                    meeting * 10,
                    meeting * 10 + 9,
                    meeting * 10 - 1,
                    meeting - 1,
                    meeting * 10 + 10,
                    meeting + 1)),
        gaps.stream().map(Gap::message).toList());
    assertEquals(Gap.Kind.ITEMS_MISSING, gaps.getFirst().kind());
    assertEquals(true, gaps.getFirst().protocolId().isEmpty());
  }

  @Test
  void paragraphsBeginAnewEachYear() {
    assertEquals(
        List.of(), told(board("2024-11-10", 90, 99).at("a"), board("2025-02-10", 7, 9).at("b")));
  }

  @Test
  void aYearWithoutAnyProtocolIsMissing() {
    assertEquals(
        List.of(
            "PROTOCOL_MISSING "
                + BODY
                + ": inga protokoll från 2016–2018 finns (men från 2015 och 2019)"),
        told(
            minutes("2015-02-10").of("Skåne Nordväst", "Kommundirektörsgruppen").at("a"),
            minutes("2019-02-10").at("b")));
    assertEquals(List.of(), told(minutes("2015-02-10").at("a"), minutes("2016-12-10").at("b")));
  }

  @Test
  void twoNamesOfABodyAreOneSeries() {
    assertEquals(
        List.of(),
        told(
            minutes("2015-02-10")
                .of("Skåne Nordväst", "Kommundirektörsgruppen")
                .number("1/2015")
                .at("a"),
            minutes("2015-12-10").number("2/2015").at("b")));
  }

  @Test
  void itemsThatJumpOrComeTwiceAreToldButNotInAnExcerpt() {
    assertEquals(
        List.of(
            "ITEMS_MISSING " + BODY + ", 2025-02-14: punkt 3–5 saknas (2 följs av 6)",
            "ITEM_TWICE " + BODY + ", 2025-02-14: punkt 6 finns flera gånger"),
        told(
            minutes("2025-02-14")
                .item(item(1, "Ett"))
                .item(item(2, "Två"))
                .item(item("Två fyra").part(2, 4))
                .item(item(6, "Sex"))
                .item(item(6, "Sex igen"))
                .at("a")));
    assertEquals(
        List.of(
            "ONLY_EXCERPT "
                + BOARD
                + ", 2025-02-14: bara ett utdrag finns; resten av protokollet saknas"),
        told(board("2025-02-14", 3, 3).item(item(9, "Nio")).excerpt().at("a")));
  }

  @Test
  void whatAnExcerptHoldsIsNotMissing() {
    assertEquals(
        List.of(),
        told(
            board("2025-02-14", 3, 4).item(item(6, "Sex").fileNumber("MN 2025/6")).at("a"),
            board("2025-02-14", 5, 5).excerpt().at("b")));
  }

  @Test
  void oneMeetingInTwoFilesIsToldOnceAndPartsOfItAreNot() {
    ParsedFile one =
        minutes("2025-05-09").item(item(1, "Elljusspår")).item(item(2, "Bad")).at("a.pdf");
    ParsedFile again =
        minutes("2025-05-09").item(item(1, "Elljusspår")).item(item(2, "Bad")).at("b.pdf", "x");
    ParsedFile rest = minutes("2025-05-09").item(item(3, "Kyrkskog")).at("c.pdf");
    assertEquals(
        List.of(
            "MEETING_TWICE " + BODY + ", 2025-05-09: mötet finns i två filer (a.pdf och b.pdf)"),
        told(one, again));
    assertEquals(List.of(), told(one, rest));
  }

  @Test
  void oneNumberOnSeveralDaysIsTold() {
    assertEquals(
        List.of(
            "NUMBER_TWICE "
                + BODY
                + ": protokoll 1/2025 finns för flera dagar (2025-05-09, 2025-06-09)"),
        told(
            minutes("2025-05-09").number("1/2025").at("a"),
            minutes("2025-06-09").number("1/2025").at("b")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "möte 2025-02-14.pdf | 1/2025 | 2025-02-15 | 09:00 | 12:00 |",
        "möte 2025-02-13.pdf | 1/2025 | 2025-02-15 | 09:00 | 12:00 | filens namn säger 2025-02-13",
        "2025/möte 20250213.pdf | 1/2025 | 2025-02-15 | 09:00 | 12:00 | filens namn säger 2025-02-13",
        "möte.pdf | 1/2024 | 2025-02-15 | 09:00 | 12:00 | numret är 1/2024, ett annat år",
        "möte.pdf | 1/2025 | 2025-02-12 | 09:00 | 12:00 | protokollet är undertecknat före mötet (2025-02-12)",
        "möte.pdf | 1/2025 | 2025-02-15 | 12:00 | 09:00 | mötet slutar 09:00, innan det börjar 12:00",
        "möte.pdf | 1/2025 | 2025-02-15 | 18:00 | 00:30 |",
      })
  void daysAndHoursThatCannotBeAreTold(
      String path, String number, String signed, String start, String end, String doubt) {
    assertEquals(
        doubt == null ? List.of() : List.of("DATE_DOUBTFUL " + BODY + ", 2025-02-14: " + doubt),
        told(
            minutes("2025-02-14")
                .number(number)
                .time(start, end)
                .signedOn("Anna Lind", signed)
                .at(path)));
  }

  @Test
  void numbersAgainstTheOrderOfDaysAreTold() {
    assertEquals(
        List.of(
            "DATE_DOUBTFUL "
                + BODY
                + ", 2025-05-09: protokoll 2/2025 är daterat före 1/2025 (2025-06-09)"),
        told(
            minutes("2025-06-09").number("1/2025").at("a"),
            minutes("2025-05-09").number("2/2025").at("b")));
  }

  @Test
  void onlyItemsThatStandNowhereAreMissing() {
    assertEquals(
        List.of("ITEMS_MISSING " + BODY + ", 2025-02-14: punkt 4, 6–7 saknas (3 följs av 8)"),
        told(
            minutes("2025-02-14").item(item(3, "Tre")).item(item(8, "Åtta")).at("a"),
            minutes("2025-02-14").excerpt().item(item(5, "Fem")).at("b")));
    assertEquals(
        List.of(),
        told(
            minutes("2025-02-14")
                .item(item(5, "Fem"))
                .item(item(3, "Tre"))
                .item(item(4, "Fyra"))
                .item(item(6, "Sex"))
                .at("a")));
  }

  @Test
  void whatIsNoProtocolIsNoneThatIsMissingAndFillsNoGap() {
    assertEquals(
        List.of("PROTOCOL_MISSING " + BODY + ": protokoll 2/2025 saknas (1/2025 och 3/2025 finns)"),
        told(
            minutes("2025-01-10").number("1/2025").at("a"),
            minutes("2025-02-10").number("2/2025").kind(DocumentKind.NOTICE).at("b"),
            minutes("2025-03-10").number("3/2025").at("c")));
  }
}
