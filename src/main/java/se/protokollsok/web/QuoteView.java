package se.protokollsok.web;

import java.util.List;

/**
 * An item or protocol as other sites quote it. A view for the templates.
 *
 * @param url its lasting address, whole
 * @param title "§ 179 Ny simhall"
 * @param paragraphs what was decided, as much as there is room for
 * @param source the meeting and whose it was; the link's text
 */
public record QuoteView(String url, String title, List<String> paragraphs, String source) {
  /** Copies the list. */
  public QuoteView {
    paragraphs = List.copyOf(paragraphs);
  }
}
