package se.protokollsok.register;

import java.util.Comparator;
import java.util.List;

/**
 * Something in a title that may tell which matter it is.
 *
 * @param id equal for all its forms
 * @param rank how much it tells
 * @param printed the word or phrase as printed
 */
record TopicKey(String id, Rank rank, String printed) {
  static final Comparator<TopicKey> ORDER =
      Comparator.comparing(TopicKey::rank).thenComparing(TopicKey::id);

  /** The stems of its words: two of a phrase, else one. */
  List<String> parts() {
    return List.of(id.split("\\+", -1));
  }

  /** The most telling first. */
  enum Rank {
    /** A diarienummer. */
    CASE,
    /** A name of its own: "Söderleden", or a word no dictionary knows. */
    NAME,
    /** A compound that says which: "skolskjuts". */
    COMPOUND,
    /** A word of the dictionary, a place, an abbreviation: many matters may be about it. */
    SIMPLE,
    /** Two wide words together: "nätverk för digitalisering". */
    WIDE;

    /**
     * Returns how many more rare words two items must share to be one matter, by how long a time is
     * between them.
     */
    int evidenceWanted(boolean longApart) {
      return switch (this) {
        case CASE, NAME -> 0;
        case COMPOUND -> longApart ? 2 : 0;
        case SIMPLE -> longApart ? 2 : 1;
        case WIDE -> longApart ? 3 : 2;
      };
    }

    boolean tellsAlone() {
      return this == CASE || this == NAME || this == COMPOUND;
    }
  }
}
