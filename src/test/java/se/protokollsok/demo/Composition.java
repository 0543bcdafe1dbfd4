package se.protokollsok.demo;

import java.util.List;

/**
 * A document before it is broken into pages.
 *
 * @param blocks in reading order
 * @param furniture what every page repeats
 */
record Composition(List<Block> blocks, Furniture furniture) {
  Composition {
    blocks = List.copyOf(blocks);
  }

  /**
   * What pages repeat.
   *
   * @param head lines at the top; empty for none
   * @param foot lines at the bottom, above the page number; empty for none
   * @param numbering how pages are counted
   */
  record Furniture(List<String> head, List<String> foot, Numbering numbering) {
    /** Nothing. */
    static final Furniture NONE = new Furniture(List.of(), List.of(), Numbering.NONE);

    Furniture {
      head = List.copyOf(head);
      foot = List.copyOf(foot);
    }
  }

  /** How and where a page says its number. */
  enum Numbering {
    /** Not at all; the running head comes from page 2 on. */
    NONE,
    /** "Sidan 1 av 3" at the foot; the running head comes from page 2 on. */
    FOOT,
    /** "2 (4)" beside the running head, which every page has. */
    HEAD
  }
}
