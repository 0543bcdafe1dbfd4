package se.protokollsok.web;

import java.util.List;

/**
 * How complete the archive is. A view for the templates.
 *
 * @param years the years of the table, newest first
 * @param rows a row for each body; empty if no protocol has a date
 * @param gaps what seems to be missing or not to fit, by kind
 */
public record CoverageView(List<String> years, List<Row> rows, List<Gaps> gaps) {
  /** Copies the lists. */
  public CoverageView {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    gaps = List.copyOf(gaps);
  }

  /**
   * The years of a body.
   *
   * @param body "Kommunstyrelsen"
   * @param organisation "Klippans kommun"; empty if not known
   * @param cells one for each year
   */
  public record Row(String body, String organisation, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A year of a body.
   *
   * @param year "2025"
   * @param count how many protocols there are; empty for none
   * @param href the list of them; empty for none
   * @param level how dark the cell is, from 0 for none to 4
   * @param lacks whether one seems to be missing
   */
  public record Cell(String year, String count, String href, int level, boolean lacks) {}

  /**
   * Gaps of one kind.
   *
   * @param label "Protokoll som saknas"
   * @param count how many
   * @param detail what it means
   * @param open whether they are shown at once
   * @param gaps the newest first; the address is empty for what has no page
   */
  public record Gaps(String label, String count, String detail, boolean open, List<LinkView> gaps) {
    /** Copies the list. */
    public Gaps {
      gaps = List.copyOf(gaps);
    }
  }
}
