package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FacetScoresTest {
  private static final String GOLD =
      """
      {"a#1": {"municipalities": ["Bjuv", "Klippan"],
               "persons": [{"name": "Bo Ek|Bo Eck", "role": "presents"}],
               "tasks": [{"who": "Bo Ek, arbetsgruppen", "due": "2025-05-01"},
                         {"who": "sekretariatet", "due": null}]},
       "a#2": {"municipalities": [], "persons": [], "tasks": []}}
      """;

  private static Map<String, Tally> scores(Map<String, FacetScores.Filed> items) {
    Figures figures = new Figures();
    new FacetScores(JsonMapper.shared().readTree(GOLD), items).addTo(figures, "");
    return figures.tallies();
  }

  @Test
  void judgesRoleAndDeadlineWithNameAndActors() {
    FacetScores.Filed first =
        new FacetScores.Filed(
            List.of("Klippan", "Lund"),
            List.of(FacetScores.pair("Bo Eck", "presents"), FacetScores.pair("Bo Ek", "named")),
            List.of(
                FacetScores.pair("Arbetsgruppen och Bo Ek", "2025-05-01"),
                FacetScores.pair("sekretariatet", "2025-05-01")));
    Map<String, Tally> scores =
        scores(Map.of("a.txt#1", first, "b.txt#1", FacetScores.Filed.NOWHERE));

    assertEquals(new Tally(1, 2, 2), scores.get("municipalities"));
    assertEquals(new Tally(1, 2, 1), scores.get("persons"));
    assertEquals(new Tally(1, 2, 2), scores.get("tasks"));
  }

  @Test
  void itemTheProductDoesNotHaveCountsAsMissed() {
    assertEquals(new Tally(0, 0, 2), scores(Map.of()).get("municipalities"));
  }
}
