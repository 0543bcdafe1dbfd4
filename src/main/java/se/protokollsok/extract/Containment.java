package se.protokollsok.extract;

import java.io.IOException;
import java.util.zip.ZipException;
import se.protokollsok.source.FindingKind;

/**
 * Runs a step on content nobody vouches for, and turns its failure into a value.
 *
 * <p>This is the one place of the stage that catches broadly, and why: PDFBox and POI answer
 * malformed files with any {@link RuntimeException}, a deeply nested file with {@link
 * StackOverflowError}, and a small file that unfolds to gigabytes with {@link OutOfMemoryError}.
 * All three are properties of that file: its objects are garbage once the step has returned, and
 * the next file must be read. Other errors (a missing class) are bugs and pass.
 */
final class Containment {
  /** A step that may fail on bad content. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws IOException;
  }

  /** How a step ended. */
  sealed interface Outcome<T> {}

  /** It worked. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It failed; the message is in Swedish. */
  record Failed<T>(FindingKind kind, String message) implements Outcome<T> {}

  private Containment() {}

  static <T> Outcome<T> run(Step<T> step) {
    try {
      return new Done<>(step.run());
    } catch (Rejection e) {
      return new Failed<>(e.kind(), e.swedish());
    } catch (StackOverflowError e) {
      return damaged("den är för djupt nästlad");
    } catch (OutOfMemoryError e) {
      return damaged("den kräver mer minne än vad som finns");
    } catch (ZipException e) {
      return damaged("zip-strukturen är trasig");
    } catch (IOException | RuntimeException e) {
      // Library messages are English, may quote content and differ by version: the kind will do.
      return damaged(e.getClass().getSimpleName());
    }
  }

  private static <T> Outcome<T> damaged(String why) {
    return new Failed<>(
        FindingKind.DAMAGED_FILE,
        "Filen är skadad och kan inte läsas (" + why + "); lägg in en hel kopia.");
  }
}
