package se.protokollsok.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Signs that Tesseract's Swedish model has no character for: §, %, @, °. It reads {@code 8}, {@code
 * 96}, {@code Q} instead, and is sure of it. A second reading with the English model, which has
 * them, tells; both models see the same boxes. rule: nothing else is taken from that reading, and
 * nothing with letters but an address: it has no å, ä, ö.
 */
final class MissingSigns {
  /** What such a sign may have been read as: {@code 8}, {@code $$}, {@code 10096}, {@code 96}. */
  private static final Pattern SUSPECT =
      Pattern.compile(
          "[8$S&]{1,2}\\.?|[\\d,.(]*(?:96|9o|Yo|90)[).,;:]*|\\S*[\"”?'*]C[.,;]?"
              + "|\\S*\\.(?:se|com|nu|org|net|eu|example)[.,;)]?");

  /** Numbers and signs with a missing sign among them: {@code §§}, {@code 100%}, {@code °C,}. */
  private static final Pattern SIGN = Pattern.compile("[\\d.,:;()–-]*(?:§+|%|°C?)[\\d.,:;()–-]*");

  /** Example: {@code anna.berg@klippan.se}. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\(?[a-z\\d._-]+@[a-z\\d-]+(?:\\.[a-z\\d-]+)+[.,;)]*");

  private static final float SURE = 50;

  /** Boxes that cover this part of each other are the same word's. */
  private static final double SAME = 0.6;

  private MissingSigns() {}

  /** Whether a reading holds what may be such a sign. */
  static boolean suspectedIn(List<List<RecognizedWord>> lines) {
    return lines.stream()
        .flatMap(List::stream)
        .anyMatch(word -> SUSPECT.matcher(word.text()).matches());
  }

  /** Returns the Swedish reading with the signs that only the other reading can have. */
  static List<List<RecognizedWord>> added(
      List<List<RecognizedWord>> swedish, List<List<RecognizedWord>> english) {
    List<RecognizedWord> signs =
        english.stream()
            .flatMap(List::stream)
            .filter(word -> word.confidence() >= SURE)
            .filter(
                word ->
                    SIGN.matcher(word.text()).matches() || ADDRESS.matcher(word.text()).matches())
            .toList();
    return swedish.stream().map(line -> withSigns(line, signs)).toList();
  }

  /** An address may have been read as two words: one sign can stand for several. */
  private static List<RecognizedWord> with(List<RecognizedWord> line, RecognizedWord sign) {
    List<RecognizedWord> words = new ArrayList<>();
    boolean taken = false;
    for (RecognizedWord word : line) {
      if (!covers(sign, word)) {
        words.add(word);
      } else if (!taken) {
        words.add(sign);
        taken = true;
      }
    }
    return words;
  }

  private static List<RecognizedWord> withSigns(
      List<RecognizedWord> line, List<RecognizedWord> signs) {
    List<RecognizedWord> words = line;
    for (RecognizedWord sign : signs) {
      double covered =
          line.stream().filter(word -> covers(sign, word)).mapToDouble(RecognizedWord::width).sum();
      if (covered >= SAME * sign.width()) {
        words = with(words, sign);
      }
    }
    return words;
  }

  private static boolean covers(RecognizedWord sign, RecognizedWord word) {
    double across = Math.min(sign.end(), word.end()) - Math.max(sign.x(), word.x());
    double down = Math.min(sign.foot(), word.foot()) - Math.max(sign.y(), word.y());
    return across >= SAME * word.width() && down >= SAME * Math.min(sign.height(), word.height());
  }
}
