package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/**
 * A page of the original beside its text. A view for the templates.
 *
 * @param note why there is no picture, or no mark on it; empty for nothing
 * @param sheet the page; empty if it cannot be shown
 */
public record SheetView(String note, Optional<Sheet> sheet) {
  /** Returns that no page can be shown, and why. */
  static SheetView none(String why) {
    return new SheetView(why, Optional.empty());
  }

  /**
   * A page with what is marked on it.
   *
   * @param place "Sida 3 av 12"
   * @param picture address of its picture
   * @param closer address of a finer picture of it
   * @param alt what stands for the picture
   * @param width in points, for machines: "595.3"
   * @param height in points, for machines
   * @param zoom how large it is shown, from 1
   * @param marks what is marked on it
   * @param hits how many words are marked on all pages
   * @param hit the number of the one that stands out, from 1; 0 for none
   * @param told "Träff 2 av 5"; empty if nothing was searched for
   * @param ways where to go from here
   * @param hitPages the pages that have marked words, with how many
   */
  public record Sheet(
      String place,
      String picture,
      String closer,
      String alt,
      String width,
      String height,
      int zoom,
      List<Mark> marks,
      int hits,
      int hit,
      String told,
      Ways ways,
      List<LinkView> hitPages) {
    /** Copies the lists. */
    public Sheet {
      marks = List.copyOf(marks);
      hitPages = List.copyOf(hitPages);
    }

    /** Returns the width in whole points. */
    public String across() {
      return whole(width);
    }

    /** Returns the height in whole points. */
    public String down() {
      return whole(height);
    }

    private static String whole(String points) {
      return points.substring(0, points.indexOf('.'));
    }
  }

  /**
   * Where to go from a page.
   *
   * @param previousHit to the marked word before
   * @param nextHit to the marked word after
   * @param previousPage to the page before
   * @param nextPage to the page after
   * @param larger the same, larger
   * @param smaller the same, smaller
   */
  public record Ways(
      Optional<LinkView> previousHit,
      Optional<LinkView> nextHit,
      Optional<LinkView> previousPage,
      Optional<LinkView> nextPage,
      Optional<LinkView> larger,
      Optional<LinkView> smaller) {}

  /**
   * A marked word, or a part of one that is broken; numbers are for machines, in points.
   *
   * @param number of the word, from 1
   * @param id what a link to the word jumps to; empty for a later part of it
   * @param style "hit", or "hit now" for the one that stands out
   * @param x left edge
   * @param y upper edge
   * @param width of the mark
   * @param height of the mark
   */
  public record Mark(
      int number, String id, String style, String x, String y, String width, String height) {}
}
