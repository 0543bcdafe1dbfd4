package se.protokollsok.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings that are to be equal: case, composed and decomposed letters, lost dots. */
final class Folding {
  /** A term longer than this is no word; Lucene refuses terms of more than 32,766 bytes. */
  static final int LONGEST = 2_000;

  /** Example: the soft hyphen in {@code kom\u00ADmun}. */
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200D\u2060]");

  /** Example: the dots of a decomposed {@code ö}. */
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** Lower case, composed, invisible characters out; å ä ö untouched. */
  static String surface(String word) {
    String composed =
        Normalizer.normalize(INVISIBLE.matcher(word).replaceAll(""), Normalizer.Form.NFC);
    String lower = composed.toLowerCase(Locale.ROOT).replace('–', '-').replace('’', '\'');
    return lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
  }

  /** A surface form without any marks: "förhinder" gives "forhinder". */
  static String fold(String surface) {
    if (isAscii(surface)) {
      return surface;
    }
    String bare = MARKS.matcher(Normalizer.normalize(surface, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace("ø", "o").replace("æ", "a").replace("ß", "ss").replace("ł", "l");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
