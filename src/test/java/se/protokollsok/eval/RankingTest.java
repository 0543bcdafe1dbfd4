package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final double EPSILON = 1e-4;

  @Test
  void bestOrderIsOne() {
    Ranking ranking = new Ranking(List.of("a.txt#5", "b.txt#1"), Map.of("a#5", 3, "b#1", 1));

    assertEquals(1, ranking.ndcg(), EPSILON);
  }

  @Test
  void wrongOrderCosts() {
    // (1/1 + 7/log2(3)) / (7/1 + 1/log2(3)) = (1 + 4.41651) / (7 + 0.63093)
    Ranking ranking = new Ranking(List.of("b.txt#1", "a.txt#5"), Map.of("a#5", 3, "b#1", 1));

    assertEquals(0.7098, ranking.ndcg(), EPSILON);
  }

  @Test
  void hitThatNobodyAskedForTakesAPlace() {
    // 7/log2(3) / 7
    assertEquals(
        0.6309, new Ranking(List.of("x.txt#2", "a.txt#5"), Map.of("a#5", 3)).ndcg(), EPSILON);
  }

  @Test
  void whatComesAfterTheTenthGainsNothing() {
    List<String> ranked = new java.util.ArrayList<>(java.util.Collections.nCopies(10, "x.txt#2"));
    ranked.add("a.txt#5");
    Ranking ranking = new Ranking(ranked, Map.of("a#5", 3));

    assertEquals(0, ranking.ndcg(), EPSILON);
    assertEquals(1, ranking.recall(50), EPSILON);
    assertEquals(0, ranking.recall(10), EPSILON);
  }

  @Test
  void anyItemOfAFileCountsOnce() {
    Ranking twice = new Ranking(List.of("a.txt#1", "a.txt#2"), Map.of("a#*", 3));

    assertEquals(1, twice.ndcg(), EPSILON);
    assertEquals(1, twice.recall(50), EPSILON);
  }

  @Test
  void recallIsTheShareOfWhatIsRelevant() {
    Ranking ranking =
        new Ranking(List.of("a.txt#1", "b.txt#ovrigt"), Map.of("a#1", 3, "b#ovrigt", 2, "c#1", 1));

    assertEquals(2.0 / 3, ranking.recall(50), EPSILON);
  }

  @Test
  void itemIsMatchedWholeAndFileByItsBeginning() {
    assertTrue(Ranking.matches("000#7.3", "000_abc.txt#7.3"));
    assertFalse(Ranking.matches("000#7", "000_abc.txt#7.3"));
    assertFalse(Ranking.matches("000#5", "1000.txt#5"));
  }

  @Test
  void firstHitMustBeOneOfTheBest() {
    Ranking ranking = new Ranking(List.of("a.txt#1", "b.txt#2"), Map.of("b#2", 3));

    assertTrue(ranking.startsWithOneOf(List.of("a#1", "c#1")));
    assertFalse(ranking.startsWithOneOf(List.of("b#2")));
    assertFalse(new Ranking(List.of(), Map.of("b#2", 3)).startsWithOneOf(List.of("b#2")));
  }
}
