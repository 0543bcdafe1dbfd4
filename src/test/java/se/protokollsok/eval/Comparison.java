package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What the gold says beside what was given.
 *
 * @param right how many are the same, each counted once
 * @param missed what is there and was not given
 * @param invented what was given and is not there
 */
record Comparison<G, P>(int right, List<G> missed, List<P> invented) {
  /** Copies the lists. */
  Comparison {
    missed = List.copyOf(missed);
    invented = List.copyOf(invented);
  }

  /**
   * Pairs each gold thing with at most one given thing, in order.
   *
   * @param same whether a gold thing (first) and a given one (second) are the same
   */
  static <G, P> Comparison<G, P> of(List<G> gold, List<P> given, BiPredicate<G, P> same) {
    List<P> left = new ArrayList<>(given);
    List<G> missed = new ArrayList<>();
    for (G wanted : gold) {
      int found = 0;
      while (found < left.size() && !same.test(wanted, left.get(found))) {
        found++;
      }
      if (found < left.size()) {
        left.remove(found);
      } else {
        missed.add(wanted);
      }
    }
    return new Comparison<>(gold.size() - missed.size(), missed, left);
  }

  /** The counts. */
  Tally tally() {
    return new Tally(right, right + invented.size(), right + missed.size());
  }
}
