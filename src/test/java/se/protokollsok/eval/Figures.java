package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tallies, shares and means by name, summed as they come in. A name is {@code
 * archive.group.figure}: "cooperation.text.titles".
 */
final class Figures {
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Share> shares = new LinkedHashMap<>();
  private final Map<String, Mean> means = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * An average.
   *
   * @param sum of all values
   * @param number of values
   */
  record Mean(double sum, int number) {
    double value() {
      return sum / number;
    }
  }

  /** Adds to a figure that is counted. */
  void add(String name, Tally tally) {
    tallies.merge(name, tally, Tally::plus);
  }

  /** Adds to a figure that is a part of a whole. */
  void add(String name, Share share) {
    shares.merge(name, share, Share::plus);
  }

  /** Adds one value to a figure that is averaged. */
  void add(String name, double value) {
    add(name, new Mean(value, 1));
  }

  /** Adds to a figure that is averaged. */
  void add(String name, Mean mean) {
    means.merge(name, mean, (a, b) -> new Mean(a.sum + b.sum, a.number + b.number));
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
    return new LinkedHashMap<>(tallies);
  }

  /** The parts of wholes, in the order they first came. */
  Map<String, Share> shares() {
    return new LinkedHashMap<>(shares);
  }

  /** The averaged figures, in the order they first came. */
  Map<String, Mean> means() {
    return new LinkedHashMap<>(means);
  }

  /** Every figure's value, from 0 to 1. A tally's value is its F1. */
  Map<String, Double> values() {
    Map<String, Double> values = new LinkedHashMap<>();
    tallies.forEach((name, tally) -> values.put(name, tally.f1()));
    shares.forEach((name, share) -> values.put(name, share.value()));
    means.forEach((name, mean) -> values.put(name, mean.value()));
    return values;
  }
}
