package se.protokollsok.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Learns a channel from words as read and as meant: aligns each pair at the least cost, counts the
 * steps, and does so again with the costs learnt (Viterbi training).
 */
public final class ChannelTrainer {
  private static final int ROUNDS = 4;
  private static final double FORBIDDEN = 1e9;
  private static final double SEEN_TWICE = 1.5;
  private static final Pattern NO_PIECE = Pattern.compile("[\\s\"“”]");

  private ChannelTrainer() {}

  /**
   * One step of an alignment.
   *
   * @param meant one or two letters
   * @param read what they were read as; empty where they were lost
   */
  record Step(String meant, String read) {}

  /** How much a step costs. */
  @FunctionalInterface
  private interface Cost {
    double of(String meant, String read);
  }

  /**
   * Returns how often each letter was read as what: from meant letters to pieces read to counts.
   *
   * @param words pairs; those whose letters cannot be aligned are left out
   */
  public static Map<String, Map<String, Double>> learn(Collection<MisreadWord> words) {
    Map<String, Map<String, Double>> counts = Map.of();
    Cost cost = ChannelTrainer::guess;
    for (int round = 0; round < ROUNDS; round++) {
      counts = count(words, cost);
      cost = learnt(counts);
    }
    return counts.entrySet().stream()
        .filter(meant -> meant.getKey().chars().allMatch(Character::isLetter))
        .collect(Collectors.toMap(Map.Entry::getKey, meant -> usual(meant.getValue())));
  }

  /** Without what was seen once, and without what a blank or a quotation mark was part of. */
  private static Map<String, Double> usual(Map<String, Double> readings) {
    return readings.entrySet().stream()
        .filter(read -> read.getValue() >= SEEN_TWICE)
        .filter(read -> NO_PIECE.matcher(read.getKey()).results().findAny().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Aligns a pair by a channel's costs; no steps if it cannot be aligned. */
  static List<Step> align(MisreadWord word, Channel channel) {
    return align(
        lower(word.meant()),
        lower(word.observed()),
        (meant, read) ->
            meant.equals(read)
                ? channel.costOfRight(meant.charAt(0))
                : channel.meanings(read).stream()
                    .filter(meaning -> meaning.letters().equals(meant))
                    .mapToDouble(Channel.Meaning::cost)
                    .findFirst()
                    .orElse(10 + guess(meant, read)));
  }

  private static Map<String, Map<String, Double>> count(Collection<MisreadWord> words, Cost cost) {
    Map<String, Map<String, Double>> counts = new TreeMap<>();
    for (MisreadWord word : words) {
      for (Step step : align(lower(word.meant()), lower(word.observed()), cost)) {
        add(counts, step.meant(), step.read(), word.count());
      }
    }
    for (MisreadWord word : words) {
      pairsOfLetters(lower(word.meant())).stream()
          .filter(counts::containsKey)
          .forEach(pair -> add(counts, pair, pair, word.count()));
    }
    return counts;
  }

  private static void add(
      Map<String, Map<String, Double>> counts, String meant, String read, double count) {
    counts.computeIfAbsent(meant, letters -> new TreeMap<>()).merge(read, count, Double::sum);
  }

  private static List<String> pairsOfLetters(String word) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 2 <= word.length(); i++) {
      pairs.add(word.substring(i, i + 2));
    }
    return pairs;
  }

  /** Before anything is learnt: right is cheap, a lost dot dear, all else dearer. */
  private static double guess(String meant, String read) {
    if (meant.equals(read)) {
      return 0;
    }
    if (meant.length() > 1) {
      return 7;
    }
    double change = "åäö".contains(meant) ? 2 : 5;
    return change + 2.0 * Math.abs(read.length() - 1);
  }

  private static Cost learnt(Map<String, Map<String, Double>> counts) {
    return (meant, read) -> {
      Map<String, Double> readings = counts.getOrDefault(meant, Map.of());
      double total = readings.values().stream().mapToDouble(Double::doubleValue).sum();
      double seen = readings.getOrDefault(read, 0.0);
      return seen > 0 ? -Math.log(seen / (total + 1)) : 12 + guess(meant, read);
    };
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static List<Step> align(String meant, String read, Cost cost) {
    int rows = meant.length();
    int columns = read.length();
    double[][] best = new double[rows + 1][columns + 1];
    Step[][] by = new Step[rows + 1][columns + 1];
    for (double[] row : best) {
      java.util.Arrays.fill(row, FORBIDDEN);
    }
    best[0][0] = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j <= columns; j++) {
        if (best[i][j] < FORBIDDEN) {
          extend(meant, read, i, j, cost, best, by);
        }
      }
    }
    if (best[rows][columns] >= FORBIDDEN) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    for (int i = rows, j = columns; i > 0; ) {
      Step step = by[i][j];
      steps.add(step);
      i -= step.meant().length();
      j -= step.read().length();
    }
    Collections.reverse(steps);
    return steps;
  }

  private static void extend(
      String meant, String read, int i, int j, Cost cost, double[][] best, Step[][] by) {
    for (int length = 0; length <= Channel.LONGEST && j + length <= read.length(); length++) {
      step(
          new Step(meant.substring(i, i + 1), read.substring(j, j + length)), i, j, cost, best, by);
    }
    if (i + 2 <= meant.length() && j < read.length()) {
      step(new Step(meant.substring(i, i + 2), read.substring(j, j + 1)), i, j, cost, best, by);
    }
  }

  private static void step(Step step, int i, int j, Cost cost, double[][] best, Step[][] by) {
    int row = i + step.meant().length();
    int column = j + step.read().length();
    double total = best[i][j] + cost.of(step.meant(), step.read());
    if (total < best[row][column]) {
      best[row][column] = total;
      by[row][column] = step;
    }
  }
}
