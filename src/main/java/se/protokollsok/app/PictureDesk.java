package se.protokollsok.app;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Does costly work for many askers: little at a time, each piece once however many ask for it, with
 * a short queue. Who would wait too long is told so at once; the work is done all the same.
 * Thread-safe.
 *
 * @param <K> what tells one piece of work from another
 * @param <V> what comes of it
 */
final class PictureDesk<K, V> implements AutoCloseable {
  private final ThreadPoolExecutor workers;
  private final Map<K, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();
  private final Semaphore waiting;
  private final Duration patience;

  /**
   * How much is done at once.
   *
   * @param workers how many pieces of work at a time, at least 1
   * @param queue how many more pieces may wait, at least 1
   * @param askers how many may wait for an outcome, at least 1
   * @param patience how long each of them waits
   */
  record Size(int workers, int queue, int askers, Duration patience) {}

  @SuppressWarnings("ThreadPriorityCheck") // a hint: searches go first
  PictureDesk(Size size) {
    AtomicInteger count = new AtomicInteger();
    workers =
        new ThreadPoolExecutor(
            size.workers(),
            size.workers(),
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(size.queue()),
            task -> {
              Thread thread = new Thread(task, "pictures-" + count.incrementAndGet());
              thread.setDaemon(true);
              thread.setPriority(Thread.MIN_PRIORITY); // a search goes first
              return thread;
            });
    waiting = new Semaphore(size.askers());
    patience = size.patience();
  }

  /** What an asker gets. */
  sealed interface Outcome<V> {}

  /** The work is done. */
  record Done<V>(V value) implements Outcome<V> {}

  /** Too much is asked for, or it takes too long: ask again later. */
  record Busy<V>() implements Outcome<V> {}

  /**
   * Has a piece of work done, or waits for who has it done already.
   *
   * @throws IllegalStateException if the work threw
   */
  Outcome<V> ask(K key, Supplier<V> work) {
    if (!waiting.tryAcquire()) {
      return new Busy<>();
    }
    try {
      return await(begin(key, work));
    } catch (RejectedExecutionException full) {
      return new Busy<>();
    } finally {
      waiting.release();
    }
  }

  /** Returns how many pieces of work wait to be begun. */
  int queued() {
    return workers.getQueue().size();
  }

  /**
   * Has a piece of work begun, if it is not under way.
   *
   * @throws RejectedExecutionException if the queue is full
   */
  CompletableFuture<V> begin(K key, Supplier<V> work) {
    CompletableFuture<V> asked =
        underWay.computeIfAbsent(key, it -> CompletableFuture.supplyAsync(work, workers));
    // Outside: a finished one runs this at once, and must not change the map while it is changed.
    CompletableFuture<V> unused =
        asked.whenComplete((value, failure) -> underWay.remove(key, asked));
    return asked;
  }

  private Outcome<V> await(CompletableFuture<V> asked) {
    try {
      return new Done<>(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      return new Busy<>();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Busy<>();
    } catch (ExecutionException bug) {
      throw new IllegalStateException("the work failed", bug);
    }
  }

  /** Ends at once; nobody waits for pictures of a program that stops. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
