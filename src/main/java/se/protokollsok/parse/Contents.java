package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds the lists of contents and agendas that stand before the items: a run of short lines with
 * nothing between them whose titles come again further down.
 */
final class Contents {
  /** {@code ........ 3}, {@code \t3}, {@code 3}: the page an entry points to. */
  private static final Pattern PAGE = Pattern.compile("(?:[ .…\\t_]+\\d{1,4}|[ .…\\t_]{2,})\\s*$");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");
  private static final int LONGEST = 160;
  private static final int KEY = 30;
  private static final int SHORTEST_KEY = 4;
  private static final int LEAST = 3;
  private static final int LEAST_LABELLED = 2;
  private static final double SHARE = 0.6;

  private final List<Line> content;
  private final Map<String, Integer> lastAt = new HashMap<>();
  private final BitSet entries = new BitSet();
  private final BitSet titles = new BitSet();

  private Contents(Lines lines) {
    this.content = lines.content();
  }

  static Contents of(Lines lines) {
    Contents contents = new Contents(lines);
    contents.find();
    return contents;
  }

  /** Whether the content line at this index is an entry of a list of contents. */
  boolean holds(int line) {
    return entries.get(line);
  }

  /** The indexes of the lines that repeat an entry's title without a number, in order. */
  List<Integer> titles() {
    return titles.stream().boxed().toList();
  }

  private void find() {
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i).text().length() <= LONGEST) {
        lastAt.put(key(i), i);
      }
    }
    int i = 0;
    while (i < content.size()) {
      boolean labelled = labelled(i);
      int from = labelled ? i + 1 : i;
      List<Integer> run = run(from, labelled);
      int end = run.isEmpty() ? from : run.getLast() + 1;
      if (run.size() >= (labelled ? LEAST_LABELLED : LEAST)) {
        take(run);
      }
      i = Math.max(i + 1, end);
    }
  }

  private boolean labelled(int i) {
    return content
        .get(i)
        .label()
        .filter(found -> found.label() == Label.CONTENTS)
        .filter(found -> found.rest() >= content.get(i).text().length())
        .isPresent();
  }

  /** The entries of a run: numbers that rise, or under a heading of its own any short lines. */
  private List<Integer> run(int from, boolean labelled) {
    List<Integer> run = new ArrayList<>();
    int last = 0;
    int between = 0;
    for (int i = from; i < content.size(); i++) {
      OptionalInt number = number(content.get(i).text());
      if (number.isPresent() && (run.isEmpty() || rises(last, number.getAsInt()))) {
        run.add(i);
        last = number.getAsInt();
        between = 0;
      } else if (number.isEmpty() && labelled && last == 0 && entry(i, run)) {
        run.add(i);
      } else if (number.isPresent() || run.isEmpty() || ++between > 1 || ends(i)) {
        return run;
      }
    }
    return run;
  }

  private static boolean rises(int last, int number) {
    return number == last + 1 || number == last + 2;
  }

  /** A line between two entries that is more than the rest of the first one's title. */
  private boolean ends(int i) {
    Line line = content.get(i);
    return line.gap() || line.section().isPresent() || line.text().length() > LONGEST;
  }

  private boolean entry(int i, List<Integer> run) {
    Line line = content.get(i);
    boolean first = run.isEmpty();
    return line.text().length() <= LONGEST
        && !line.marked()
        && !line.endsSentence()
        && (first || !line.gap())
        && line.label().isEmpty();
  }

  private static OptionalInt number(String line) {
    return line.length() > LONGEST
        ? OptionalInt.empty()
        : NumberForms.at(line)
            .filter(found -> found.end() < line.length())
            .map(found -> OptionalInt.of(found.number()))
            .orElse(OptionalInt.empty());
  }

  private void take(List<Integer> run) {
    int end = run.getLast();
    List<Integer> again = new ArrayList<>();
    for (int i : run) {
      String key = key(i);
      int later = lastAt.getOrDefault(key, -1);
      if (key.length() >= SHORTEST_KEY && later > end) {
        again.add(later);
      }
    }
    if (again.size() < run.size() * SHARE) {
      return;
    }
    run.forEach(entries::set);
    again.stream()
        .filter(line -> NumberForms.at(content.get(line).text()).isEmpty())
        .forEach(titles::set);
  }

  /** What a title is compared by: its first letters, without its number and the page. */
  private String key(int i) {
    String line = content.get(i).text();
    int from = NumberForms.at(line).map(NumberForms.Found::end).orElse(0);
    int begin = from < line.length() ? from : 0;
    String title = line.substring(begin + Bullets.length(line.substring(begin)));
    String bare = PAGE.matcher(title).replaceFirst("");
    String key = NO_LETTERS.matcher(Fold.skeleton(bare)).replaceAll(" ").strip();
    return key.substring(0, Math.min(KEY, key.length()));
  }
}
