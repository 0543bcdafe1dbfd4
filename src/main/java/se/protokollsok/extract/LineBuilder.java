package se.protokollsok.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Words to lines as a reader's eye takes them: what stands on one height is one line, from left to
 * right, also over two columns, as the attendance lists are set. Upright text first; turned text
 * (stamps in the margin) after it.
 */
final class LineBuilder {
  /** Baselines nearer than this part of the font size are one line. */
  private static final float SAME_LINE = 0.3f;

  /** A group never grows higher than this part of the font size. */
  private static final float HIGHEST = 0.8f;

  /** A raised figure or a lowered sign belongs to the line that covers this part of it. */
  private static final float COVERED = 0.5f;

  private static final float ASCENT = 0.7f;

  private LineBuilder() {}

  static List<Line> lines(List<Word> words) {
    TreeMap<Integer, List<Word>> byTurn = new TreeMap<>();
    for (Word word : words) {
      byTurn.computeIfAbsent(word.turn(), turn -> new ArrayList<>()).add(word);
    }
    List<Line> lines = new ArrayList<>();
    byTurn.values().forEach(turned -> lines.addAll(sameTurn(turned)));
    return lines;
  }

  private static List<Line> sameTurn(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::baseline).thenComparingDouble(Word::x));
    List<List<Word>> groups = new ArrayList<>();
    for (Word word : sorted) {
      if (groups.isEmpty() || !belongs(word, groups.get(groups.size() - 1))) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(word);
    }
    return absorb(groups).stream().map(LineBuilder::leftToRight).toList();
  }

  private static boolean belongs(Word word, List<Word> group) {
    Word first = group.get(0);
    Word last = group.get(group.size() - 1);
    float size = Math.max(word.size(), last.size());
    return word.baseline() - last.baseline() <= SAME_LINE * size
        && word.baseline() - first.baseline() <= HIGHEST * size;
  }

  /** Joins small groups, raised or lowered, to the neighbour line that covers their height. */
  private static List<List<Word>> absorb(List<List<Word>> groups) {
    List<List<Word>> lines = new ArrayList<>();
    for (List<Word> group : groups) {
      if (!lines.isEmpty() && covers(lines.get(lines.size() - 1), group)) {
        lines.get(lines.size() - 1).addAll(group);
      } else {
        lines.add(group);
      }
    }
    return lines;
  }

  private static boolean covers(List<Word> one, List<Word> other) {
    Line upper = Line.of(one);
    Line lower = Line.of(other);
    float overlap = upper.baseline() - (lower.baseline() - ASCENT * lower.size());
    float smaller = ASCENT * Math.min(upper.size(), lower.size());
    return overlap >= COVERED * smaller && upper.size() != lower.size();
  }

  private static Line leftToRight(List<Word> group) {
    List<Word> sorted = new ArrayList<>(group);
    sorted.sort(Comparator.comparingDouble(Word::x));
    List<Word> joined = new ArrayList<>();
    for (Word word : sorted) {
      Word last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && touches(last, word)) {
        joined.set(joined.size() - 1, join(last, word));
      } else {
        joined.add(word);
      }
    }
    return Line.of(joined);
  }

  /** Parts of one word that were drawn apart, as Word does around a change of font. */
  private static boolean touches(Word left, Word right) {
    float gap = right.x() - left.end();
    return !right.afterBlank()
        && Math.abs(gap) <= Math.min(left.joins(), right.joins())
        && Math.abs(left.baseline() - right.baseline()) <= COVERED * left.size();
  }

  private static Word join(Word left, Word right) {
    return new Word(
        left.text() + right.text(),
        left.turn(),
        left.x(),
        left.baseline(),
        Math.max(left.end(), right.end()) - left.x(),
        Math.max(left.size(), right.size()),
        Math.max(left.ascent(), right.ascent()),
        Math.max(left.descent(), right.descent()),
        Math.min(left.joins(), right.joins()),
        left.afterBlank());
  }
}
