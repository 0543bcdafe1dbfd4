package se.protokollsok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import se.protokollsok.archive.FileState;
import se.protokollsok.archive.Scanner;
import se.protokollsok.store.DataDirectoryBusyException;

/**
 * Keeps an index true to its archive folder by looking at it again and again: network shares give
 * no events. Searches go on meanwhile.
 */
final class Follower implements AutoCloseable {
  private static final Duration POLL = Duration.ofSeconds(5);

  /** How long a run may take to come to its end when the program is stopped. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final IndexJob job;
  private final PrintWriter messages;
  private final ScheduledExecutorService thread;

  /** What the archive held at the last run that left nothing to do; empty where there is none. */
  private Optional<Map<String, FileState>> last = Optional.empty();

  private String lastMessage = "";

  private Follower(IndexJob job, PrintWriter messages) {
    this.job = job;
    this.messages = messages;
    this.thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("follower").daemon().factory());
  }

  /** Starts looking every few seconds. */
  static Follower start(IndexJob job, PrintWriter messages) {
    return start(job, messages, POLL);
  }

  /** Starts looking this often. */
  static Follower start(IndexJob job, PrintWriter messages, Duration poll) {
    Follower follower = new Follower(job, messages);
    var unused =
        follower.thread.scheduleWithFixedDelay(
            follower::look, poll.toMillis(), poll.toMillis(), TimeUnit.MILLISECONDS);
    return follower;
  }

  // The edge for one look: a failure is told once, and the next look tries again.
  private void look() {
    try {
      Guards.checkArchive(job);
      Map<String, FileState> now = new HashMap<>();
      new Scanner(job.archive()).scan().files().forEach(file -> now.put(file.path(), file));
      if (!last.equals(Optional.of(now))) {
        index(now);
      }
      lastMessage = "";
    } catch (DataDirectoryBusyException busy) {
      // Another indexer is at it; its commit is seen like any other, and the next look catches up.
      last = Optional.empty();
    } catch (IOException | RuntimeException failure) {
      last = Optional.empty();
      tell(Messages.of(failure));
    }
  }

  private void index(Map<String, FileState> now) throws IOException {
    IndexReport report = new Indexer(job, Clock.systemUTC(), Progress.SILENT).run();
    last = report.stillWritten().isEmpty() ? Optional.of(now) : Optional.empty();
    if (report.changedAnything() || !report.withheld().isEmpty()) {
      ReportPrinter.print(report, messages);
      messages.flush();
    }
  }

  private void tell(String message) {
    if (!message.equals(lastMessage)) {
      messages.println("Arkivet följs inte just nu: " + message);
      messages.flush();
      lastMessage = message;
    }
  }

  /** Stops looking; a run under way is let finish if it does not take long. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException hurry) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
