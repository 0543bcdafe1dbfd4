package se.protokollsok.search;

import java.util.Set;

/**
 * What of a protocol is withheld, while the rest of it is shown.
 *
 * @param items how many of its items
 * @param pages the pages, from 1, whose image must not be shown: on each stands, or may stand, what
 *     is withheld, perhaps beside what is shown
 */
public record Withheld(int items, Set<Integer> pages) {
  /** All is shown. */
  public static final Withheld NOTHING = new Withheld(0, Set.of());

  /** Copies the set. */
  public Withheld {
    pages = Set.copyOf(pages);
  }

  /**
   * Returns whether the image of a page must not be shown.
   *
   * @param page from 1
   */
  public boolean hidesPage(int page) {
    return pages.contains(page);
  }
}
