package se.protokollsok.protocol;

import java.util.List;

/**
 * What an item's text names besides persons and municipalities, decisions included, each in printed
 * order.
 *
 * @param references other items of the meeting, and what other meetings decided
 * @param amounts sums of money and shares in per cent
 * @param days days, periods and deadlines
 */
public record Mentions(List<Reference> references, List<Amount> amounts, List<DayMention> days) {
  /** Nothing is named. */
  public static final Mentions NONE = new Mentions(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Mentions {
    references = List.copyOf(references);
    amounts = List.copyOf(amounts);
    days = List.copyOf(days);
  }
}
