package se.protokollsok.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words stand in a text by themselves, not inside longer words or figures. */
final class WholeWords {
  /** What must not stand right before a name: a letter, a figure, one half of a double name. */
  private static final String NAME_BEFORE = "(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}][-’'])";

  /** What may follow a name: a genitive s, then no more letters and no other half. */
  private static final String NAME_AFTER = "(?=s?(?![\\p{L}\\p{N}])(?![-’'][\\p{L}\\p{N}]))";

  private static final String BEFORE =
      "(?<![\\p{L}\\p{N}])(?<!\\d[.,:/–-])(?<!(?<!\\d)\\d{1,3}[ \\u00a0])";
  private static final String AFTER =
      "(?![\\p{L}\\p{N}])(?![.,:/–-]\\d)(?!(?<=\\d)[ \\u00a0]\\d{3}(?!\\d))";

  private WholeWords() {}

  /** Returns where a text first has a name, alone or in the genitive; -1 if nowhere. */
  static int name(String text, String name) {
    if (name.isBlank() || !text.contains(name)) {
      return -1;
    }
    Matcher found = Pattern.compile(NAME_BEFORE + Pattern.quote(name) + NAME_AFTER).matcher(text);
    return found.find() ? found.start() : -1;
  }

  /**
   * Returns where a text first has the words of a day or a sum; -1 if nowhere. "1 maj" is not in
   * "11 maj", "50 000 kr" not in "150 000 kr", "30 april" not where "30 april 2024" is named.
   *
   * @param words as printed, line breaks folded to blanks
   * @param others the words of all days or sums that may be named there
   */
  static int mention(String text, String words, List<String> others) {
    Matcher found = whole(words).matcher(text);
    while (found.find()) {
      int begin = found.start();
      int end = found.end();
      if (others.stream().noneMatch(other -> isPart(text, words, other, begin, end))) {
        return begin;
      }
    }
    return -1;
  }

  /** Returns whether longer words hold this place. */
  private static boolean isPart(String text, String words, String other, int begin, int end) {
    if (other.length() <= words.length() || !other.contains(words)) {
      return false;
    }
    return whole(other)
        .matcher(text)
        .results()
        .anyMatch(longer -> longer.start() <= begin && longer.end() >= end);
  }

  private static Pattern whole(String words) {
    String blanks = Pattern.quote(words.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
    return Pattern.compile(BEFORE + blanks + AFTER);
  }
}
