package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds every figure at or above its floor, on the archives of this machine. */
@Tag("eval")
class EvalTest {
  @Test
  void noFigureIsBelowItsFloor() throws IOException {
    Eval eval = Eval.measure();

    assertFalse(eval.figures().values().isEmpty());
    assertEquals(List.of(), eval.shortfalls(), () -> Table.of(eval.figures()));
  }
}
