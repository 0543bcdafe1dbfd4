package se.protokollsok.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Lines of recognised words to lines as a text layer gives them. An engine tells the box of the
 * ink; baseline and font size are found from the letters that stand in it.
 */
final class OcrLines {
  /** What reaches below the baseline, or does not stand on it. */
  private static final Pattern BELOW = Pattern.compile("[gjpqyçQ,;()\\[\\]{}|/§@$_&ß„]");

  private static final Pattern TALL_CAPITAL = Pattern.compile("[ÅÄÖÉÈÜŠŽ]");
  private static final Pattern TALL = Pattern.compile("[A-Zbdfhikltåäöéèüßáíóúšž0-9]");
  private static final Pattern STANDS = Pattern.compile("[\\p{L}\\p{N}]");

  /** Heights above the baseline in font sizes: Arial's, and near those of other text fonts. */
  private static final float MARKED_CAPITAL = 0.92f;

  private static final float CAPITAL = 0.72f;
  private static final float SMALL = 0.53f;
  private static final float TAIL = 0.21f;

  /** Sizes nearer than this part to the page's usual size are that size. */
  private static final float USUAL = 0.12f;

  private OcrLines() {}

  /** The lines of a page; words of one height are one line, also over two columns. */
  static List<Line> lines(Recognition recognition) {
    List<List<RecognizedWord>> read = OcrNoise.without(recognition.lines());
    List<Double> sizes = read.stream().map(OcrLines::size).toList();
    double usual = usual(read, sizes);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      double own = sizes.get(i);
      double size = Math.abs(own - usual) <= USUAL * usual ? usual : own;
      double baseline = baseline(read.get(i), size);
      for (RecognizedWord word : read.get(i)) {
        words.add(word(word, recognition.turn(), (float) baseline, (float) size));
      }
    }
    return LineBuilder.lines(words);
  }

  private static Word word(RecognizedWord word, int turn, float baseline, float size) {
    return new Word(
        word.text(),
        turn,
        word.x(),
        baseline,
        word.width(),
        size,
        Math.max(Word.ASCENT * size, baseline - word.y()),
        Math.max(Word.DESCENT * size, word.foot() - baseline),
        0,
        true);
  }

  /** The font size of a line in points. */
  private static double size(List<RecognizedWord> line) {
    List<Double> sizes =
        line.stream()
            .filter(word -> STANDS.matcher(word.text()).find())
            .map(word -> word.height() / shape(word.text()))
            .sorted()
            .toList();
    return sizes.isEmpty()
        ? line.stream().mapToDouble(RecognizedWord::height).max().orElseThrow() / CAPITAL
        : sizes.get(sizes.size() / 2);
  }

  /** How high the ink of a word is, in font sizes. */
  private static double shape(String text) {
    double above = SMALL;
    if (TALL_CAPITAL.matcher(text).find()) {
      above = MARKED_CAPITAL;
    } else if (TALL.matcher(text).find()) {
      above = CAPITAL;
    }
    return above + (BELOW.matcher(text).find() ? TAIL : 0);
  }

  /** The size of most words of the page. */
  private static double usual(List<List<RecognizedWord>> lines, List<Double> sizes) {
    List<Double> each = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = 0; j < lines.get(i).size(); j++) {
        each.add(sizes.get(i));
      }
    }
    each.sort(Comparator.naturalOrder());
    return each.isEmpty() ? 1 : each.get(each.size() / 2);
  }

  private static double baseline(List<RecognizedWord> line, double size) {
    OptionalDouble standing =
        median(
            line.stream()
                .filter(word -> STANDS.matcher(word.text()).find())
                .filter(word -> !BELOW.matcher(word.text()).find())
                .map(word -> (double) word.foot())
                .toList());
    return standing.isPresent()
        ? standing.getAsDouble()
        : median(
                line.stream()
                    .map(
                        word -> word.foot() - (BELOW.matcher(word.text()).find() ? TAIL * size : 0))
                    .toList())
            .orElseThrow();
  }

  private static OptionalDouble median(List<Double> values) {
    return values.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(values.stream().sorted().toList().get(values.size() / 2));
  }
}
