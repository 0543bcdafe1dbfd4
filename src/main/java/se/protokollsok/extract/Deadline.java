package se.protokollsok.extract;

import java.io.IOException;
import java.time.Duration;
import se.protokollsok.source.FindingKind;

/** The moment at which reading one file is given up. Not thread-safe: one file, one reader. */
final class Deadline {
  private final Duration limit;
  private final long startNanos = System.nanoTime();
  private long otherNanos;

  Deadline(Duration limit) {
    this.limit = limit;
  }

  /** Does what has a time limit of its own and does not count here. */
  <T> T apart(Containment.Step<T> work) throws IOException {
    long begin = System.nanoTime();
    try {
      return work.run();
    } finally {
      otherNanos += System.nanoTime() - begin;
    }
  }

  /** Throws a {@link Rejection} once the time is used up. */
  void check() {
    if (System.nanoTime() - startNanos - otherNanos >= limit.toNanos()) {
      throw new Rejection(
          FindingKind.TOO_LARGE,
          "Filen tog längre tid att läsa än gränsen "
              + limit.toSeconds()
              + " sekunder; dela den i mindre delar.");
    }
  }
}
