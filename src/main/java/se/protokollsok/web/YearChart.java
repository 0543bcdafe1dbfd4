package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/**
 * Hits per year as columns that filter by their year. A view for the templates; drawn in user units
 * of which sixteen are one rem.
 *
 * @param blocks the years from the first to the last, a few to a drawing, so that a narrow page can
 *     set one below the other
 * @param earlier hits of the years before the first column; empty if there are none
 */
public record YearChart(List<Block> blocks, Optional<LinkView> earlier) {
  /** Copies the list. */
  public YearChart {
    blocks = List.copyOf(blocks);
  }

  /**
   * Some consecutive years.
   *
   * @param label "Träffar per år, 2013–2019"
   * @param id the id of its title, that of no other block
   * @param width in user units
   * @param rem the same as a length
   * @param columns one for each year
   */
  public record Block(String label, String id, int width, String rem, List<Column> columns) {
    /** Copies the list. */
    public Block {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A year.
   *
   * @param year "2019"
   * @param count how many hits, as it stands above the bar
   * @param name "2019, 12 träffar"
   * @param href the search of that year alone, or, if it is chosen, without it; empty for a year
   *     without hits
   * @param current whether it is chosen
   * @param bar where it stands
   */
  public record Column(
      String year, String count, String name, String href, boolean current, Bar bar) {}

  /**
   * Where a bar stands, in user units from the drawing's left and top.
   *
   * @param left of the column, not the bar
   * @param top of the bar
   * @param height of the bar; 0 for a year without hits
   */
  public record Bar(int left, int top, int height) {
    /** Returns the middle of the column. */
    public int middle() {
      return left + YearCharts.COLUMN / 2;
    }
  }
}
