package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SortOrder;

class SearchParametersTest {
  private static final String EVERYTHING =
      "q=cykelv%C3%A4g&municipality=Klippan&municipality=H%C3%B6gan%C3%A4s&year=2025"
          + "&person=britta-ekdahl&decision=uppdrag&body=Styrelsen&organisation=Bolaget"
          + "&role=presents&role=task&attended=signe-lagerback&hide=information"
          + "&from=2025-01-01&to=2025-12-31&sort=newest&page=2&size=50";

  private static final SearchRequest EVERYTHING_DECODED =
      new SearchRequest(
          "cykelväg",
          Map.of(
              Dimension.MUNICIPALITY, List.of("Klippan", "Höganäs"),
              Dimension.YEAR, List.of("2025"),
              Dimension.PERSON, List.of("britta-ekdahl"),
              Dimension.DECISION, List.of("uppdrag"),
              Dimension.BODY, List.of("Styrelsen"),
              Dimension.ORGANISATION, List.of("Bolaget")),
          List.of(DecisionKind.INFORMATION),
          List.of(Role.PRESENTS, Role.TASK),
          List.of("signe-lagerback"),
          Optional.of(LocalDate.of(2025, 1, 1)),
          Optional.of(LocalDate.of(2025, 12, 31)),
          SortOrder.NEWEST,
          2,
          50);

  private static SearchRequest decode(String query) {
    return SearchParameters.decode(QueryString.parse(query));
  }

  @Test
  void readsEveryParameter() {
    assertEquals(EVERYTHING_DECODED, decode(EVERYTHING));
  }

  @Test
  void writesWhatItReads() {
    String address = new Links("/bas").search(EVERYTHING_DECODED);
    assertEquals("/bas/?", address.substring(0, 6));
    assertEquals(EVERYTHING_DECODED, decode(address.substring(6)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "q=", "q=&municipality=&year=&from=&to=&sort=&page=&size=", "&&", "hide="})
  void takesEmptyValuesAsNotGiven(String query) {
    assertEquals(SearchRequest.of(""), decode(query));
  }

  @Test
  void takesARepeatedValueOnce() {
    assertEquals(List.of("2025"), decode("year=2025&year=2025").filters().get(Dimension.YEAR));
  }

  @ParameterizedTest
  @CsvSource({
    "kommun=Klippan, kommun",
    "Q=avtal, Q",
    "year=25, year",
    "year=20255, year",
    "year=tjugo, year",
    "decision=beslut, decision",
    "decision=INFORMATION, decision",
    "hide=allt, hide",
    "role=chef, role",
    "from=2025-02-30, from",
    "from=2025-1-1, from",
    "to=igår, to",
    "from=2025-02-01&to=2025-01-31, from",
    "sort=bäst, sort",
    "page=0, page",
    "page=-1, page",
    "page=1.5, page",
    "page=99999999999, page",
    "page=501, page",
    "size=0, size",
    "size=101, size",
    "size=alla, size",
    "page=1&page=2, page",
    "q=ett&q=två, q"
  })
  void namesTheParameterThatCannotBe(String query, String parameter) {
    BadRequestException e = assertThrows(BadRequestException.class, () -> decode(query));
    assertEquals(parameter, e.parameter());
  }

  @Test
  void saysWhatIsAllowed() {
    BadRequestException e =
        assertThrows(BadRequestException.class, () -> decode("sort=bokstavsordning"));
    assertEquals("sort ska vara något av relevance, newest, oldest.", e.getMessage());
  }

  @Test
  void takesFiveThousandCharactersAndNoMore() {
    String emoji = "😀".repeat(SearchParameters.MAX_QUERY);
    assertEquals(emoji, SearchParameters.decode(Map.of("q", List.of(emoji))).text());
    Map<String, List<String>> more = Map.of("q", List.of(emoji + "a"));
    assertThrows(BadRequestException.class, () -> SearchParameters.decode(more));
  }

  @Test
  void readsBoundedlyMany() {
    assertThrows(BadRequestException.class, () -> decode(years(101)));
    assertEquals(100, decode(years(100)).filters().get(Dimension.YEAR).size());
  }

  private static String years(int count) {
    StringBuilder query = new StringBuilder();
    for (int year = 1900; year < 1900 + count; year++) {
      query.append("&year=").append(year);
    }
    return query.toString();
  }

  @Test
  void knowsEveryDimension() {
    for (Dimension dimension : Dimension.values()) {
      assertTrue(Parameter.ofWire(dimension.parameter()).isPresent(), dimension.name());
    }
  }
}
