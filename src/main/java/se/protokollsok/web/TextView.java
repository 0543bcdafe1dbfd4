package se.protokollsok.web;

import java.util.List;

/**
 * A piece of a protocol's text under one heading. A view for the templates.
 *
 * @param page the page that begins with the heading, from 1, or 0 if none does
 * @param heading "Sammanfattning"
 * @param blocks paragraphs and lists
 */
public record TextView(int page, String heading, List<Block> blocks) {
  private static final int LINE = 60;

  /** Copies the list. */
  public TextView {
    blocks = List.copyOf(blocks);
  }

  /** Returns whether it is a label and a word or two, which need no heading of their own. */
  public boolean isLine() {
    return blocks.size() == 1
        && !blocks.getFirst().list()
        && blocks.getFirst().lines().getFirst().text().length() < LINE;
  }

  /**
   * A paragraph or a list.
   *
   * @param page the page that begins here, from 1, or 0 if none does
   * @param list whether the lines are entries of a list
   * @param lines the entries, or the one paragraph
   */
  public record Block(int page, boolean list, List<LineView> lines) {
    /** Copies the list. */
    public Block {
      lines = List.copyOf(lines);
    }
  }
}
