package se.protokollsok.web;

import java.util.List;

/**
 * The start page. A view for the templates.
 *
 * @param frame what stands around it
 * @param extent "43 protokoll med 512 ärenden"
 * @param latest the latest decisions
 * @param all address of everything, newest first
 * @param entries ways in, by facet
 */
public record HomeView(
    Frame frame, String extent, List<HitView> latest, String all, List<Group> entries) {

  /** Copies the lists. */
  public HomeView {
    latest = List.copyOf(latest);
    entries = List.copyOf(entries);
  }

  /**
   * A group of links.
   *
   * @param label the heading
   * @param links the links, with counts
   */
  public record Group(String label, List<LinkView> links) {
    /** Copies the list. */
    public Group {
      links = List.copyOf(links);
    }
  }
}
