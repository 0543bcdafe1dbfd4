package se.protokollsok.extract;

import java.util.Arrays;

/**
 * Where a page is dark, at about 100 dots an inch and without its edges, where scanners leave
 * shadows. A speck of dust is too small to show.
 */
final class InkMap {
  private static final int DOTS_PER_INCH = 100;

  /** A dot this much darker than the paper is ink; 255 lie between black and white. */
  private static final int DARKER = 50;

  /** Nine tenths of the dots are darker than the paper. */
  private static final double PAPER = 0.9;

  private static final int LEVELS = 256;
  private static final double EDGE = 0.03;

  /** A line of four letters shows more dots than this. */
  private static final int FEWEST = 25;

  /** The largest skew looked for, and the steps, in degrees. */
  private static final double LARGEST = 7;

  private static final double COARSE = 0.25;
  private static final double FINE = 0.05;

  private final int[] x;
  private final int[] y;
  private final int width;
  private final int height;

  private InkMap(int[] x, int[] y, int width, int height) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
  }

  static InkMap of(PageImage image) {
    int step = Math.max(1, Math.round((float) image.resolution() / DOTS_PER_INCH));
    int width = image.width() / step;
    int height = image.height() / step;
    int[] dots = new int[width * height];
    int[] histogram = new int[LEVELS];
    for (int i = 0; i < dots.length; i++) {
      dots[i] = mean(image, i % width * step, i / width * step, step);
      histogram[dots[i]]++;
    }
    int limit = paper(histogram, dots.length) - DARKER;
    int edgeX = (int) (width * EDGE);
    int edgeY = (int) (height * EDGE);
    int[] x = new int[dots.length];
    int[] y = new int[dots.length];
    int count = 0;
    for (int row = edgeY; row < height - edgeY; row++) {
      for (int column = edgeX; column < width - edgeX; column++) {
        if (dots[row * width + column] < limit) {
          x[count] = column;
          y[count++] = row;
        }
      }
    }
    return new InkMap(Arrays.copyOf(x, count), Arrays.copyOf(y, count), width, height);
  }

  private static int mean(PageImage image, int left, int top, int step) {
    int sum = 0;
    for (int row = top; row < top + step; row++) {
      for (int column = left; column < left + step; column++) {
        sum += image.at(column, row);
      }
    }
    return sum / (step * step);
  }

  private static int paper(int[] histogram, int all) {
    int darker = 0;
    int level = 0;
    while (level < LEVELS - 1 && darker + histogram[level] < PAPER * all) {
      darker += histogram[level++];
    }
    return level;
  }

  boolean isBlank() {
    return x.length < FEWEST;
  }

  /** Whether the writing runs up or down rather than across. */
  boolean runsDown() {
    InkMap turned = new InkMap(y, x, height, width);
    return turned.sharpness(turned.skew()) > sharpness(skew());
  }

  /**
   * Returns how far the lines fall to the right in degrees, clockwise: the angle at which lines and
   * the white between them stand apart most sharply.
   */
  double skew() {
    double rough = sharpest(-LARGEST, LARGEST, COARSE);
    return sharpest(rough - COARSE, rough + COARSE, FINE);
  }

  private double sharpest(double from, double to, double step) {
    double best = 0;
    double most = sharpness(0);
    int steps = (int) Math.round((to - from) / step);
    for (int i = 0; i <= steps; i++) {
      double angle = from + i * step;
      double sharpness = sharpness(angle);
      if (sharpness > most) {
        most = sharpness;
        best = angle;
      }
    }
    return best;
  }

  private double sharpness(double angle) {
    if (x.length == 0) {
      return 0;
    }
    double slope = Math.tan(Math.toRadians(angle));
    int margin = (int) Math.ceil(Math.abs(slope) * width) + 1;
    int[] rows = new int[height + 2 * margin];
    for (int i = 0; i < x.length; i++) {
      rows[margin + (int) Math.round(y[i] - slope * x[i])]++;
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      double change = rows[i] - rows[i - 1];
      sum += change * change;
    }
    return sum / x.length;
  }
}
