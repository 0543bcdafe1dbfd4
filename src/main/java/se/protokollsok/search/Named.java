package se.protokollsok.search;

import java.util.List;
import java.util.Optional;

/**
 * What of the archive a query names, beside its topic.
 *
 * @param period the days it asks about
 * @param municipalities canonical names
 * @param bodies canonical names
 * @param persons ids of the register
 */
record Named(
    Optional<Period> period,
    List<String> municipalities,
    List<String> bodies,
    List<String> persons) {
  /** It names nothing. */
  static final Named NOTHING = new Named(Optional.empty(), List.of(), List.of(), List.of());

  Named {
    municipalities = List.copyOf(municipalities);
    bodies = List.copyOf(bodies);
    persons = List.copyOf(persons);
  }
}
