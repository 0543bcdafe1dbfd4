package se.protokollsok.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works through files on as many threads as there are processors, and tells how far it has come.
 */
final class Parallel<T> {
  private final String task;
  private final Progress progress;

  Parallel(String task, Progress progress) {
    this.task = task;
    this.progress = progress;
  }

  /** Work on one input that may fail with its disk. */
  @FunctionalInterface
  interface Work<T, R> {
    R on(T input) throws IOException;
  }

  /**
   * Returns the results in the order of the inputs.
   *
   * @throws IOException the first failure; the rest of the work is dropped
   */
  <R> List<R> map(List<T> inputs, Function<T, String> name, Work<T, R> work) throws IOException {
    progress.begin(task, inputs.size());
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("stage-", 0).daemon().factory());
    try {
      List<Future<R>> futures = new ArrayList<>();
      for (T input : inputs) {
        futures.add(threads.submit(() -> work.on(input)));
      }
      List<R> results = new ArrayList<>();
      for (int i = 0; i < futures.size(); i++) {
        results.add(await(futures.get(i)));
        progress.step(name.apply(inputs.get(i)));
      }
      return results;
    } finally {
      threads.shutdownNow();
      progress.end();
    }
  }

  private static <R> R await(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof IOException disk) {
        throw disk;
      }
      if (failure.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Körningen avbröts.", interrupted);
    }
  }
}
