package se.protokollsok.web;

/**
 * A link in a list of links. A view for the templates.
 *
 * @param label its words
 * @param href where it leads; empty for plain text
 * @param note what stands beside it, such as a count; empty for nothing
 * @param current whether it is the page or choice that is shown
 */
public record LinkView(String label, String href, String note, boolean current) {
  /** Returns a link with nothing beside it. */
  static LinkView of(String label, String href) {
    return new LinkView(label, href, "", false);
  }

  /** Returns a link with a note beside it. */
  static LinkView of(String label, String href, String note) {
    return new LinkView(label, href, note, false);
  }
}
