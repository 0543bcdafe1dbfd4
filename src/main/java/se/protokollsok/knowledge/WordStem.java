package se.protokollsok.knowledge;

import java.util.List;
import java.util.Locale;

/**
 * What the forms of a Swedish noun have in common, by its endings alone, so that it also holds for
 * words no dictionary knows: "skridskobanans" and "skridskobanorna" give "skridskoban". It is no
 * word, and shorter than a dictionary's stem.
 */
public final class WordStem {
  private static final int SHORTEST = 3;
  private static final List<String> ENDINGS =
      List.of("orna", "arna", "erna", "an", "en", "et", "ar", "er", "or", "n", "a", "e", "s");

  private WordStem() {}

  /** Returns the folded stem of a word, at least three letters of it. */
  public static String of(String word) {
    return stem(Folding.fold(word));
  }

  /** Returns the stem with its dots, so that "lager" and "läge" differ. */
  static String spelt(String word) {
    return stem(word.toLowerCase(Locale.ROOT));
  }

  private static String stem(String word) {
    String stem = word;
    for (String shorter = shorter(stem); !shorter.equals(stem); shorter = shorter(stem)) {
      stem = shorter;
    }
    return stem;
  }

  private static String shorter(String word) {
    for (String ending : ENDINGS) {
      int left = word.length() - ending.length();
      if (left >= SHORTEST && word.endsWith(ending)) {
        return word.substring(0, left);
      }
    }
    int last = word.length() - 1;
    // rule: a doubled m or n is one at a word's end (programmet, program)
    boolean doubled = last >= SHORTEST && word.charAt(last) == word.charAt(last - 1);
    return doubled ? word.substring(0, last) : word;
  }
}
