package se.protokollsok.protocol;

import java.math.BigDecimal;
import se.protokollsok.source.SourceSpan;

/**
 * A sum of money or a share that a text names.
 *
 * @param text as printed, line breaks folded to blanks: "200,000 kr", "500 000 till 150 000 kr"
 * @param unit in what it is counted
 * @param least the smallest value named, in kronor or per cent; never rounded, no zeros at the end
 *     of its decimals
 * @param most the largest value named; equal to {@code least} for a single value
 * @param span where it stands
 */
public record Amount(String text, Unit unit, BigDecimal least, BigDecimal most, SourceSpan span) {

  /** Brings the values to one form, so that equal sums are equal. */
  public Amount {
    least = plain(least);
    most = plain(most);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** In what an amount is counted. */
  public enum Unit {
    /** Swedish kronor. */
    KRONOR("kr"),
    /** Per cent of something the text tells. */
    PERCENT("%");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    /** Returns the word users see and the wire carries. */
    public String label() {
      return label;
    }
  }
}
