package se.protokollsok.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One person of the register.
 *
 * @param id lasting, made from the name: "anna-lind", "anna-lind-2" for a namesake
 * @param name the preferred spelling
 * @param spellings every spelling met, the preferred one included, sorted
 * @param offices where they came from and when, oldest first; who came back has two
 * @param titles what they were and when, as printed, oldest first; empty if no title is on record
 * @param official whether they attended, presented or signed: only then have they a page
 * @param maybeSame ids of entries that may be the same person, sorted; the evidence does not decide
 */
public record Person(
    String id,
    String name,
    List<String> spellings,
    List<Office> offices,
    List<Title> titles,
    boolean official,
    List<String> maybeSame) {
  /** Copies the lists. */
  public Person {
    spellings = List.copyOf(spellings);
    offices = List.copyOf(offices);
    titles = List.copyOf(titles);
    maybeSame = List.copyOf(maybeSame);
  }

  /**
   * A municipality or affiliation over time. The dates are of meetings on record, never guesses.
   *
   * @param municipality the municipality, if it is one
   * @param affiliation the affiliation, if it is none
   * @param first the first meeting on record
   * @param last the last meeting on record
   */
  public record Office(
      Optional<String> municipality,
      Optional<String> affiliation,
      LocalDate first,
      LocalDate last) {}

  /**
   * An office or title over time. The dates are of meetings on record, never guesses.
   *
   * @param text as printed: "ordförande", "tf kommundirektör"
   * @param of the body for an office of its meetings, else the municipality or affiliation; empty
   *     if the protocols do not tell
   * @param first the first meeting on record
   * @param last the last meeting on record
   */
  public record Title(String text, Optional<String> of, LocalDate first, LocalDate last) {}
}
