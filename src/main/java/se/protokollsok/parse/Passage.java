package se.protokollsok.parse;

import java.util.Arrays;
import java.util.List;

/**
 * Running text made of lines: white space folded, line breaks become blanks, each character still
 * knows where it stands in the repaired text. Immutable.
 */
final class Passage {
  private final String text;
  private final int[] places;

  private Passage(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static Passage of(List<Line> lines) {
    Builder builder = new Builder();
    lines.forEach(line -> builder.add(line.text(), line.begin()));
    return builder.build();
  }

  static Passage of(Line line) {
    return of(List.of(line));
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Where it begins in the repaired text; not for an empty passage. */
  int begin() {
    return places[0];
  }

  /** One past where it ends in the repaired text; not for an empty passage. */
  int end() {
    return places[places.length - 1] + 1;
  }

  /** Where in this passage's text a unit of the repaired text stands; -1 if it does not. */
  int indexOf(int place) {
    int found = Arrays.binarySearch(places, place);
    return found < 0 ? -1 : found;
  }

  /** The piece {@code [from, to)} without blanks around it. */
  Passage slice(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && text.charAt(begin) == ' ') {
      begin++;
    }
    while (end > begin && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Passage(text.substring(begin, end), Arrays.copyOfRange(places, begin, end));
  }

  Passage from(int from) {
    return slice(from, text.length());
  }

  /** This passage, a blank, and another one that stands after it. */
  Passage plus(Passage other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    int[] joined = Arrays.copyOf(places, places.length + 1 + other.places.length);
    joined[places.length] = end() - 1;
    System.arraycopy(other.places, 0, joined, places.length + 1, other.places.length);
    return new Passage(text + " " + other.text, joined);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Joins lines. */
  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];

    void add(String line, int begin) {
      int skipped = 0;
      if (!text.isEmpty() && !joinsRange(line)) {
        put(' ', places[text.length() - 1]);
      }
      for (int i = skipped; i < line.length(); i++) {
        char unit = line.charAt(i);
        if (unit == '*' && i + 1 < line.length() && line.charAt(i + 1) == '*') {
          i++;
        } else if (!Character.isWhitespace(unit)) {
          put(unit, begin + i);
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          put(' ', begin + i);
        }
      }
    }

    /** "§§ 253-" and "256" on the next line are one range. */
    private boolean joinsRange(String line) {
      int last = text.length() - 1;
      return last > 0
          && (text.charAt(last) == '-' || text.charAt(last) == '–')
          && Character.isDigit(text.charAt(last - 1))
          && Character.isDigit(line.charAt(0));
    }

    private void put(char unit, int place) {
      if (text.length() == places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[text.length()] = place;
      text.append(unit);
    }

    Passage build() {
      int length = text.length();
      return new Passage(text.toString(), Arrays.copyOf(places, length)).slice(0, length);
    }
  }
}
