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
    float joins,
    boolean afterBlank) {

  float end() {
    return x + width;
  }
}
