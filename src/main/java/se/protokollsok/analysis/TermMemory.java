package se.protokollsok.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the terms of words: texts repeat their words, and a dictionary look-up costs more than
 * remembering. Bounded; forgets all when full. Thread-safe.
 */
final class TermMemory {
  private static final int MOST = 50_000;
  private static final int LONGEST = 64;

  private record Key(Tier tier, Letters letters, String word) {}

  private static final Map<Key, List<String>> KNOWN = new ConcurrentHashMap<>();

  private TermMemory() {}

  /** Something that works out the terms of a word. */
  interface Maker {
    List<String> terms(String word);
  }

  static List<String> terms(Tier tier, Letters letters, String word, Maker maker) {
    if (word.length() > LONGEST) {
      return maker.terms(word);
    }
    if (KNOWN.size() >= MOST) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(new Key(tier, letters, word), key -> maker.terms(word));
  }
}
