package se.protokollsok.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person, met at one place of one file.
 *
 * @param file the file's place in the run's order
 * @param name under which name
 * @param place where they came from
 * @param date the day of the meeting
 * @param organisation whose meeting it was: the first name of the organisation's family
 * @param attends whether they stand in the attendance list
 */
record Observation(
    int file,
    PersonName name,
    Place place,
    Optional<LocalDate> date,
    String organisation,
    boolean attends) {

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
  }
}
