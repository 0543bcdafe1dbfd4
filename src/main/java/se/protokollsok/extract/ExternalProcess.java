package se.protokollsok.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import se.protokollsok.source.FindingKind;

/**
 * Runs a program nobody vouches for: with a time limit, a bound on what it may print, and an end to
 * it and to what it started and still attends, whatever happens. Input goes through a pipe, so that
 * no file is left over. Used by one thread.
 */
final class ExternalProcess {
  private static final int CHUNK = 8192;
  private static final int SHOWN_ERRORS = 2_000;

  /** How long what was printed may take to arrive once the program has ended. */
  private static final Duration AFTERMATH = Duration.ofSeconds(5);

  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    // An engine must not outlive the program that asked it.
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> RUNNING.forEach(ExternalProcess::end), "end-engines"));
  }

  private final Process process;
  private final OcrLimits limits;
  private final CountDownLatch printed = new CountDownLatch(2);
  private final AtomicBoolean tooMuch = new AtomicBoolean();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private ExternalProcess(Process process, OcrLimits limits) {
    this.process = process;
    this.limits = limits;
  }

  /** How a program ended. */
  sealed interface Outcome {}

  /**
   * By itself.
   *
   * @param exit its code; 0 if all is well
   * @param out what it printed, at most the limit
   * @param err the beginning of what it complained
   */
  @SuppressWarnings("ArrayRecordComponent") // one owner, never compared, never changed
  record Ended(int exit, byte[] out, String err) implements Outcome {}

  /** It took too long and was ended. */
  record TimedOut() implements Outcome {}

  /** It printed too much and was ended. */
  record PrintedTooMuch() implements Outcome {}

  /** It is not there or may not be run. */
  record NotStarted() implements Outcome {}

  /**
   * Runs a command to its end.
   *
   * @param command the program and its arguments
   * @param settings its environment besides this program's own
   * @param input what it may read; it need not
   * @throws Rejection if this thread is interrupted: the run is being broken off
   */
  static Outcome run(
      List<String> command, Map<String, String> settings, byte[] input, OcrLimits limits) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(settings);
    Process process;
    try {
      process = builder.start();
    } catch (IOException missing) {
      return new NotStarted();
    }
    RUNNING.add(process);
    try {
      return new ExternalProcess(process, limits).attend(input);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Rejection(
          FindingKind.UNREADABLE_FILE, "Läsningen avbröts; filen läses på nytt vid nästa körning.");
    } finally {
      end(process);
      RUNNING.remove(process);
    }
  }

  private Outcome attend(byte[] input) throws InterruptedException {
    start("feed", () -> feed(input));
    start("out", () -> drain(process.getInputStream(), out, limits.outputBytes()));
    start("err", () -> drain(process.getErrorStream(), err, SHOWN_ERRORS));
    long limit = limits.pageTime().toNanos();
    if (!process.waitFor(limit, TimeUnit.NANOSECONDS)) {
      return tooMuch.get() ? new PrintedTooMuch() : new TimedOut();
    }
    // Something it left running may hold the pipes open: what has arrived by then counts.
    boolean whole = printed.await(AFTERMATH.toNanos(), TimeUnit.NANOSECONDS);
    if (tooMuch.get()) {
      return new PrintedTooMuch();
    }
    return whole ? new Ended(process.exitValue(), bytes(out), text(err)) : new TimedOut();
  }

  private static void start(String name, Runnable work) {
    Thread.ofPlatform().name("engine-" + name).daemon().start(work);
  }

  private void feed(byte[] input) {
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(input);
    } catch (IOException unread) {
      // A program may end before it has read all; its exit code tells.
    }
  }

  private void drain(InputStream stream, ByteArrayOutputStream kept, int most) {
    byte[] chunk = new byte[CHUNK];
    long seen = 0;
    try {
      for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
        seen += n;
        synchronized (kept) {
          kept.write(chunk, 0, Math.min(n, most - kept.size()));
        }
        if (seen > limits.outputBytes()) {
          tooMuch.set(true);
          end(process);
          break;
        }
      }
    } catch (IOException ended) {
      // The pipe goes with the process.
    } finally {
      printed.countDown();
    }
  }

  private static byte[] bytes(ByteArrayOutputStream stream) {
    synchronized (stream) {
      return stream.toByteArray();
    }
  }

  private static String text(ByteArrayOutputStream stream) {
    return new String(bytes(stream), StandardCharsets.UTF_8);
  }

  /** Ends a process and all that it started, at once. */
  private static void end(Process process) {
    List<ProcessHandle> family = process.descendants().toList();
    // By its handle: Process.destroyForcibly also closes the pipes, and waits for a thread that is
    // writing into one that a child holds open and does not read.
    process.toHandle().destroyForcibly();
    family.forEach(ProcessHandle::destroyForcibly);
  }
}
