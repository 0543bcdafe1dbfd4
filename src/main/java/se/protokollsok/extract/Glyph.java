package se.protokollsok.extract;

/**
 * One character as drawn, in the frame of its own writing direction: x runs along the line, y down
 * the page, both in PDF points from the corner where a reader of that direction begins.
 *
 * @param text what it stands for; more than one unit for a ligature
 * @param turn how far the writing is turned against the upright page: 0, 90, 180 or 270 degrees
 * @param x left edge
 * @param baseline the line it stands on
 * @param width how far it advances
 * @param size the font's size as drawn
 * @param space how wide this font's blank is; 0 if it has none
 */
record Glyph(String text, int turn, float x, float baseline, float width, float size, float space) {

  boolean isBlank() {
    return text.isBlank();
  }

  float end() {
    return x + width;
  }
}
