package se.protokollsok.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that makes links to a search. A view for the templates.
 *
 * @param frame what stands around it
 * @param query the query as typed
 * @param search what the search is called
 * @param hits how many hits it has, in words
 * @param show address of the search
 * @param chosen how many filters are chosen
 * @param panel the filters to choose from
 * @param addresses the search as addresses: page, feed, file
 * @param code a frame that shows it on another page
 * @param script an element that does the same, with the script it needs
 * @param site the site it is to be embedded on, as typed
 * @param verdict whether that site may embed it, in words; empty if none is given
 */
public record LinkBuilderView(
    Frame frame,
    String query,
    String search,
    String hits,
    String show,
    int chosen,
    SearchView.Panel panel,
    List<Address> addresses,
    String code,
    String script,
    String site,
    String verdict) {

  /** Copies the list. */
  public LinkBuilderView {
    addresses = List.copyOf(addresses);
  }

  /**
   * An address of the search.
   *
   * @param id what the field is known by within the page
   * @param label what it is
   * @param detail what it is good for
   * @param href the whole address
   */
  public record Address(String id, String label, String detail, String href) {}

  /**
   * What is put into another site's page.
   *
   * @param src the whole address of what a frame shows
   * @param script the whole address of the element's script
   * @param attributes what the element asks, by name
   * @param title what it is called
   * @param search the whole address of the search, for where frames fail
   * @param links the newest hits with whole addresses, likewise
   */
  public record Embedded(
      String src,
      String script,
      Map<String, String> attributes,
      String title,
      String search,
      List<LinkView> links) {
    /** Copies the collections. */
    public Embedded {
      attributes = Map.copyOf(attributes);
      links = List.copyOf(links);
    }

    /** Returns the value of an attribute, or null where the element has none. */
    public @Nullable String value(String name) {
      return attributes.get(name);
    }
  }
}
