package se.protokollsok.web;

import java.util.regex.Pattern;

/** Text as strict formats take it: without characters that would break the whole document. */
final class SafeText {
  private static final int REPLACEMENT = 0xFFFD;

  /** White space as Unicode has it: line ends of any sort, blanks that do not break. */
  private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

  private SafeText() {}

  /**
   * Returns the text with every character that XML 1.0 forbids replaced by U+FFFD: control
   * characters, half surrogate pairs and non-characters. Titles read from bad files may hold them.
   */
  static String xml(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isXml(point) ? point : REPLACEMENT)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /** XML 1.0, production 2. */
  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }

  /** Returns the text on one line, white space at its ends gone, as {@link #xml} takes it. */
  static String line(String text) {
    return BLANKS.matcher(xml(text)).replaceAll(" ").strip();
  }
}
