package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.search.BadRequestException;

/**
 * How large a quote may be where it is embedded.
 *
 * @param width in pixels, at most
 * @param height in pixels, at most
 */
record QuoteSize(int width, int height) {
  private static final int USUAL_WIDTH = 600;
  private static final int LINE = 24;
  private static final int GAP = 16;
  private static final int LETTER = 8;

  /**
   * Reads the parameters of oEmbed.
   *
   * @throws BadRequestException if one is no number from 1
   */
  static QuoteSize of(Optional<String> width, Optional<String> height) {
    return new QuoteSize(number("maxwidth", width), number("maxheight", height));
  }

  private static int number(String name, Optional<String> value) {
    if (value.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    if (!value.get().matches("[1-9][0-9]{0,8}")) {
      throw new BadRequestException(name, name + " ska vara ett heltal från 1.");
    }
    return Integer.parseInt(value.get());
  }

  /** Returns whether so large a picture may be named too. */
  boolean holds(int pictureWidth, int pictureHeight) {
    return pictureWidth <= width && pictureHeight <= height;
  }

  /**
   * What there is room for.
   *
   * @param width in pixels
   * @param height in pixels, by a usual size of letters
   * @param paragraphs the first ones, whole
   */
  record Fitted(int width, int height, List<String> paragraphs) {}

  /** Returns as many paragraphs as there is room for below the title and above the link. */
  Fitted fit(String title, List<String> paragraphs) {
    int across = Math.min(width, USUAL_WIDTH);
    int needed = GAP + lines(title, across) + LINE + GAP;
    List<String> fitting = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int more = lines(paragraph, across);
      if (needed > height - more) {
        break;
      }
      needed += more;
      fitting.add(paragraph);
    }
    return new Fitted(across, Math.min(needed, height), fitting);
  }

  private static int lines(String text, int across) {
    int letters = Math.max(1, across / LETTER);
    return (text.length() / letters + 1) * LINE + GAP;
  }
}
