package se.protokollsok.knowledge;

import java.util.List;

/**
 * One snapshot. Immutable; may be shared between threads.
 *
 * @param version names the contents: equal versions mean equal contents
 * @param municipalities all 290
 * @param bodies bodies and organisations under their names and predecessors
 * @param words counts of the archive's clean words
 * @param personRulings what an archivist says about persons, in the order of the curated file
 */
public record Knowledge(
    String version,
    Municipalities municipalities,
    Bodies bodies,
    WordCounts words,
    List<PersonRuling> personRulings) {

  /** Copies the list. */
  public Knowledge {
    personRulings = List.copyOf(personRulings);
  }
}
