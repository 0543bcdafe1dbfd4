package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.Gap;

class MissingTest {
  private static final String GROUP = "Kommundirektörsgruppen";
  private static final String MEETING = "Kommundirektörsmöte";

  private static final List<Gap> GAPS =
      List.of(
          gap(Gap.Kind.PROTOCOL_MISSING, MEETING, "2018-08-31", "2018-12-07", "nummer 3"),
          gap(Gap.Kind.PROTOCOL_MISSING, MEETING, "2018-12-10", "2019-02-01", "över nyår"),
          gap(Gap.Kind.PROTOCOL_MISSING, "Miljönämnden", "2018-01-01", "2018-02-07", "första"),
          gap(Gap.Kind.ITEMS_MISSING, "Miljönämnden", "2018-03-01", "2018-04-01", "§ 13–19"),
          gap(Gap.Kind.DATE_DOUBTFUL, MEETING, "2018-09-01", "2018-09-01", "fel dag"),
          new Gap(
              Gap.Kind.PROTOCOL_MISSING,
              Optional.empty(),
              Optional.of(MEETING),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "utan dag"));

  private static Gap gap(Gap.Kind kind, String body, String first, String last, String message) {
    return new Gap(
        kind,
        Optional.of(body.startsWith("Komm") ? "Familjen Helsingborg" : "Ängelholms kommun"),
        Optional.of(body),
        Optional.of(LocalDate.parse(first)),
        Optional.of(LocalDate.parse(last)),
        Optional.empty(),
        message);
  }

  private static List<String> missing(
      Map<Dimension, List<String>> filters, String from, String to) {
    SearchRequest plain = SearchRequest.of("budget");
    SearchRequest request =
        new SearchRequest(
            plain.text(),
            filters,
            plain.hidden(),
            plain.roles(),
            plain.attended(),
            day(from),
            day(to),
            plain.sort(),
            plain.page(),
            plain.size());
    return Missing.within(
            GAPS, request, name -> name.equals(GROUP) ? List.of(GROUP, MEETING) : List.of(name))
        .stream()
        .map(Gap::message)
        .toList();
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty()).map(LocalDate::parse);
  }

  @Test
  void nothingIsMissingWhereNoPeriodAndNoBodyIsAskedFor() {
    assertEquals(List.of(), missing(Map.of(), "", ""));
    assertEquals(List.of(), missing(Map.of(Dimension.YEAR, List.of()), "", ""));
    assertEquals(List.of(), missing(Map.of(Dimension.MUNICIPALITY, List.of("Bjuv")), "", ""));
  }

  @Test
  void yearsAskedForAreAlternatives() {
    assertEquals(List.of("över nyår"), missing(Map.of(Dimension.YEAR, List.of("2019")), "", ""));
    assertEquals(
        List.of("nummer 3", "över nyår", "första", "§ 13–19"),
        missing(Map.of(Dimension.YEAR, List.of("2018", "2021")), "", ""));
    assertEquals(List.of(), missing(Map.of(Dimension.YEAR, List.of("2020", "i fjol")), "", ""));
  }

  @Test
  void bothDaysOfAPeriodAreInIt() {
    assertEquals(List.of("nummer 3"), missing(Map.of(), "2018-12-07", "2018-12-09"));
    assertEquals(List.of("nummer 3"), missing(Map.of(), "2018-04-02", "2018-08-31"));
    assertEquals(List.of(), missing(Map.of(), "2018-04-02", "2018-08-30"));
    assertEquals(List.of("över nyår"), missing(Map.of(), "2019-02-01", ""));
    assertEquals(List.of("första"), missing(Map.of(), "", "2018-02-28"));
  }

  @Test
  void aYearAndDaysMustBothHold() {
    assertEquals(
        List.of("över nyår"), missing(Map.of(Dimension.YEAR, List.of("2018")), "2018-12-08", ""));
    assertEquals(
        List.of(), missing(Map.of(Dimension.YEAR, List.of("2018")), "2019-01-01", "2019-12-31"));
  }

  @Test
  void aBodyIsAskedForUnderAnyNameOfItsFamily() {
    assertEquals(
        List.of("nummer 3", "över nyår", "utan dag"),
        missing(Map.of(Dimension.BODY, List.of(GROUP)), "", ""));
    assertEquals(
        List.of("nummer 3"),
        missing(
            Map.of(Dimension.BODY, List.of(GROUP), Dimension.YEAR, List.of("2018")),
            "",
            "2018-12-01"));
    assertEquals(
        List.of("första", "§ 13–19"),
        missing(Map.of(Dimension.ORGANISATION, List.of("Ängelholms kommun")), "", ""));
  }
}
