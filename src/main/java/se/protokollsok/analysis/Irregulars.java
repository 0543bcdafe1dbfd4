package se.protokollsok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Forms that no rule leads back to their word: "ledamöter", "antog", "bättre". They hold behind a
 * prefix too, if that gives a word: "bostäder" (bostad), "avslog" (avslå). Immutable.
 */
final class Irregulars {
  private static final String NONE = "-";

  /** Before a form that counts behind a prefix only. */
  private static final String BEHIND = "~";

  private static final List<String> NOUN_ENDINGS = List.of("", "s", "na", "nas");
  private static final int LONGEST = 14;
  private static final int SHORTEST_PREFIX = 2;

  /**
   * The word of a form.
   *
   * @param word its base form
   * @param alone whether the form counts without a prefix
   */
  private record Base(String word, boolean alone) {}

  private final Map<String, List<Base>> bases = new HashMap<>();
  private final UnaryOperator<String> spelling;

  private Irregulars(UnaryOperator<String> spelling) {
    this.spelling = spelling;
  }

  /** Reads the packaged lists; the spelling is what a form becomes before it is looked up. */
  static Irregulars packaged(UnaryOperator<String> spelling) {
    Irregulars irregulars = new Irregulars(spelling);
    SwedishDictionary.table("irregular-verbs.tsv").forEach(irregulars::verb);
    SwedishDictionary.table("irregular-nouns.tsv").forEach(irregulars::noun);
    return irregulars;
  }

  /** Returns the base forms of an irregular form; none for any other word. */
  Set<String> lemmas(String form, Predicate<String> isWord) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (int at = Math.max(0, form.length() - LONGEST); at < form.length(); at++) {
      String prefix = form.substring(0, at);
      for (Base base : bases.getOrDefault(form.substring(at), List.of())) {
        String word = prefix + base.word();
        boolean counts = at == 0 ? base.alone() : at >= SHORTEST_PREFIX && isWord.test(word);
        if (counts) {
          lemmas.add(word);
        }
      }
    }
    return lemmas;
  }

  private void noun(List<String> row) {
    for (String stem : row.get(1).split(" ", -1)) {
      NOUN_ENDINGS.forEach(ending -> add(row.get(0), stem + ending));
    }
  }

  /** Infinitive, present, past, supine, participle; what is said of oneself or suffered with -s. */
  private void verb(List<String> row) {
    String word = row.get(0);
    active(word, row.get(1));
    String present = row.get(1);
    if (present.endsWith("er")) {
      add(word, present.substring(0, present.length() - 2) + "s");
      add(word, present.substring(0, present.length() - 1) + "s");
    } else if (present.endsWith("r")) {
      add(word, present.substring(0, present.length() - 1) + "s");
    }
    active(word, row.get(2));
    active(word, row.get(3));
    participle(word, row.get(4));
  }

  private void active(String word, String form) {
    add(word, form);
    add(word, form + "s");
  }

  /** {@code tagen}: taget, tagna; {@code vald}: valt, valda; {@code sedd}: sett, sedda. */
  private void participle(String word, String form) {
    add(word, form);
    String stem = form.substring(0, form.length() - 1);
    if (form.endsWith("en")) {
      add(word, stem + "t");
      add(word, form.substring(0, form.length() - 2) + "na");
    } else if (form.endsWith("dd")) {
      add(word, form.substring(0, form.length() - 2) + "tt");
      add(word, form + "a");
    } else if (form.endsWith("d") || form.endsWith("t")) {
      add(word, stem + "t");
      add(word, form + "a");
    }
  }

  private void add(String word, String form) {
    if (form.startsWith(NONE)) {
      return;
    }
    boolean behind = form.startsWith(BEHIND);
    String bare = spelling.apply(behind ? form.substring(1) : form);
    if (!bare.equals(spelling.apply(word))) {
      bases
          .computeIfAbsent(bare, key -> new ArrayList<>())
          .add(new Base(spelling.apply(word), !behind));
    }
  }
}
