package se.protokollsok.app;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import se.protokollsok.archive.CensusTaker;
import se.protokollsok.archive.FileState;
import se.protokollsok.archive.Scanner;

/**
 * Runs the indexer once the archive has been quiet for a moment, so that files just copied are
 * taken whole.
 */
final class SettledIndexer {
  /** How long to wait for a busy archive; then what is whole is taken and the rest is named. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final IndexJob job;
  private final Clock clock;
  private final Progress progress;

  SettledIndexer(IndexJob job, Clock clock, Progress progress) {
    this.job = job;
    this.clock = clock;
    this.progress = progress;
  }

  IndexReport run() throws IOException {
    Guards.checkArchive(job);
    Instant deadline = clock.instant().plus(PATIENCE);
    Duration rest = untilQuiet();
    while (rest.isPositive() && clock.instant().isBefore(deadline)) {
      LockSupport.parkNanos(rest.toNanos());
      rest = untilQuiet();
    }
    return new Indexer(job, clock, progress).run();
  }

  /** How long the file that was written last must still be left alone to count as whole. */
  private Duration untilQuiet() throws IOException {
    Instant now = clock.instant();
    Duration longest = Duration.ZERO;
    for (FileState file : new Scanner(job.archive()).scan().files()) {
      Duration age = Duration.between(file.modified(), now);
      Duration rest = CensusTaker.QUIET.minus(age);
      if (!age.isNegative() && rest.compareTo(longest) > 0) {
        longest = rest;
      }
    }
    return longest;
  }
}
