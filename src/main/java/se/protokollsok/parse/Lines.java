package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.repair.RepairedText;
import se.protokollsok.repair.RepairedText.Range;

/**
 * A text as its lines that are not blank, page furniture marked.
 *
 * @param all every line, in order
 * @param content the lines that are no furniture, in order
 * @param width how many characters a full line holds; {@link #UNWRAPPED} where each paragraph is
 *     one line
 */
record Lines(List<Line> all, List<Line> content, int width) {
  /** The width of a text whose lines are not broken. */
  static final int UNWRAPPED = Integer.MAX_VALUE;

  private static final int WIDEST_PAGE = 130;
  private static final int NARROWEST_PAGE = 50;
  private static final double FULL_LINE_RANK = 0.95;

  /** {@code <!-- sida 3 -->}. */
  private static final Pattern PAGE_MARK = Pattern.compile("<!--[^>]{0,40}-->");

  /** What list conversion and Markdown leave around a line: {@code **Title**}, {@code ## Title}. */
  private static final Pattern MARK_BEFORE = Pattern.compile("^(?:#{1,6}\\s++|\\*\\*)++\\s*+");

  private static final Pattern MARK_AFTER = Pattern.compile("\\s*+\\*\\*$");

  /** {@code ________________}, {@code -----}: a rule across the page, no words. */
  private static final Pattern RULE = Pattern.compile("[_=*~–—-]{3,}+");

  /** {@code *Vid anteckningarna*}: words set in italics. */
  private static final Pattern ITALICS = Pattern.compile("([*_])(?=[\\p{L}\\d])[^*_]{1,200}\\1");

  static Lines of(RepairedText text) {
    List<Line> all = Furniture.mark(new Scan(text).lines());
    List<Line> content = all.stream().filter(line -> !line.furniture()).toList();
    return new Lines(all, content, width(content));
  }

  private static int width(List<Line> content) {
    int[] lengths = content.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    if (lengths.length == 0) {
      return UNWRAPPED;
    }
    int full = lengths[(int) ((lengths.length - 1) * FULL_LINE_RANK)];
    boolean wrapped = full <= WIDEST_PAGE && full >= NARROWEST_PAGE;
    return wrapped ? full : UNWRAPPED;
  }

  /** Whether the line is so full that the next word had to go to the next line. */
  boolean full(Line line, Line next) {
    return width != UNWRAPPED
        && line.text().length() + 1 + firstWord(next.text()) > width * FULL_LINE_RANK;
  }

  /** Whether the line stops well before the margin. */
  boolean stopsShort(Line line, Line next) {
    return width == UNWRAPPED || line.text().length() + 1 + firstWord(next.text()) < width * 0.8;
  }

  private static int firstWord(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text.length() : blank;
  }

  /** Cuts a text into lines. */
  private static final class Scan {
    private final String text;
    private final List<Range> furniture;
    private final List<Line> lines = new ArrayList<>();
    private boolean gap = true;
    private int blanks;
    private int page;
    private int nextRange;

    Scan(RepairedText text) {
      this.text = text.text();
      this.furniture = text.furniture();
    }

    List<Line> lines() {
      int begin = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean pageEnd = i < text.length() && text.charAt(i) == '\f';
        if (i == text.length() || pageEnd || text.charAt(i) == '\n') {
          take(begin, i);
          begin = i + 1;
        }
        if (pageEnd) {
          page++;
          gap = true;
        }
      }
      return lines;
    }

    private void take(int from, int to) {
      int begin = from;
      int end = to;
      while (begin < end && blank(text.charAt(begin))) {
        begin++;
      }
      while (end > begin && blank(text.charAt(end - 1))) {
        end--;
      }
      String raw = text.substring(begin, end);
      if (RULE.matcher(raw).matches()) {
        underline(raw);
        return;
      }
      if (PAGE_MARK.matcher(raw).matches()) {
        page++;
        gap = true;
        return;
      }
      Matcher before = MARK_BEFORE.matcher(raw);
      int skipped = before.find() ? before.end() : 0;
      Matcher after = MARK_AFTER.matcher(raw);
      int kept = Math.max(skipped, after.find() ? after.start() : raw.length());
      if (skipped == kept) {
        gap = true;
        blanks++;
        return;
      }
      boolean marked = skipped > 0 || kept < raw.length();
      if (!marked && ITALICS.matcher(raw).matches()) {
        skipped = 1;
        kept--;
      }
      String clean = raw.substring(skipped, kept);
      int at = begin + skipped;
      lines.add(
          new Line(
              at,
              clean,
              new Line.Layout(gap, marked, begin - from, page, blanks > 1),
              furniture(at, begin + kept)));
      gap = false;
      blanks = 0;
    }

    /** A rule parts paragraphs; right below a line of its own it marks that line as a heading. */
    private void underline(String rule) {
      boolean heading = !gap && "=-".indexOf(rule.charAt(0)) >= 0 && lines.getLast().gap();
      if (heading && !lines.getLast().endsSentence()) {
        lines.add(lines.removeLast().asMarked());
      }
      gap = true;
    }

    private static boolean blank(char unit) {
      return Character.isWhitespace(unit) || unit == '\u00a0' || unit == '\u200b';
    }

    private boolean furniture(int begin, int end) {
      while (nextRange < furniture.size() && furniture.get(nextRange).end() <= begin) {
        nextRange++;
      }
      return nextRange < furniture.size() && furniture.get(nextRange).begin() < end;
    }
  }

  /** Returns the lines' indexes in {@link #content} by their begin, or the next after it. */
  int indexAt(int offset) {
    int[] begins = content.stream().mapToInt(Line::begin).toArray();
    int found = Arrays.binarySearch(begins, offset);
    return found >= 0 ? found : -found - 1;
  }
}
