package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the likeliest rising chain among numbered lines: the sum of their scores, less a little for
 * each number that is passed over.
 */
final class NumberChain {
  private static final int NONE = -1;
  private static final double PER_GAP = 0.5;
  private static final int GAPS_THAT_COST = 3;

  private final List<Heading> candidates;
  private final double[] total;
  private final int[] before;

  /** For each number the best chain that ends with it, and of all numbers up to it. */
  private final int[] bestAt;

  private final int[] bestUpTo;

  private NumberChain(List<Heading> candidates) {
    this.candidates = candidates;
    this.total = new double[candidates.size()];
    this.before = new int[candidates.size()];
    int highest = candidates.stream().mapToInt(it -> it.number().orElseThrow()).max().orElse(0);
    this.bestAt = new int[highest + 1];
    this.bestUpTo = new int[highest + 1];
    Arrays.fill(bestAt, NONE);
    Arrays.fill(bestUpTo, NONE);
  }

  static List<Heading> likeliest(List<Heading> candidates) {
    return candidates.isEmpty() ? List.of() : new NumberChain(candidates).find();
  }

  private List<Heading> find() {
    int best = NONE;
    for (int i = 0; i < candidates.size(); i++) {
      extend(i);
      // The later one of two equals: a list of contents stands before its items.
      if (best == NONE || total[i] >= total[best]) {
        best = i;
      }
    }
    List<Heading> chain = new ArrayList<>();
    for (int i = best; i != NONE; i = before[i]) {
      chain.add(candidates.get(i));
    }
    return chain.reversed();
  }

  private void extend(int i) {
    int number = candidates.get(i).number().orElseThrow();
    before[i] = NONE;
    double least = Math.min(number - 1, GAPS_THAT_COST) * -PER_GAP;
    double gain = candidates.get(i).style() == Heading.Style.SECTION ? 0 : least;
    for (int gap = 0; gap < GAPS_THAT_COST && number - 1 - gap >= 1; gap++) {
      gain = consider(i, bestAt[number - 1 - gap], gap * PER_GAP, gain);
    }
    int far = number - 1 - GAPS_THAT_COST;
    if (far >= 1) {
      gain = consider(i, upTo(far), GAPS_THAT_COST * PER_GAP, gain);
    }
    total[i] = candidates.get(i).score() + gain;
    if (bestAt[number] == NONE || total[i] >= total[bestAt[number]]) {
      bestAt[number] = i;
      for (int at = number; at < bestUpTo.length; at += at & -at) {
        if (bestUpTo[at] == NONE || total[i] >= total[bestUpTo[at]]) {
          bestUpTo[at] = i;
        }
      }
    }
  }

  private double consider(int i, int previous, double cost, double gain) {
    if (previous == NONE || total[previous] - cost < gain) {
      return gain;
    }
    before[i] = previous;
    return total[previous] - cost;
  }

  /** The best chain that ends with a number up to this one (a Fenwick tree of maxima). */
  private int upTo(int number) {
    int best = NONE;
    for (int at = number; at > 0; at -= at & -at) {
      if (bestUpTo[at] != NONE && (best == NONE || total[bestUpTo[at]] > total[best])) {
        best = bestUpTo[at];
      }
    }
    return best;
  }
}
