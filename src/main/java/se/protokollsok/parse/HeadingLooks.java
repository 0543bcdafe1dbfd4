package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import se.protokollsok.parse.Heading.Style;

/**
 * Finds the headings of a text without numbers by how they look: all of one text's headings look
 * alike, and text stands below each of them.
 */
final class HeadingLooks {
  private static final int LEAST = 3;
  private static final int LONGEST = 110;
  private static final double SHARE = 0.7;
  private static final int NEAR = 3;

  /** From the surest look on. */
  private static final List<Predicate<Line>> LOOKS =
      List.of(
          line -> line.marked() && !line.text().contains("**"),
          line -> line.capitals() && line.gap(),
          Line::wide);

  private final List<Line> content;

  HeadingLooks(Lines lines) {
    this.content = lines.content();
  }

  /** Returns the headings before this end, in order; empty if no look tells them. */
  List<Heading> find(int end) {
    int start = start(end);
    return LOOKS.stream()
        .map(look -> headings(look, start, end))
        .filter(headings -> convincing(headings, end))
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /** Behind the first list of the head: there the headings and its other labels look alike. */
  private int start(int end) {
    int last = 0;
    for (int i = 0; i < end && content.get(i).section().isEmpty(); i++) {
      var label = content.get(i).label();
      if (label.isPresent() && label.get().label().place() == Label.Place.ATTENDANCE) {
        return i + 1;
      }
      last = label.isPresent() ? i + 1 : last;
    }
    return last;
  }

  private List<Heading> headings(Predicate<Line> look, int start, int end) {
    List<Heading> found = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Line line = content.get(i);
      if (look.test(line) && title(line) && !(found.isEmpty() && listFollows(i, end))) {
        int from = Bullets.length(line.text());
        found.add(
            new Heading(i, OptionalInt.empty(), OptionalInt.empty(), Style.UNNUMBERED, from, 1));
      }
    }
    return found;
  }

  private static boolean title(Line line) {
    String text = line.text();
    return text.length() <= LONGEST
        && line.section().isEmpty()
        && line.label().isEmpty()
        && !text.endsWith(".")
        && UnnumberedHeadings.titleLike(text.substring(Bullets.length(text)))
        && !Phrases.belowPaper(text);
  }

  /** "Från kommunerna", and names below it: that heading parts a list of who was there. */
  private boolean listFollows(int i, int end) {
    if (Phrases.usualTitle(content.get(i).text()) || i + 1 >= end) {
      return false;
    }
    String next = content.get(i + 1).text();
    int comma = next.indexOf(',');
    String first = next.startsWith("|") ? next.substring(1).strip() : next;
    return first.length() < LONGEST
        && !content.get(i + 1).endsSentence()
        && (next.startsWith("|") || Names.isName(comma > 0 ? next.substring(0, comma) : next));
  }

  /** Whether text or a part of an item stands below nearly all of them. */
  private boolean convincing(List<Heading> headings, int end) {
    int above = 0;
    for (int i = 0; i < headings.size(); i++) {
      int line = headings.get(i).line();
      int limit = i + 1 < headings.size() ? headings.get(i + 1).line() : end;
      above += limit - line > 1 && text(line + 1, Math.min(limit, line + NEAR)) ? 1 : 0;
    }
    return headings.size() >= LEAST && above >= headings.size() * SHARE;
  }

  private boolean text(int from, int to) {
    for (int i = from; i < to; i++) {
      Line line = content.get(i);
      if (line.section().isPresent() || line.endsSentence() || line.text().length() > LONGEST / 2) {
        return true;
      }
    }
    return false;
  }
}
