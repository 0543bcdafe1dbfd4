package se.protokollsok.extract;

import java.util.Arrays;

/**
 * Dust and grain on a scan: small dark dots that stand alone, which an engine takes for punctuation
 * or letters. They are painted over with paper. rule: a dot near other ink is never touched, for it
 * may be a full stop or the dots of ä and ö.
 */
final class Specks {
  /** A dot this much darker than white counts; a scan's paper is lighter. */
  private static final int DARK = 190;

  /** The largest speck is so wide and high, in inches: as a full stop. */
  private static final double LARGEST = 0.016;

  /** A speck stands so far from any ink, in inches: farther than a full stop from its word. */
  private static final double ALONE = 0.045;

  private final PageImage image;
  private final byte[] clean;
  private final boolean[] seen;
  private final int most;
  private final int reach;
  private final int[] dots;

  private Specks(PageImage image) {
    this.image = image;
    this.clean = image.grey().clone();
    this.seen = new boolean[clean.length];
    double side = LARGEST * image.resolution();
    this.reach = (int) Math.ceil(ALONE * image.resolution());
    this.most = (int) Math.max(1, Math.floor(side * side));
    this.dots = new int[most + 1];
  }

  static PageImage removed(PageImage image) {
    Specks specks = new Specks(image);
    for (int i = 0; i < specks.clean.length; i++) {
      if (!specks.seen[i] && specks.isDark(i)) {
        specks.visit(i);
      }
    }
    return new PageImage(specks.clean, image.width(), image.height(), image.resolution());
  }

  private boolean isDark(int dot) {
    return (image.grey()[dot] & 0xff) < DARK;
  }

  /** Follows a dark patch while it may be a speck; a larger one is left as it is. */
  private void visit(int first) {
    int count = 1;
    dots[0] = first;
    seen[first] = true;
    for (int next = 0; next < count; next++) {
      int x = dots[next] % image.width();
      int y = dots[next] / image.width();
      for (int row = Math.max(0, y - 1); row <= Math.min(image.height() - 1, y + 1); row++) {
        for (int column = Math.max(0, x - 1);
            column <= Math.min(image.width() - 1, x + 1);
            column++) {
          int dot = row * image.width() + column;
          if (!isDark(dot) || contains(dot, count)) {
            continue;
          }
          if (count == dots.length || seen[dot]) {
            return;
          }
          seen[dot] = true;
          dots[count++] = dot;
        }
      }
    }
    if (count <= most && standsAlone(count)) {
      Arrays.stream(dots, 0, count).forEach(dot -> clean[dot] = (byte) 0xff);
    }
  }

  private boolean standsAlone(int count) {
    int x = dots[0] % image.width();
    int y = dots[0] / image.width();
    for (int row = Math.max(0, y - reach); row <= Math.min(image.height() - 1, y + reach); row++) {
      for (int column = Math.max(0, x - reach);
          column <= Math.min(image.width() - 1, x + reach);
          column++) {
        int dot = row * image.width() + column;
        if (isDark(dot) && !contains(dot, count)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean contains(int dot, int count) {
    for (int i = 0; i < count; i++) {
      if (dots[i] == dot) {
        return true;
      }
    }
    return false;
  }
}
