package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.Hit;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.Snippet;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.WordRepair;

class SearchJsonTest {
  private static final Hit ITEM =
      new Hit(
          "2025-05-16-bolaget-styrelsen",
          "7.3",
          1.5f,
          "2025/möte \"fem\".pdf",
          "Styrelsen",
          "Bolaget",
          Optional.of(LocalDate.of(2025, 5, 16)),
          Optional.of("5/2025"),
          "7.3",
          false,
          "Cykel</script>",
          List.of(
              new DecisionClause(
                      DecisionKind.APPROVAL, "att godkänna planen", true, SourceSpan.NONE)
                  .withRepairs(List.of(new WordRepair(4, 12, "godkanna", 0.9, List.of())))),
          List.of(
              new Snippet("En cykelväg", List.of(new Snippet.Mark(3, 11)), 2, true),
              new Snippet("Utan sida", List.of(), 0, false)));

  private static final Hit UNDATED =
      new Hit(
          "odaterat-bolaget",
          "0",
          0f,
          "a.txt",
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          "0",
          false,
          "Dokument",
          List.of(),
          List.of());

  private static final SearchResponse RESPONSE =
      new SearchResponse(
          2,
          Map.of("words", List.of("cykel")),
          List.of(ITEM, UNDATED),
          Map.of(Dimension.YEAR, List.of(new FacetValue("2025", "2025", 1))),
          List.of(),
          "g");

  @Test
  void writesTheWireContract() {
    String expected =
        """
        {"total":2,"query":{"text":"cykel","interpreted":{"words":["cykel"]}},"answer":null,\
        "hits":[{"url":"/bas/protokoll/2025-05-16-bolaget-styrelsen/7.3","score":1.5,\
        "protocol":{"id":"2025-05-16-bolaget-styrelsen","file":"2025/möte \\"fem\\".pdf",\
        "body":"Styrelsen","organisation":"Bolaget","date":"2025-05-16","number":"5/2025"},\
        "item":{"number":"7.3","title":"Cykel</script>"},\
        "decisions":[{"type":"godkännande","text":"att godkänna planen","repaired":true}],\
        "snippets":[{"text":"En cykelväg","marks":[[3,11]],"page":2,"repaired":true},\
        {"text":"Utan sida","marks":[],"page":null,"repaired":false}],\
        "matter":null,"explanation":[]},\
        {"url":"/bas/protokoll/odaterat-bolaget/0","score":0.0,\
        "protocol":{"id":"odaterat-bolaget","file":"a.txt","body":"","organisation":"",\
        "date":null,"number":null},"item":{"number":"0","title":"Dokument"},\
        "decisions":[],"snippets":[],"matter":null,"explanation":[]}],\
        "facets":{"municipality":[],"year":[{"value":"2025","label":"2025","count":1}],\
        "person":[],"decision":[],"body":[],"organisation":[]}}""";
    assertEquals(expected, SearchJson.write(SearchRequest.of("cykel"), RESPONSE, "/bas/"));
  }

  @Test
  void writesAddressesFromTheRootWithoutBasePath() {
    String json = SearchJson.write(SearchRequest.of(""), RESPONSE, "/");
    assertEquals(
        "\"url\":\"/protokoll/odaterat-bolaget/0\"",
        json.substring(json.lastIndexOf("\"url\""), json.lastIndexOf(",\"score\"")));
  }
}
