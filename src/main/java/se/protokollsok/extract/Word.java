package se.protokollsok.extract;

/**
 * A run of characters without a blank, in the frame of {@link Glyph}.
 *
 * @param text in Unicode NFC, ligatures resolved, without white space
 * @param turn as the glyphs' turn
 * @param x left edge
 * @param baseline the line it stands on
 * @param width in points
 * @param size the largest font size in it
 * @param ascent how far it reaches above the baseline, in points
 * @param descent how far it reaches below, in points
 * @param joins how near a neighbour may stand and still belong to it, in points
 * @param afterBlank whether a drawn blank stands before it
 */
record Word(
    String text,
    int turn,
    float x,
    float baseline,
    float width,
    float size,
    float ascent,
    float descent,
    float joins,
    boolean afterBlank) {

  /** The heights of most fonts, in font sizes. */
  static final float ASCENT = 0.75f;

  static final float DESCENT = 0.22f;

  float end() {
    return x + width;
  }
}
