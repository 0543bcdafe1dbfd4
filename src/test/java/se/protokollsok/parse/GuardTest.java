package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.SourceSpan;

/** A fault in one reader costs its part alone, and is told. */
class GuardTest {
  @Test
  void aFaultLeavesThePartOutAndIsAFinding() {
    Guard guard = new Guard();

    assertEquals(2, guard.<Integer>read("Huvudet", SourceSpan.NONE, 1, () -> 2));
    assertEquals(
        1, guard.<Integer>read("Närvarolistan", SourceSpan.NONE, 1, () -> Integer.parseInt("x")));

    assertEquals(
        List.of(
            new Finding(
                FindingKind.PART_FAILED,
                "Närvarolistan kunde inte läsas: ett fel i programmet"
                    + " (NumberFormatException).",
                SourceSpan.NONE)),
        guard.faults());
  }
}
