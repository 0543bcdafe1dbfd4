package se.protokollsok.extract;

import java.time.Duration;

/**
 * What one file may cost. A file beyond a limit is rejected by name and is not read further.
 *
 * @param maxBytes the largest file that is opened, in bytes, inclusive
 * @param maxPages the most pages a document may have, inclusive
 * @param maxCharacters the longest extracted text of one file, in UTF-16 units, inclusive
 * @param maxTime the longest time one file may take; looked at between pages, paragraphs and
 *     drawing operators, so a single step of a library may overrun it
 */
public record Limits(long maxBytes, int maxPages, int maxCharacters, Duration maxTime) {
  /** 150 MB, 5 000 pages, 20 million characters, 3 minutes. */
  public static final Limits DEFAULT =
      new Limits(150_000_000L, 5_000, 20_000_000, Duration.ofMinutes(3));

  /** Checks each number and names it. */
  public Limits {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be >= 1, was " + maxBytes);
    }
    if (maxPages < 1) {
      throw new IllegalArgumentException("maxPages must be >= 1, was " + maxPages);
    }
    if (maxCharacters < 1) {
      throw new IllegalArgumentException("maxCharacters must be >= 1, was " + maxCharacters);
    }
    if (maxTime.isNegative()) {
      throw new IllegalArgumentException("maxTime must not be negative, was " + maxTime);
    }
  }
}
