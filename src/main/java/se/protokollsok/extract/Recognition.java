package se.protokollsok.extract;

import java.util.List;

/**
 * What came of reading one image. Coordinates are PDF points from the upper left corner of the
 * image as it was read: turned upright and freed of its skew.
 *
 * @param outcome how it went
 * @param turn how far the writing was turned against the image: 0, 90, 180 or 270 degrees, as in
 *     {@link WordBox}'s page
 * @param skew how far the lines fell to the right, in degrees, clockwise; small
 * @param lines the lines as the engine saw them, each with its words from left to right; empty
 *     unless the outcome is {@link Outcome#READ}
 */
public record Recognition(
    Outcome outcome, int turn, double skew, List<List<RecognizedWord>> lines) {

  /** How reading an image went. */
  public enum Outcome {
    /** It was read; perhaps it shows no word. */
    READ,
    /** It took longer than the limit. */
    TIMED_OUT,
    /** The engine ended with an error. */
    CRASHED,
    /** The engine printed what is no reading, or too much. */
    UNINTELLIGIBLE,
    /** Somebody ended the engine, perhaps with the run: that says nothing about the image. */
    BROKEN_OFF,
    /** It hung on several pages in a row and was asked no more. */
    GIVEN_UP,
    /** There is no engine. */
    ABSENT;

    /** Whether the same engine would come to the same outcome again. */
    public boolean lasts() {
      return this != BROKEN_OFF && this != GIVEN_UP && this != ABSENT;
    }
  }

  /** Copies the lines. */
  public Recognition {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** A reading that failed. */
  static Recognition failed(Outcome outcome) {
    return new Recognition(outcome, 0, 0, List.of());
  }

  /** A reading of an image that was upright and straight. */
  static Recognition read(List<List<RecognizedWord>> lines) {
    return new Recognition(Outcome.READ, 0, 0, lines);
  }

  /** The same, of an image that was turned and straightened before. */
  Recognition turned(int degrees, double slant) {
    return new Recognition(outcome, degrees, slant, lines);
  }
}
