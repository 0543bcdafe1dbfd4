package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tallies and means by name, summed as they come in. A name is {@code archive.noise.figure}:
 * "cooperation.text.titles".
 */
final class Figures {
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Mean> means = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /** The sum and number of what is averaged. */
  private record Mean(double sum, int number) {}

  /** Adds to a figure that is counted. */
  void add(String name, Tally tally) {
    tallies.merge(name, tally, Tally::plus);
  }

  /** Adds one value to a figure that is averaged. */
  void add(String name, double value) {
    means.merge(name, new Mean(value, 1), (a, b) -> new Mean(a.sum + b.sum, a.number + b.number));
  }

  /** Keeps a remark about something that was not right, for who wants to know why. */
  void note(String remark) {
    notes.add(remark);
  }

  /** The remarks, in the order they came. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** The counted figures, in the order they first came. */
  Map<String, Tally> tallies() {
    return Map.copyOf(tallies);
  }

  /** Every figure's value, from 0 to 1, in the order they first came. A tally's value is its F1. */
  Map<String, Double> values() {
    Map<String, Double> values = new LinkedHashMap<>();
    tallies.forEach((name, tally) -> values.put(name, tally.f1()));
    means.forEach((name, mean) -> values.put(name, mean.sum / mean.number));
    return values;
  }

  /** The figures as a table for people: F1, precision, recall, and the counts behind them. */
  String table() {
    StringBuilder table = new StringBuilder();
    String line = "%-44s %7s %9s %7s  %s%n";
    table.append(line.formatted("figure", "value", "precision", "recall", "right/given/there"));
    tallies.forEach(
        (name, tally) ->
            table.append(
                line.formatted(
                    name,
                    decimals(tally.f1()),
                    decimals(tally.precision()),
                    decimals(tally.recall()),
                    tally.right() + "/" + tally.given() + "/" + tally.there())));
    means.forEach(
        (name, mean) ->
            table.append(
                line.formatted(
                    name, decimals(mean.sum / mean.number), "", "", "mean of " + mean.number)));
    return table.toString();
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
