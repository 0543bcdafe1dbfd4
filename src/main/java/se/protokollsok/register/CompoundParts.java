package se.protokollsok.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.protokollsok.knowledge.WordList;

/**
 * Cuts a compound into what says which and what it is: "skolskjutsavtal" into "skolskjuts" and
 * "avtal".
 */
record CompoundParts(String modifier, String head) {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;
  private static final WordList WORDS = WordList.swedish();

  /** Returns the parts, modifier and head both empty for what is no compound of known words. */
  static CompoundParts of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    int hyphen = small.lastIndexOf('-');
    if (hyphen > 0) {
      return new CompoundParts(small.substring(0, hyphen), small.substring(hyphen + 1));
    }
    List<String> parts = parts(small);
    return parts.isEmpty()
        ? new CompoundParts("", "")
        : new CompoundParts(String.join("", parts.subList(0, parts.size() - 1)), parts.getLast());
  }

  boolean isNone() {
    return head.isEmpty();
  }

  /** The fewest parts; of equals those with the longest last one. */
  private static List<String> parts(String word) {
    if (word.length() < 2 * SHORTEST || word.length() > LONGEST) {
      return List.of();
    }
    List<List<String>> ways = new ArrayList<>();
    for (int end = 0; end <= word.length(); end++) {
      ways.add(end == 0 ? List.of() : best(word, ways, end));
    }
    List<String> best = ways.getLast();
    return best.size() < 2 ? List.of() : best;
  }

  /** The best way to make the first letters; empty if there is none. */
  private static List<String> best(String word, List<List<String>> ways, int end) {
    boolean whole = end == word.length();
    List<String> best = List.of();
    for (int begin = 0; begin <= end - SHORTEST; begin++) {
      List<String> before = ways.get(begin);
      boolean open = begin == 0 ? !whole : !before.isEmpty();
      if (open
          && (best.isEmpty() || before.size() + 1 < best.size())
          && fits(word.substring(begin, end), whole)) {
        best = new ArrayList<>(before);
        best.add(word.substring(begin, end));
      }
    }
    return best;
  }

  private static boolean fits(String part, boolean last) {
    int marks = WORDS.marksOf(part);
    if (last) {
      return part.length() > SHORTEST && (marks & WordList.ENDS) != 0;
    }
    return (marks & WordList.BEGINS) != 0;
  }
}
