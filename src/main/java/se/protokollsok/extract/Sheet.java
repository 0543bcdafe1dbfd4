package se.protokollsok.extract;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import se.protokollsok.source.TextSource;

/**
 * A page's lines before they are set.
 *
 * @param lines in reading order
 * @param width of the upright page in points
 * @param height of the upright page in points
 * @param source where the lines come from
 * @param reason why they were chosen, as in {@link Judgement}
 * @param skew how far the page's lines fall to the right in degrees, clockwise; the words' frame is
 *     free of it
 */
record Sheet(
    List<Line> lines, float width, float height, TextSource source, String reason, double skew) {
  private static final int QUARTER = 90;
  private static final int HALF = 180;

  Sheet {
    lines = List.copyOf(lines);
  }

  /** A page as its text layer draws it. */
  static Sheet drawn(List<Line> lines, float width, float height) {
    return new Sheet(lines, width, height, TextSource.TEXT_LAYER, "", 0);
  }

  Sheet because(String why) {
    return new Sheet(lines, width, height, source, why, skew);
  }

  /** The page that shows nothing. */
  Sheet blank() {
    return new Sheet(lines, width, height, TextSource.BLANK, "Sidan är tom.", skew);
  }

  /** Its words with a blank between two, for judging. */
  String words() {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }

  /** From the frame of the word's own direction to the upright page. */
  WordBox box(Word word, int begin, int end) {
    Rectangle2D own =
        slanted(
            new Rectangle2D.Float(
                word.x(),
                word.baseline() - word.ascent(),
                word.width(),
                word.ascent() + word.descent()),
            word.turn());
    float x = (float) own.getX();
    float y = (float) own.getY();
    float wide = (float) own.getWidth();
    float high = (float) own.getHeight();
    return switch (word.turn()) {
      case 90 -> new WordBox(begin, end, y, height - x - wide, high, wide);
      case 180 -> new WordBox(begin, end, width - x - wide, height - y - high, wide, high);
      case 270 -> new WordBox(begin, end, width - y - high, x, high, wide);
      default -> new WordBox(begin, end, x, y, wide, high);
    };
  }

  /** Gives a box its skew back, about the page's middle. */
  private Rectangle2D slanted(Rectangle2D box, int turn) {
    if (skew == 0) {
      return box;
    }
    boolean sideways = turn % HALF == QUARTER;
    double middleX = (sideways ? height : width) / 2.0;
    double middleY = (sideways ? width : height) / 2.0;
    return AffineTransform.getRotateInstance(Math.toRadians(skew), middleX, middleY)
        .createTransformedShape(box)
        .getBounds2D();
  }
}
