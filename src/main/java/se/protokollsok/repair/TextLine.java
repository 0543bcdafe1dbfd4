package se.protokollsok.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line that is not blank.
 *
 * @param page the place of its page, from 0
 * @param begin first unit that is not white space
 * @param end one past the last unit that is not white space
 * @param text what stands between
 * @param folded for comparison: lower case, one blank for any white space, no page count
 */
record TextLine(int page, int begin, int end, String text, String folded) {
  /** {@code 2 (4)}, {@code sidan 1 av 3}, {@code sid 2/3} inside or at the end of a line. */
  private static final Pattern PAGE_COUNT =
      Pattern.compile(
          "(?:\\b(?:sidan?|sid\\.?|page)\\s*)?\\b\\d{1,4}\\s*(?:\\(\\s*\\d{1,4}\\s*\\)|(?:av|of)\\s*\\d{1,4})"
              + "|\\b(?:sidan?|sid\\.?)\\s*\\d{1,4}(?:\\s*/\\s*\\d{1,4})?");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** All lines of a text that are not blank, page by page. */
  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int page = 0;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\f';
      if (ends) {
        add(lines, page, text, begin, i);
        begin = i + 1;
        page += i < text.length() && text.charAt(i) == '\f' ? 1 : 0;
      }
    }
    return lines;
  }

  private static void add(List<TextLine> lines, int page, String text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      String line = text.substring(first, last);
      lines.add(new TextLine(page, first, last, line, fold(line)));
    }
  }

  private static String fold(String line) {
    String uncounted = PAGE_COUNT.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return WHITE_SPACE.matcher(uncounted).replaceAll(" ").strip();
  }
}
