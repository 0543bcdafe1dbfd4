package se.protokollsok.demo;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Where a long compound may be divided at the end of a line.
 *
 * @param heads first parts of compounds, in lower case
 */
record Hyphens(List<String> heads) {
  /** Never divides. */
  static final Hyphens NONE = new Hyphens(List.of());

  /** Divides after the first parts that municipal Swedish uses most. */
  static final Hyphens COMPOUNDS =
      new Hyphens(
          List.of(
              "kommun",
              "kommundirektörs",
              "samverkans",
              "beredskaps",
              "sekretariats",
              "upphandlings",
              "verksamhets",
              "besluts",
              "skolskjuts",
              "dricksvatten",
              "vatten",
              "mentors",
              "projekt",
              "kollektiv",
              "biblioteks",
              "säkerhets",
              "försörjnings"));

  private static final int SHORTEST_TAIL = 5;

  Hyphens {
    heads = List.copyOf(heads);
  }

  /** Returns how many characters of the word stay on the line; 0 if it is not divided. */
  int cut(String word, Predicate<String> fits) {
    String folded = word.toLowerCase(Locale.ROOT);
    return heads.stream()
        .filter(folded::startsWith)
        .filter(head -> word.length() - head.length() >= SHORTEST_TAIL)
        .filter(head -> fits.test(word.substring(0, head.length())))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
