package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final double EPSILON = 1e-9;

  @Test
  void countsEachGivenThingOnce() {
    Comparison<String, String> comparison =
        Comparison.of(List.of("a", "a", "b"), List.of("a", "b", "c"), String::equals);

    assertEquals(new Comparison<>(2, List.of("a"), List.of("c")), comparison);
    assertEquals(new Tally(2, 3, 3), comparison.tally());
    assertEquals(2.0 / 3, comparison.tally().f1(), EPSILON);
  }

  @Test
  void computesPrecisionRecallAndTheirHarmonicMean() {
    Tally tally = new Tally(3, 4, 6);

    assertEquals(0.75, tally.precision(), EPSILON);
    assertEquals(0.5, tally.recall(), EPSILON);
    assertEquals(0.6, tally.f1(), EPSILON);
  }

  @Test
  void sayingNothingWhereNothingIsThereIsRight() {
    assertEquals(1, Tally.NONE.f1(), EPSILON);
  }

  @Test
  void inventingWhereNothingIsThereIsWrong() {
    assertEquals(0, new Tally(0, 1, 0).f1(), EPSILON);
  }

  @Test
  void sumsOverFiles() {
    assertEquals(new Tally(3, 5, 7), new Tally(1, 2, 3).plus(new Tally(2, 3, 4)));
  }
}
