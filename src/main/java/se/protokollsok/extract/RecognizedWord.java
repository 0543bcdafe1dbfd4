package se.protokollsok.extract;

/**
 * A word as an engine read it, with the box of its ink.
 *
 * @param text without white space, not empty
 * @param x left edge in points
 * @param y upper edge in points
 * @param width in points
 * @param height in points
 * @param confidence how sure the engine is, from 0 to 100
 */
public record RecognizedWord(
    String text, float x, float y, float width, float height, float confidence) {

  float end() {
    return x + width;
  }

  float foot() {
    return y + height;
  }
}
