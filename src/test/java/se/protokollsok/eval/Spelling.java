package se.protokollsok.eval;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** When two texts count as the same. A gold text may hold alternatives, separated by a bar. */
final class Spelling {
  private static final double TOLERANCE = 0.10;

  private Spelling() {}

  /** Folds white space, letter case and the form of composed letters. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether the text is one of the alternatives, letter by letter. */
  static boolean exact(String gold, String text) {
    return Arrays.asList(gold.split("\\|", -1)).contains(text);
  }

  /** Whether the folded text is one of the alternatives. */
  static boolean folded(String gold, String text) {
    return Arrays.stream(gold.split("\\|", -1)).anyMatch(one -> fold(one).equals(fold(text)));
  }

  /** Whether the folded text is within a tenth of edits of one of the alternatives. */
  static boolean near(String gold, String text) {
    String given = fold(text);
    return Arrays.stream(gold.split("\\|", -1))
        .map(Spelling::fold)
        .anyMatch(
            one -> distance(one, given) <= TOLERANCE * Math.max(one.length(), given.length()));
  }

  /** The least number of letters to insert, delete or replace. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, column -> column);
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
