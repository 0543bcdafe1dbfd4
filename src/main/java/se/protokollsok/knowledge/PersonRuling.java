package se.protokollsok.knowledge;

import java.util.Optional;

/**
 * An archivist's word on a person.
 *
 * @param verdict what holds
 * @param one the first spelling
 * @param other the second spelling; for {@link Verdict#PREFERRED} how to write the first
 */
public record PersonRuling(Verdict verdict, Spelling one, Spelling other) {
  /** What an archivist can say. */
  public enum Verdict {
    /** The two are one person, whatever speaks against it. */
    SAME,
    /** The two are different persons. */
    DIFFERENT,
    /** The first is to be written like the second, which need not be met anywhere. */
    PREFERRED
  }

  /**
   * A name, where need be with the place it came from.
   *
   * @param name as printed: "Anna Lind"
   * @param place municipality or affiliation; empty if every bearer of the name is meant, but for
   *     those another spelling of the same line names by place
   */
  public record Spelling(String name, Optional<String> place) {}
}
