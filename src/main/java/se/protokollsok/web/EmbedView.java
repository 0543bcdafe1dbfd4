package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/**
 * A page to be framed by another site. A view for the templates.
 *
 * @param title the heading
 * @param scheme "light", "dark" or "light dark"
 * @param style address of the style sheet
 * @param home address of the start page
 * @param statement address of the accessibility statement
 * @param box the search box, if there is one
 * @param list the hits, if they are shown
 * @param problem why nothing is shown; empty if all is well
 */
public record EmbedView(
    String title,
    String scheme,
    String style,
    String home,
    String statement,
    Optional<Box> box,
    Optional<Listing> list,
    String problem) {

  /**
   * A search box that opens the whole site.
   *
   * @param label "Sök i protokollen: Klippan"
   * @param carried the filters it keeps
   */
  public record Box(String label, List<SearchView.Carried> carried) {
    /** Copies the list. */
    public Box {
      carried = List.copyOf(carried);
    }
  }

  /**
   * Hits.
   *
   * @param hits the first few
   * @param all the way to all of them: "Visa alla 34 träffar"
   */
  public record Listing(List<HitView> hits, LinkView all) {
    /** Copies the list. */
    public Listing {
      hits = List.copyOf(hits);
    }
  }
}
