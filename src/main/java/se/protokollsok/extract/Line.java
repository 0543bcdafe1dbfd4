package se.protokollsok.extract;

import java.util.List;

/**
 * Words that stand side by side, from left to right.
 *
 * @param words at least one
 * @param baseline the median of their baselines
 * @param size the median of their font sizes
 */
record Line(List<Word> words, float baseline, float size) {
  static Line of(List<Word> words) {
    return new Line(
        List.copyOf(words),
        median(words.stream().map(Word::baseline).sorted().toList()),
        median(words.stream().map(Word::size).sorted().toList()));
  }

  int turn() {
    return words.get(0).turn();
  }

  private static float median(List<Float> sorted) {
    return sorted.get(sorted.size() / 2);
  }
}
