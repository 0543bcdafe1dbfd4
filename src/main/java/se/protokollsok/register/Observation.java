package se.protokollsok.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person, met at one place of one file.
 *
 * @param occasion the meeting
 * @param name under which name
 * @param place where they came from
 * @param standing how they stand there
 * @param title what they were, as printed
 * @param doubtful whether the page was read from an image, or had misread words
 */
record Observation(
    Occasion occasion,
    PersonName name,
    Place place,
    Standing standing,
    Optional<Title> title,
    boolean doubtful) {

  /** How somebody stands in a protocol. */
  enum Standing {
    /** In the attendance list, as present or guest. */
    ATTENDS,
    /** In the attendance list, as absent. */
    ABSENT,
    /** Presents an item. */
    PRESENTS,
    /** Signs. */
    SIGNS,
    /** Only named in a text. */
    NAMED
  }

  /**
   * An office or title.
   *
   * @param text as printed: "ordförande", "kommundirektör"
   * @param of the body for an office of its meeting, else the place; empty if not known
   */
  record Title(String text, String of) {}

  /**
   * Where a person comes from.
   *
   * @param municipality the municipality, if it is one
   * @param affiliation what else is printed
   */
  record Place(Optional<String> municipality, Optional<String> affiliation) {
    static final Place UNKNOWN = new Place(Optional.empty(), Optional.empty());

    /** Returns a text that is equal for equal places; empty if the place is not known. */
    String key() {
      return municipality.or(() -> affiliation.map(Slug::of)).orElse("");
    }

    /** Returns the place as printed; empty if it is not known. */
    String label() {
      return municipality.or(() -> affiliation).orElse("");
    }
  }

  int file() {
    return occasion.file();
  }

  Optional<LocalDate> date() {
    return occasion.date();
  }

  String organisation() {
    return occasion.organisation();
  }

  /** Whether they stand in the attendance list. */
  boolean isListed() {
    return standing == Standing.ATTENDS || standing == Standing.ABSENT;
  }

  /** Whether they act in the meeting; who is only named, or missing, does not. */
  boolean isOfficial() {
    return switch (standing) {
      case ATTENDS, PRESENTS, SIGNS -> true;
      case ABSENT, NAMED -> false;
    };
  }
}
