package se.protokollsok.extract;

import java.time.Duration;
import se.protokollsok.source.FindingKind;

/** The moment at which reading one file is given up. Not thread-safe: one file, one reader. */
final class Deadline {
  private final Duration limit;
  private final long startNanos = System.nanoTime();

  Deadline(Duration limit) {
    this.limit = limit;
  }

  /** Throws a {@link Rejection} once the time is used up. */
  void check() {
    if (System.nanoTime() - startNanos >= limit.toNanos()) {
      throw new Rejection(
          FindingKind.TOO_LARGE,
          "Filen tog längre tid att läsa än gränsen "
              + limit.toSeconds()
              + " sekunder; dela den i mindre delar.");
    }
  }
}
