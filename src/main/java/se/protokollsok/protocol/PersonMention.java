package se.protokollsok.protocol;

import java.util.Optional;

/**
 * A person as one place of one protocol names them; who it is, the register decides.
 *
 * @param name as printed, white space folded: "Anna Lind"
 * @param municipality the canonical municipality they come from: "Ängelholm"
 * @param affiliation what is no municipality: "sekretariatet", "Lind AB"
 * @param party the party code as printed: "M". Shown, never a filter
 * @param title the title or role as printed: "kommundirektör", "1:e vice ordförande"
 */
public record PersonMention(
    String name,
    Optional<String> municipality,
    Optional<String> affiliation,
    Optional<String> party,
    Optional<String> title) {

  /** Returns a mention that holds a bare name. */
  public static PersonMention of(String name) {
    return new PersonMention(
        name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
