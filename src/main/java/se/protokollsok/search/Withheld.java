package se.protokollsok.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What of a protocol is withheld, while the rest of it is shown.
 *
 * @param items how many of its items
 * @param of how many pages the file has
 * @param pages the pages, from 1, whose image must not be shown: on each stands, or may stand, what
 *     is withheld, perhaps beside what is shown; all where the original is withheld, for they are
 *     pieces of it
 */
public record Withheld(int items, int of, Set<Integer> pages) {
  /** All is shown. */
  public static final Withheld NOTHING = new Withheld(0, 0, Set.of());

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

  /** Returns the same with all pages withheld. */
  Withheld withAllPages() {
    return new Withheld(
        items, of, IntStream.rangeClosed(1, of).boxed().collect(Collectors.toSet()));
  }
}
