package se.protokollsok.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often each word stands in the archive's clean pages. Immutable.
 *
 * @param counts from lower-case word to its count, at least 1
 */
public record WordCounts(Map<String, Integer> counts) {
  /** No words yet. */
  public static final WordCounts EMPTY = new WordCounts(Map.of());

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** A page with fewer letters does not show whether its dots were lost. */
  private static final int ENOUGH_LETTERS = 200;

  /** rule: text whose letters are å, ä or ö less often than this was misread. */
  private static final double CLEAN_SHARE = 0.005;

  /** Copies the map. */
  public WordCounts {
    counts = Map.copyOf(counts);
  }

  /**
   * Counts the words of a document's pages if they are clean: if å, ä and ö are as frequent as in
   * Swedish. A document too short to tell counts for nothing.
   */
  public static WordCounts ofCleanPages(List<String> pages) {
    String text = String.join("\n", pages).toLowerCase(Locale.ROOT);
    long letters = text.chars().filter(Character::isLetter).count();
    long dotted = text.chars().filter(c -> c == 'å' || c == 'ä' || c == 'ö').count();
    if (letters < ENOUGH_LETTERS || dotted < letters * CLEAN_SHARE) {
      return EMPTY;
    }
    Map<String, Integer> counts = new HashMap<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      counts.merge(words.group(), 1, Integer::sum);
    }
    return new WordCounts(counts);
  }

  /** Returns the counts of several documents together. */
  public static WordCounts sum(List<WordCounts> parts) {
    Map<String, Integer> counts = new HashMap<>();
    parts.forEach(part -> part.counts.forEach((word, n) -> counts.merge(word, n, Integer::sum)));
    return new WordCounts(counts);
  }

  /** Returns how many running words were counted. */
  public long total() {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }
}
