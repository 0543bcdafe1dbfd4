package se.protokollsok.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes spellings comparable: what an eye would take for the same word, folds to the same text. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /**
   * Returns the text in lower case without accents and dots: "Höganäs" and "HOGANAS" give
   * "hoganas", "André" gives "andre". Punctuation and white space stay.
   */
  public static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain
        .toLowerCase(Locale.ROOT)
        .replace('ø', 'o')
        .replace("æ", "a")
        .replace("ß", "ss")
        .replace('đ', 'd')
        .replace('ł', 'l');
  }

  /** Returns how many letters must be put in, taken out or replaced to make one from the other. */
  public static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
