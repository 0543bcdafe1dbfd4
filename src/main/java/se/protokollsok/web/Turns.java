package se.protokollsok.web;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets costly work be done by few at a time. Who does not get a turn soon is sent away, so that no
 * crowd can take the threads that searches need. Thread-safe.
 */
final class Turns {
  /** What is answered to who got no turn. */
  static final Problem BUSY =
      new Problem(
          503,
          "Upptaget",
          "Flera sådana görs just nu. Försök igen om en liten stund.",
          Optional.empty());

  /** The value of {@code Retry-After} then. */
  static final String SECONDS_TO_WAIT = "10";

  private static final int LONGEST_WAIT = 2;

  private final Semaphore places;

  Turns(int atATime) {
    places = new Semaphore(atATime, /* fair= */ true);
  }

  /** Does some work that never gives null; empty if there was no turn in two seconds. */
  <T> Optional<T> take(Supplier<T> work) {
    try {
      if (!places.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      places.release();
    }
  }
}
