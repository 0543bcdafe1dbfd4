package se.protokollsok.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months, whole, cut short or misread. */
final class Months {
  private static final List<String> NAMES =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private static final Map<String, Integer> SHORT =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("febr", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("okt", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /** The whole names, for a pattern. */
  static final String WHOLE = String.join("|", NAMES);

  private static final int LONG = 6;
  private static final int LONGEST_NEAR_WORDS = 8;
  private static final int THREE = 3;

  private Months() {}

  /** Returns the month, from 1, that a word names, whole or cut short; misread if it is long. */
  static OptionalInt of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    OptionalInt whole = whole(lower);
    if (whole.isPresent() || SHORT.containsKey(lower)) {
      return whole.isPresent() ? whole : OptionalInt.of(SHORT.get(lower));
    }
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      boolean isLong = name.length() >= LONG && lower.length() >= LONG;
      int wrong = name.length() > LONGEST_NEAR_WORDS ? 2 : 1; // "noveller" is no november
      if (isLong && lower.regionMatches(0, name, 0, 2) && Fold.near(name, lower, wrong)) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the month, from 1, whose whole name a word is. */
  static OptionalInt whole(String word) {
    int found = NAMES.indexOf(word.toLowerCase(Locale.ROOT));
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found + 1);
  }

  /** Returns the month, from 1, that a word of at least three letters begins like. */
  static int beginning(String letters) {
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).regionMatches(true, 0, letters, 0, THREE)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no month begins like " + letters);
  }
}
