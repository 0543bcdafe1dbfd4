package se.protokollsok.protocol;

import java.util.List;

/**
 * How an item's decision came about, as formal protocols record it.
 *
 * @param votes the votes taken (votering, omröstning), in printed order
 * @param reservations who reserved themselves against the decision, in printed order
 * @param recusals who kept away because of jäv, in printed order
 */
public record Proceedings(
    List<Vote> votes, List<Reservation> reservations, List<Recusal> recusals) {
  /** Nothing is recorded. */
  public static final Proceedings NONE = new Proceedings(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Proceedings {
    votes = List.copyOf(votes);
    reservations = List.copyOf(reservations);
    recusals = List.copyOf(recusals);
  }
}
