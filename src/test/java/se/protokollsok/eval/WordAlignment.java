package se.protokollsok.eval;

import java.util.Arrays;
import java.util.List;

/**
 * Which word of a text stands for which word of another: the alignment with the fewest words
 * replaced, left out or put in, and of those the one whose pairs look most alike.
 *
 * @param partners for each given word the index of its gold word, or {@link #NONE}
 * @param edits words to replace, leave out or put in
 */
record WordAlignment(List<Integer> partners, int edits) {
  /** No word of the other text. */
  static final int NONE = -1;

  /** One edit outweighs all differences of letters. */
  private static final long EDIT = 1_000_000_000L;

  /** Copies the list. */
  WordAlignment {
    partners = List.copyOf(partners);
  }

  static WordAlignment of(List<GoldWord> gold, List<String> given) {
    long[][] costs = costs(gold, given);
    Integer[] partners = new Integer[given.size()];
    Arrays.fill(partners, NONE);
    int g = gold.size();
    int t = given.size();
    while (g > 0 && t > 0) {
      if (costs[g][t] == costs[g - 1][t - 1] + replacing(gold.get(g - 1), given.get(t - 1))) {
        partners[t - 1] = g - 1;
        g--;
        t--;
      } else if (costs[g][t] == costs[g - 1][t] + missing(gold.get(g - 1))) {
        g--;
      } else {
        t--;
      }
    }
    return new WordAlignment(
        Arrays.asList(partners), (int) (costs[gold.size()][given.size()] / EDIT));
  }

  private static long[][] costs(List<GoldWord> gold, List<String> given) {
    long[][] costs = new long[gold.size() + 1][given.size() + 1];
    for (int g = 0; g <= gold.size(); g++) {
      for (int t = 0; t <= given.size(); t++) {
        if (g > 0 || t > 0) {
          costs[g][t] = Long.MAX_VALUE;
        }
        if (g > 0) {
          costs[g][t] = costs[g - 1][t] + missing(gold.get(g - 1));
        }
        if (t > 0) {
          costs[g][t] = Math.min(costs[g][t], costs[g][t - 1] + EDIT + given.get(t - 1).length());
        }
        if (g > 0 && t > 0) {
          long replaced = costs[g - 1][t - 1] + replacing(gold.get(g - 1), given.get(t - 1));
          costs[g][t] = Math.min(costs[g][t], replaced);
        }
      }
    }
    return costs;
  }

  private static long missing(GoldWord gold) {
    return EDIT + gold.accepted().getFirst().length();
  }

  private static long replacing(GoldWord gold, String given) {
    return gold.accepts(given) ? 0 : EDIT + gold.distance(given);
  }
}
