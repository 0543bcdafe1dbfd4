package se.protokollsok.search;

import java.util.List;

/**
 * Something else a word of a query may stand for.
 *
 * @param why why
 * @param words one word, or several that must stand together in this order
 * @param weight how much it counts beside the word as typed, at most 1
 */
record Alternative(Why why, List<WordTerms> words, float weight) {
  /** Why a word stands for another. */
  enum Why {
    /** What was typed is no word; this may be meant. */
    CORRECTION,
    /** The record's own slip of the pen. */
    SLIP,
    /** The same name, spelt otherwise. */
    NAME,
    /** Words typed apart, or one typed joined. */
    JOINT,
    /** Another word for the same thing. */
    SYNONYM
  }

  Alternative {
    words = List.copyOf(words);
  }

  /** Returns what it stands for, as it is written. */
  String text() {
    return String.join(" ", words.stream().map(word -> word.word().text()).toList());
  }
}
