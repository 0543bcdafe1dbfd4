package se.protokollsok.extract;

import java.util.List;
import se.protokollsok.extract.Recognition.Outcome;
import se.protokollsok.source.FileHash;

/**
 * Has a page's image read, whichever way it lies on the glass: turned upright, freed of its skew,
 * and never twice. Thread-safe.
 */
final class ScanReader {
  private static final int QUARTER = 90;
  private static final int HALF = 180;
  private static final int FULL = 360;

  /** Tesseract takes a smaller skew as it is; straightening blurs, in degrees. */
  private static final double STRAIGHT = 0.3;

  /** An engine is less sure than this of writing that stands on its head; from 0 to 100. */
  private static final double SURE = 65;

  /** And less sure than this of writing that lies on its side. */
  private static final double LOST = 45;

  private final TextRecognizer engine;
  private final RecognitionMemory memory;

  ScanReader(TextRecognizer engine, RecognitionMemory memory) {
    this.engine = engine;
    this.memory = memory;
  }

  TextRecognizer engine() {
    return engine;
  }

  /** Returns what stands on an image that is not blank. */
  Recognition read(PageImage image, InkMap ink) {
    FileHash hash = image.hash();
    return memory
        .recall(hash, image.resolution())
        .orElseGet(() -> memory.settle(hash, image.resolution(), best(image, ink)));
  }

  private Recognition best(PageImage image, InkMap ink) {
    if (engine.absence().isPresent()) {
      return Recognition.failed(Outcome.ABSENT);
    }
    int first = ink.runsDown() ? QUARTER : 0;
    Recognition best = turned(image, first);
    for (int more : List.of(HALF, QUARTER, QUARTER + HALF)) {
      double enough = more == HALF ? SURE : LOST;
      if (best.outcome() != Outcome.READ || sureness(best) >= enough) {
        break;
      }
      Recognition other = turned(image, (first + more) % FULL);
      // Where one way fails, that is no reason to lose the other.
      best =
          other.outcome() == Outcome.READ && sureLetters(other) > sureLetters(best) ? other : best;
    }
    return best;
  }

  private Recognition turned(PageImage image, int turn) {
    PageImage upright = Specks.removed(image.upright(turn));
    double skew = InkMap.of(upright).skew();
    return Math.abs(skew) < STRAIGHT
        ? engine.recognize(upright).turned(turn, 0)
        : engine.recognize(upright.straightened(skew)).turned(turn, skew);
  }

  /** How sure the engine was of a letter, on the average; 0 without letters. */
  private static double sureness(Recognition recognition) {
    double letters = 0;
    double sum = 0;
    for (List<RecognizedWord> line : recognition.lines()) {
      for (RecognizedWord word : line) {
        letters += letters(word);
        sum += letters(word) * word.confidence();
      }
    }
    return letters == 0 ? 0 : sum / letters;
  }

  /** How many letters it was sure of: few good ones beat many bad ones. */
  private static double sureLetters(Recognition recognition) {
    return recognition.lines().stream()
        .flatMap(List::stream)
        .mapToDouble(word -> letters(word) * Math.max(0, word.confidence() - LOST))
        .sum();
  }

  private static long letters(RecognizedWord word) {
    return word.text().chars().filter(Character::isLetter).count();
  }
}
