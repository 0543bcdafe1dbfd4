package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/**
 * The search page. A view for the templates.
 *
 * @param frame what stands around it
 * @param query the query as typed
 * @param heading "4 träffar på ”avtal”"
 * @param notes what was understood from the query, one line each
 * @param spellings words that were taken for others, or that only others are like
 * @param places the items and protocols that the query means; empty if it means none in particular
 * @param narrower filters that the query's words suggest
 * @param chips the chosen filters
 * @param clear address without any filter
 * @param panel the filters to choose from
 * @param sorts the orders
 * @param years the hits by year, where there are several
 * @param answer a straight answer to the question, where there is one
 * @param hits the hits of this page
 * @param explain the same page with, or without, why each hit stands where it does; empty where the
 *     hits do not stand in the order of relevance
 * @param paging the way to other pages
 * @param ways what to try where nothing was found
 * @param more pages about what is chosen: a municipality, a person
 * @param missing protocols that what is asked for lacks, in few lines; empty if none is known
 * @param share the search in other forms
 */
public record SearchView(
    Frame frame,
    String query,
    String heading,
    List<String> notes,
    List<SpellingView> spellings,
    List<LinkView> places,
    List<LinkView> narrower,
    List<Chip> chips,
    String clear,
    Panel panel,
    List<LinkView> sorts,
    Optional<YearChart> years,
    Optional<AnswerView> answer,
    List<HitView> hits,
    Optional<LinkView> explain,
    Paging paging,
    List<LinkView> ways,
    List<LinkView> more,
    List<String> missing,
    Share share) {

  /** Copies the lists. */
  public SearchView {
    notes = List.copyOf(notes);
    spellings = List.copyOf(spellings);
    places = List.copyOf(places);
    narrower = List.copyOf(narrower);
    chips = List.copyOf(chips);
    sorts = List.copyOf(sorts);
    hits = List.copyOf(hits);
    ways = List.copyOf(ways);
    more = List.copyOf(more);
    missing = List.copyOf(missing);
  }

  /**
   * The search in other forms.
   *
   * @param builder address of the page that makes links to it
   * @param feed address of its feed
   * @param file address of all its hits as a file
   */
  public record Share(String builder, String feed, String file) {}

  /**
   * A chosen filter.
   *
   * @param group "Kommun"
   * @param label "Klippan"
   * @param remove address without it
   */
  public record Chip(String group, String label, String remove) {}

  /**
   * The filters.
   *
   * @param facets the facets, in order
   * @param hide whether items that only note information are hidden
   * @param from earliest day, or empty
   * @param to latest day, or empty
   * @param carried what the form must keep besides, as links of name and value
   */
  public record Panel(
      List<Facet> facets, boolean hide, String from, String to, List<Carried> carried) {
    /** Copies the lists. */
    public Panel {
      facets = List.copyOf(facets);
      carried = List.copyOf(carried);
    }
  }

  /**
   * A parameter the form keeps.
   *
   * @param name its name
   * @param value its value
   */
  public record Carried(String name, String value) {}

  /**
   * A facet.
   *
   * @param name the parameter
   * @param label the heading
   * @param first the values shown at once
   * @param more the values shown on demand
   * @param rest how many there are besides
   */
  public record Facet(
      String name, String label, List<Choice> first, List<Choice> more, String rest) {
    /** Copies the lists. */
    public Facet {
      first = List.copyOf(first);
      more = List.copyOf(more);
    }
  }

  /**
   * A value of a facet.
   *
   * @param value what the parameter takes
   * @param label what users see
   * @param count how many hits it has
   * @param chosen whether it is chosen
   */
  public record Choice(String value, String label, String count, boolean chosen) {}

  /**
   * The way to other pages.
   *
   * @param position "Sida 2 av 4"; empty if there is one only
   * @param previous address of the page before
   * @param next address of the page after
   * @param pages the pages nearby and the first
   */
  public record Paging(
      String position, Optional<String> previous, Optional<String> next, List<LinkView> pages) {
    /** Copies the list. */
    public Paging {
      pages = List.copyOf(pages);
    }
  }
}
