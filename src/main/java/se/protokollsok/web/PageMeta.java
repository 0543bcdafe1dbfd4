package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/**
 * What a page tells programs in its head. A view for the templates.
 *
 * @param alternates the same in other forms: feeds, quotes to embed
 * @param card what a preview of the page shows; empty for pages that are not shared
 * @param data what it is about as JSON-LD, safe within a script element; empty for none
 */
public record PageMeta(List<Alternate> alternates, Optional<Card> card, String data) {
  /** A page that tells nothing. */
  static final PageMeta NONE = new PageMeta(List.of(), Optional.empty(), "");

  /** Copies the list. */
  public PageMeta {
    alternates = List.copyOf(alternates);
  }

  /** Returns what a page tells that only has another form. */
  static PageMeta of(Alternate alternate) {
    return new PageMeta(List.of(alternate), Optional.empty(), "");
  }

  /**
   * The same in another form.
   *
   * @param type its media type
   * @param title what it is called
   * @param href its address
   */
  public record Alternate(String type, String title, String href) {}

  /**
   * What a preview shows (Open Graph).
   *
   * @param title of the item or protocol
   * @param description a sentence or two
   * @param url its lasting address, whole
   * @param image address of a picture of 1200 by 630, whole
   */
  public record Card(String title, String description, String url, String image) {}
}
