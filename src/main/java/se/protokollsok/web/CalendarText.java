package se.protokollsok.web;

/** An iCalendar file (RFC 5545) in the making. Not thread-safe. */
final class CalendarText {
  /** A line has at most so many bytes of UTF-8, its end not counted. */
  private static final int LINE_BYTES = 75;

  private final StringBuilder text = new StringBuilder();

  /** Adds a line whose value is in its form already: a date, a name of the standard. */
  CalendarText line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** Adds a line whose value is any text. */
  CalendarText text(String name, String value) {
    return line(name, escaped(value));
  }

  /** Returns what was added. */
  String end() {
    return text.toString();
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length());
    for (String line : SafeText.xml(value).split("\\r\\n|[\\r\\n]", -1)) {
      escaped.append(escaped.isEmpty() ? "" : "\\n");
      escaped.append(SafeText.line(line).replaceAll("[\\\\;,]", "\\\\$0"));
    }
    return escaped.toString();
  }

  /**
   * Breaks a long line between letters; a line that begins with a blank continues the one before.
   */
  private void fold(String line) {
    int bytes = 0;
    int at = 0;
    while (at < line.length()) {
      int point = line.codePointAt(at);
      int size = bytes(point);
      if (bytes + size > LINE_BYTES) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.appendCodePoint(point);
      bytes += size;
      at += Character.charCount(point);
    }
    text.append("\r\n");
  }

  private static int bytes(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }
}
