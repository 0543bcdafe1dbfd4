package se.protokollsok.web;

import java.util.List;

/**
 * The quiet mark on a page whose text was read from an image or repaired. A view for the templates.
 *
 * @param label "Inläst text, automatiskt rättad"; empty if there is nothing to mark
 * @param detail "12 rättade ord. Läskvalitet 97 %, mycket god."
 * @param ways links to the ways of showing it; empty if no word shown was repaired
 * @param legend what to know of the way it is shown; empty for nothing
 * @param beside whether what was read stands beside
 */
public record ReadingView(
    String label, String detail, List<LinkView> ways, String legend, boolean beside) {
  /** Nothing to mark. */
  static final ReadingView NONE = new ReadingView("", "", List.of(), "", false);

  /** Copies the list. */
  public ReadingView {
    ways = List.copyOf(ways);
  }
}
