package se.protokollsok.knowledge;

import java.util.Optional;

/**
 * An archivist's word on whether two spellings mean one person.
 *
 * @param verdict what holds
 * @param one the first spelling
 * @param other the second spelling
 */
public record PersonRuling(Verdict verdict, Spelling one, Spelling other) {
  /** What an archivist can say. */
  public enum Verdict {
    /** One person. */
    SAME,
    /** Two persons. */
    DIFFERENT
  }

  /**
   * A name, where need be with the place it came from.
   *
   * @param name as printed: "Anna Lind"
   * @param place municipality or affiliation; empty if every bearer of the name is meant
   */
  public record Spelling(String name, Optional<String> place) {}
}
