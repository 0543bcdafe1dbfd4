package se.protokollsok.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Something to be done again and again on one thread.
 *
 * @param name for people
 * @param units how many units one round does: words, pages
 * @param rounds how often it is timed, after half as many rounds to warm up
 * @param round does it once and returns something that depends on all of the work
 */
record Work(String name, int units, int rounds, Callable<?> round) {

  /**
   * What it took.
   *
   * @param perSecond units a second in the median round
   * @param peakBytes the most of the heap that was in use at one time. Rubbish that was not yet
   *     collected counts, and so does what was there before, so this is more than the work needs;
   *     what other processes (Tesseract) need is not seen
   */
  record Result(double perSecond, long peakBytes) {}

  Result measure() throws Exception {
    for (int i = 0; i < rounds / 2; i++) {
      done(round.call());
    }
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long[] nanos = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long begin = System.nanoTime();
      done(round.call());
      nanos[i] = System.nanoTime() - begin;
    }
    long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    Arrays.sort(nanos);
    return new Result(units * 1e9 / nanos[rounds / 2], peak);
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** Keeps the work from being optimised away. */
  private static void done(Object result) {
    if (result.hashCode() == 42 && System.nanoTime() == 42) {
      System.out.println(result);
    }
  }
}
