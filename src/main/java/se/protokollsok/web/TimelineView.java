package se.protokollsok.web;

import java.util.List;

/**
 * The steps of a matter by date: a line for each year that has any, its months from left to right.
 * A view for the templates; heights in pixels, widths as shares of the drawing.
 *
 * @param label "Ärendets gång 2024–2025"
 * @param detail what the drawing shows, in a sentence
 * @param height of the drawing
 * @param months where each month begins, and its letter
 * @param years from the first to the last
 */
public record TimelineView(
    String label, String detail, int height, List<Month> months, List<Year> years) {
  /** Copies the lists. */
  public TimelineView {
    months = List.copyOf(months);
    years = List.copyOf(years);
  }

  /**
   * A month.
   *
   * @param letter "J"
   * @param left where it begins, "24.5%"
   * @param middle its middle
   */
  public record Month(String letter, String left, String middle) {}

  /**
   * The line of a year.
   *
   * @param label "2024"
   * @param top where it begins
   * @param ground where its line is drawn
   * @param marks its steps
   */
  public record Year(String label, int top, int ground, List<Mark> marks) {
    /** Copies the list. */
    public Year {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A step.
   *
   * @param kind what was done
   * @param name "12 april 2024: Avtal om växel. Beslut: godkännande"
   * @param href the item's address
   * @param x where its middle stands, "41.3%"
   * @param y where its middle stands
   */
  public record Mark(Kind kind, String name, String href, String x, int y) {}

  /** What was done in a step; told by shape and letter. */
  public enum Kind {
    /** Something was decided. */
    DECIDED("does", "B", "Beslut"),
    /** Information was taken note of. */
    NOTED("notes-only", "N", "Bara noterat"),
    /** The protocol shows no decision. */
    NOTHING("nil", "–", "Inget beslut redovisas");

    private final String shape;
    private final String letter;
    private final String label;

    Kind(String shape, String letter, String label) {
      this.shape = shape;
      this.letter = letter;
      this.label = label;
    }

    /** Returns the class of its shape. */
    public String shape() {
      return shape;
    }

    /** Returns the sign within its shape. */
    public String letter() {
      return letter;
    }

    /** Returns its words. */
    public String label() {
      return label;
    }
  }
}
