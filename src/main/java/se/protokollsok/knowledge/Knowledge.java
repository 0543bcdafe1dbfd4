package se.protokollsok.knowledge;

import java.util.List;
import java.util.Set;

/**
 * One snapshot. Immutable; may be shared between threads.
 *
 * @param version names the contents: equal versions mean equal contents
 * @param municipalities all 290
 * @param bodies bodies and organisations under their names and predecessors
 * @param words counts of the archive's clean words
 * @param givenNames given names, folded as {@link Folding#fold} does: tells "Anna Lind" from
 *     "Strand Plaza"
 * @param names proper names as they are written: municipalities with their genitives, words of
 *     bodies and organisations, given names, family names
 * @param personRulings what an archivist says about persons, in the order of the curated file
 * @param corrections what an archivist says about words, each word once
 */
public record Knowledge(
    String version,
    Municipalities municipalities,
    Bodies bodies,
    WordCounts words,
    Set<String> givenNames,
    Set<String> names,
    List<PersonRuling> personRulings,
    List<Correction> corrections) {

  /** Copies sets and lists. */
  public Knowledge {
    givenNames = Set.copyOf(givenNames);
    names = Set.copyOf(names);
    personRulings = List.copyOf(personRulings);
    corrections = List.copyOf(corrections);
  }
}
