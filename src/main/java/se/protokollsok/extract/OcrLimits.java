package se.protokollsok.extract;

import java.time.Duration;

/**
 * What reading one page's image may cost.
 *
 * @param pageTime the longest time the engine may take for one page, more than zero
 * @param outputBytes the most an engine may print about one page, in bytes, inclusive
 */
public record OcrLimits(Duration pageTime, int outputBytes) {
  /** 60 seconds, 8 MB: a dense page takes 5 seconds and prints 100 kB. */
  public static final OcrLimits DEFAULT = new OcrLimits(Duration.ofSeconds(60), 8_000_000);

  /** Checks each number and names it. */
  public OcrLimits {
    if (pageTime.isNegative() || pageTime.isZero()) {
      throw new IllegalArgumentException("pageTime must be more than 0, was " + pageTime);
    }
    if (outputBytes < 1) {
      throw new IllegalArgumentException("outputBytes must be >= 1, was " + outputBytes);
    }
  }
}
