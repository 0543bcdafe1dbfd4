package se.protokollsok.parse;

import java.util.List;

/**
 * A fact of a head: a label and what is printed behind, below or beside it.
 *
 * @param label what kind of fact
 * @param value its lines, cut to the value; empty where nothing follows
 */
record HeadField(HeadLabel label, List<Line> value) {
  HeadField {
    value = List.copyOf(value);
  }

  Passage passage() {
    return Passage.of(value);
  }
}
