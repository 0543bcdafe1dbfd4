package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.protokollsok.source.FindingKind;

class ContainmentTest {
  private static FindingKind failure(Containment.Step<String> step) {
    return switch (Containment.run(step)) {
      case Containment.Done<String>(String value) -> throw new AssertionError(value);
      case Containment.Failed<String>(FindingKind kind, String message) -> kind;
    };
  }

  private static String deeper(int depth) {
    return depth == Integer.MAX_VALUE ? "" : deeper(depth + 1) + depth;
  }

  @Test
  void failuresOfOneFileAreItsDamage() {
    assertEquals(FindingKind.DAMAGED_FILE, failure(() -> deeper(0)));
    assertEquals(
        FindingKind.DAMAGED_FILE,
        failure(
            () -> {
              throw new OutOfMemoryError("made up");
            }));
    assertEquals(
        FindingKind.DAMAGED_FILE,
        failure(
            () -> {
              throw new IOException("made up");
            }));
    assertEquals(FindingKind.DAMAGED_FILE, failure(() -> "abc".substring(7)));
  }

  @Test
  void rejectionKeepsItsKind() {
    assertEquals(
        FindingKind.ENCRYPTED_FILE,
        failure(
            () -> {
              throw new Rejection(FindingKind.ENCRYPTED_FILE, "Lösenord.");
            }));
  }

  @Test
  void missingClassIsABugAndPasses() {
    assertThrows(
        NoClassDefFoundError.class,
        () ->
            Containment.run(
                () -> {
                  throw new NoClassDefFoundError("made up");
                }));
  }
}
