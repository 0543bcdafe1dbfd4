package se.protokollsok.repair;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import se.protokollsok.repair.Draft.Edit;

/**
 * Single characters: white space of all sorts to a plain blank or line end, control and invisible
 * characters away, ligatures to letters, letters with combining marks to one character (NFC), the
 * bullets of symbol fonts to "•". Tabs and runs of blanks stay: they hold columns.
 */
final class Characters {
  /** Symbol and Wingdings bullets as Word's PDF export writes them, in the private use area. */
  private static final String SYMBOL_BULLETS = "\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf06e\uf06f";

  private static final char SOFT_HYPHEN = '\u00ad';

  /** The first combining mark; below stand only letters and signs that are composed already. */
  private static final char FIRST_MARK = '\u0300';

  private Characters() {}

  static List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (plain(text, i)) {
        i++;
        continue;
      }
      int end = clusterEnd(text, i);
      String cluster = text.substring(i, end);
      String repaired = repaired(text, i, cluster);
      if (!repaired.equals(cluster)) {
        edits.add(new Edit(i, end, repaired, 1));
      }
      i = end;
    }
    return edits;
  }

  /** Nearly every character is Latin and bare: no need to look closer. */
  private static boolean plain(String text, int at) {
    char unit = text.charAt(at);
    boolean latin = (unit >= ' ' && unit < 0x7f) || (unit > '\u00a0' && unit < FIRST_MARK);
    boolean bare = at + 1 == text.length() || text.charAt(at + 1) < FIRST_MARK;
    return (latin && unit != SOFT_HYPHEN && bare) || (unit == '\n' && bare);
  }

  /** A letter with the combining marks that follow it, or a single character. */
  private static int clusterEnd(String text, int begin) {
    int end = begin + Character.charCount(text.codePointAt(begin));
    boolean letter = Character.isLetter(text.codePointAt(begin));
    while (letter && end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static String repaired(String text, int at, String cluster) {
    if (cluster.length() == 1) {
      return single(text, at, cluster.charAt(0));
    }
    // Marks without a letter that takes them stay as they are: nothing is lost.
    return Normalizer.normalize(cluster, Normalizer.Form.NFC);
  }

  private static String single(String text, int at, char unit) {
    if ((unit >= ' ' && unit < 0x7f) || unit == '\n' || unit == '\t' || unit == '\f') {
      return String.valueOf(unit);
    }
    if (unit == '\r' || unit == '\u000b' || unit == '\u0085' || isSeparator(unit)) {
      return "\n";
    }
    if (Character.getType(unit) == Character.SPACE_SEPARATOR) {
      return " ";
    }
    if (unit == SOFT_HYPHEN) {
      return softHyphen(text, at);
    }
    if (Character.isISOControl(unit) || isInvisible(unit)) {
      return joinsSymbols(text, at) ? String.valueOf(unit) : "";
    }
    if (SYMBOL_BULLETS.indexOf(unit) >= 0) {
      return "•";
    }
    if (Character.isSurrogate(unit)) {
      // Half a character cannot be written to any file.
      return "\ufffd";
    }
    if (unit >= '\ufb00' && unit <= '\ufb06') {
      return Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC);
    }
    return Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFC);
  }

  private static boolean isSeparator(char unit) {
    return unit == '\u2028' || unit == '\u2029';
  }

  /** Zero-width, direction and byte order marks. */
  private static boolean isInvisible(char unit) {
    return (unit >= '\u200b' && unit <= '\u200f')
        || (unit >= '\u202a' && unit <= '\u202e')
        || (unit >= '\u2060' && unit <= '\u2069')
        || unit == '\ufeff';
  }

  /** A zero-width joiner inside an emoji holds it together. */
  private static boolean joinsSymbols(String text, int at) {
    return text.charAt(at) == '\u200d'
        && at + 1 < text.length()
        && Character.isSurrogate(text.charAt(at + 1));
  }

  /**
   * Inside a line it is invisible; at a line's end it is a hyphen, which {@link Hyphenation} joins
   * where a word goes on.
   */
  private static String softHyphen(String text, int at) {
    if (Hyphenation.breaksAt(text, at)) {
      return String.valueOf(SOFT_HYPHEN);
    }
    boolean ends = at + 1 == text.length() || "\n\f\r".indexOf(text.charAt(at + 1)) >= 0;
    return ends ? "-" : "";
  }
}
