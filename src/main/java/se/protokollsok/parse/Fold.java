package se.protokollsok.parse;

/**
 * Letters made comparable in spite of misreadings. One character in, one character out, so offsets
 * stay.
 */
final class Fold {
  private Fold() {}

  /** Lower case; å ä become a; ö é become o: "Anmält förhinder" and "Anmalt férhinder" agree. */
  static String letters(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(letter(text, i));
    }
    return folded.toString();
  }

  /** Like {@link #letters}, and a and o agree as well: for whole words and phrases only. */
  static String skeleton(String text) {
    return letters(text).replace('a', 'o');
  }

  private static char letter(String text, int at) {
    char lower = Character.toLowerCase(text.charAt(at));
    return switch (lower) {
      case 'å', 'ä', 'à', 'á', 'â', 'ã' -> 'a';
      case 'ö', 'ó', 'ò', 'ô', 'õ', 'ø', 'é', 'è' -> 'o';
      case '6', '0', '$' -> besideLetter(text, at) ? 'o' : lower;
      case '&' -> besideLetter(text, at) ? 'a' : lower;
      default -> lower;
    };
  }

  private static boolean besideLetter(String text, int at) {
    return (at > 0 && Character.isLetter(text.charAt(at - 1)))
        || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
  }

  /**
   * Returns whether two folded texts differ by at most so many letters put in, left out or
   * replaced.
   */
  static boolean near(String one, String other, int allowed) {
    if (Math.abs(one.length() - other.length()) > allowed) {
      return false;
    }
    return one.equals(other) || (allowed > 0 && distance(one, other) <= allowed);
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
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
