package se.protokollsok.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks that an engine took for text: rules of tables, specks, the shadow of a fold. rule: a word
 * with two letters or digits side by side is never noise, however unsure the engine was.
 */
final class OcrNoise {
  /** Two letters or digits side by side. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2}");

  /** Examples: {@code |}, {@code ||}, {@code _}, {@code ——}: what table rules are read as. */
  private static final Pattern RULE = Pattern.compile("[|_¦–―=~\\\\]{2,}|[|_¦~\\\\]");

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  /** Below these the engine guessed; from 0 to 100. */
  private static final float UNSURE_OF_SIGN = 50;

  private static final float UNSURE_OF_LETTER = 25;

  private OcrNoise() {}

  /** The lines without noise; a line of nothing else is gone. */
  static List<List<RecognizedWord>> without(List<List<RecognizedWord>> lines) {
    return lines.stream()
        .map(line -> line.stream().filter(word -> !isNoise(word)).toList())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static boolean isNoise(RecognizedWord word) {
    if (WORD.matcher(word.text()).find()) {
      return false;
    }
    if (RULE.matcher(word.text()).matches()) {
      return true;
    }
    boolean letter = LETTER_OR_DIGIT.matcher(word.text()).find();
    return word.confidence() < (letter ? UNSURE_OF_LETTER : UNSURE_OF_SIGN);
  }
}
