package se.protokollsok.knowledge;

import java.util.Map;

/**
 * How often each word stands in the archive's clean pages.
 *
 * @param counts from lower-case word to its count, at least 1
 */
public record WordCounts(Map<String, Integer> counts) {
  /** No words yet. */
  public static final WordCounts EMPTY = new WordCounts(Map.of());

  /** Copies the map. */
  public WordCounts {
    counts = Map.copyOf(counts);
  }

  /** Returns how many running words were counted. */
  public long total() {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }
}
