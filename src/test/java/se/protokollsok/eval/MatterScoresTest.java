package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MatterScoresTest {
  private static final String GOLD =
      """
      [{"name": "badhuset", "steps": ["a#1", "b#2", "c#3"], "maybe": ["d#4"], "related": ["e#5"]},
       {"name": "ishallen", "steps": ["a#7", "b#8"], "optional": true}]
      """;

  private static Figures scores(List<List<String>> matters, String... related) {
    Figures figures = new Figures();
    List<MatterScores.Found> found =
        matters.stream()
            .map(steps -> new MatterScores.Found("Badhuset", steps, List.of(related)))
            .toList();
    new MatterScores(JsonMapper.shared().readTree(GOLD), found).addTo(figures, "");
    return figures;
  }

  private static Tally matters(String... steps) {
    return scores(List.of(List.of(steps))).tallies().get("matters");
  }

  @Test
  void matterIsExactWithAllItsStepsInOrderAndNothingElse() {
    assertEquals(Tally.exact(true), matters("a.pdf#1", "b.pdf#2", "c.pdf#3"));
    assertEquals(Tally.exact(true), matters("a.pdf#1", "b.pdf#2", "c.pdf#3", "d.pdf#4"));
    assertEquals(Tally.exact(false), matters("b.pdf#2", "a.pdf#1", "c.pdf#3"));
    assertEquals(Tally.exact(false), matters("a.pdf#1", "b.pdf#2", "c.pdf#3", "e.pdf#5"));
    assertEquals(Tally.exact(false), matters("a.pdf#1", "b.pdf#2"));
  }

  @Test
  void pairsAreRightMissedOrWrong() {
    assertEquals(
        new Tally(1, 3, 3),
        scores(List.of(List.of("a.pdf#1", "b.pdf#2", "f.pdf#6"))).tallies().get("matterPairs"));
    assertEquals(
        new Tally(0, 0, 3),
        scores(List.of(List.of("a.pdf#1"), List.of("b.pdf#2"))).tallies().get("matterPairs"));
  }

  @Test
  void whatIsOptionalOrMayBeAStepIsNotJudgedButMustNotJoinOthers() {
    assertEquals(
        new Tally(0, 0, 3),
        scores(List.of(List.of("a.pdf#7", "b.pdf#8"), List.of("a.pdf#1", "d.pdf#4")))
            .tallies()
            .get("matterPairs"));
    assertEquals(
        new Tally(0, 1, 3),
        scores(List.of(List.of("a.pdf#1", "a.pdf#7"))).tallies().get("matterPairs"));
  }

  @Test
  void relatedItemsAreThoseOfTheMatterFound() {
    assertEquals(
        new Tally(1, 2, 1),
        scores(List.of(List.of("a.pdf#1", "b.pdf#2")), "e.pdf#5", "f.pdf#6")
            .tallies()
            .get("mattersRelated"));
  }
}
