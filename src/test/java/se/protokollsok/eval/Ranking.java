package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges a ranking of items by graded relevance.
 *
 * @param ranked keys of the hits, best first: a path within the archive, a number sign, the last
 *     step of the item's address ({@code 2025/protokoll.pdf#5})
 * @param relevant grade (1 to 3) by pattern: the beginning of a path, a number sign, an item or
 *     {@code *} for any item of that file, counted once
 */
record Ranking(List<String> ranked, Map<String, Integer> relevant) {
  private static final int DEPTH = 10;

  /** Copies both. */
  Ranking {
    ranked = List.copyOf(ranked);
    relevant = Map.copyOf(relevant);
  }

  /** Whether a key is what a pattern means. */
  static boolean matches(String pattern, String key) {
    int sign = pattern.lastIndexOf('#');
    int keySign = key.lastIndexOf('#');
    String item = pattern.substring(sign + 1);
    return key.substring(0, keySign).startsWith(pattern.substring(0, sign))
        && (item.equals("*") || item.equals(key.substring(keySign + 1)));
  }

  /** The normalised discounted cumulative gain of the first ten, gain 2^grade - 1. */
  double ndcg() {
    Set<String> met = new HashSet<>();
    double gained = 0;
    for (int i = 0; i < Math.min(DEPTH, ranked.size()); i++) {
      gained += best(ranked.get(i), met) / discount(i);
    }
    List<Integer> grades = new ArrayList<>(relevant.values());
    grades.sort((a, b) -> b - a);
    double ideal = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      ideal += gain(grades.get(i)) / discount(i);
    }
    return gained / ideal;
  }

  /** The share of the relevant patterns met among the first hits. */
  double recall(int depth) {
    long found =
        relevant.keySet().stream()
            .filter(pattern -> ranked.stream().limit(depth).anyMatch(key -> matches(pattern, key)))
            .count();
    return (double) found / relevant.size();
  }

  /** Whether the first hit is one of these patterns. */
  boolean startsWithOneOf(List<String> first) {
    return !ranked.isEmpty() && first.stream().anyMatch(one -> matches(one, ranked.getFirst()));
  }

  /** The highest gain of a pattern that the key meets for the first time. */
  private double best(String key, Set<String> met) {
    return relevant.entrySet().stream()
        .filter(entry -> !met.contains(entry.getKey()) && matches(entry.getKey(), key))
        .max(Map.Entry.comparingByValue())
        .map(
            entry -> {
              met.add(entry.getKey());
              return gain(entry.getValue());
            })
        .orElse(0.0);
  }

  private static double gain(int grade) {
    return Math.pow(2, grade) - 1;
  }

  private static double discount(int place) {
    return Math.log(place + 2) / Math.log(2);
  }
}
