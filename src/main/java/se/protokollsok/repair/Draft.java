package se.protokollsok.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import se.protokollsok.repair.RepairedText.Change;
import se.protokollsok.repair.RepairedText.Range;

/**
 * A text under repair: every UTF-16 unit remembers which extracted unit it stands for, so the map
 * back and the list of changes follow from the result and cannot disagree with it. Not thread-safe.
 */
final class Draft {
  private final String extracted;
  private StringBuilder text;
  private int[] origins;

  /** For extracted offsets where a repair was less than certain: how certain. */
  private final TreeMap<Integer, Double> doubts = new TreeMap<>();

  Draft(String extracted) {
    this.extracted = extracted;
    this.text = new StringBuilder(extracted);
    this.origins = new int[extracted.length()];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = i;
    }
  }

  /**
   * A replacement of a piece of the draft as it stands.
   *
   * @param begin first unit
   * @param end one past the last unit
   * @param text what stands there instead; may be empty
   * @param confidence from 0 to 1
   */
  record Edit(int begin, int end, String text, double confidence) {}

  String text() {
    return text.toString();
  }

  /**
   * Applies edits that are ordered and disjoint. Unchanged units at their ends keep their place.
   */
  void apply(List<Edit> edits) {
    if (edits.isEmpty()) {
      return;
    }
    StringBuilder result = new StringBuilder(text.length() + edits.size());
    IntList places = new IntList(text.length() + edits.size());
    int from = 0;
    for (Edit edit : edits) {
      copy(from, edit.begin(), result, places);
      result.append(edit.text());
      for (int i = 0; i < edit.text().length(); i++) {
        // An inserted unit beyond the old length shares the last old unit's place.
        places.add(origins[Math.min(edit.begin() + i, edit.end() - 1)]);
      }
      if (edit.confidence() < 1) {
        doubts.merge(origins[edit.begin()], edit.confidence(), Math::min);
      }
      from = edit.end();
    }
    copy(from, text.length(), result, places);
    text = result;
    origins = places.toArray();
  }

  private void copy(int begin, int end, StringBuilder result, IntList places) {
    result.append(text, begin, end);
    for (int i = begin; i < end; i++) {
      places.add(origins[i]);
    }
  }

  /** The map back. A run begins wherever the distance to the extracted text changes. */
  OffsetMap map() {
    List<Integer> repaired = new ArrayList<>(List.of(0));
    List<Integer> places = new ArrayList<>(List.of(origins.length == 0 ? 0 : origins[0]));
    for (int i = 1; i < origins.length; i++) {
      if (origins[i] != origins[i - 1] + 1) {
        repaired.add(i);
        places.add(origins[i]);
      }
    }
    return new OffsetMap(repaired, places);
  }

  /** Every difference to the extracted text, in order. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    int there = 0;
    int i = 0;
    while (i < origins.length) {
      if (kept(i) && origins[i] == there) {
        i++;
        there++;
        continue;
      }
      int begin = i;
      while (i < origins.length && !kept(i)) {
        i++;
      }
      int end = i < origins.length ? origins[i] : extracted.length();
      changes.add(change(there, end, begin, i));
      there = end;
    }
    if (there < extracted.length()) {
      changes.add(change(there, extracted.length(), i, i));
    }
    return changes;
  }

  /** Whether this unit is the extracted one and the only one that stands for it. */
  private boolean kept(int i) {
    return text.charAt(i) == extracted.charAt(origins[i])
        && (i == 0 || origins[i - 1] != origins[i])
        && (i + 1 == origins.length || origins[i + 1] != origins[i]);
  }

  private Change change(int from, int to, int begin, int end) {
    double confidence =
        doubts.subMap(from, to).values().stream().mapToDouble(Double::doubleValue).min().orElse(1);
    return new Change(
        extracted.substring(from, to),
        text.substring(begin, end),
        confidence,
        new Range(begin, end));
  }

  /** A growing array of ints. */
  private static final class IntList {
    private int[] values;
    private int size;

    IntList(int capacity) {
      values = new int[Math.max(16, capacity)];
    }

    void add(int value) {
      if (size == values.length) {
        values = java.util.Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    int[] toArray() {
      return java.util.Arrays.copyOf(values, size);
    }
  }
}
