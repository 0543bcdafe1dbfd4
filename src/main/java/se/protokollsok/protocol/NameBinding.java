package se.protokollsok.protocol;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One line of the ledger: what the lasting name of a person or a matter stands for. Lines are only
 * ever added; for one kind and id the last line holds, and no id is ever given to another.
 *
 * @param kind whose name it is
 * @param id the step of the address: "anna-lind", "cykelvag"
 * @param evidence by what its bearer is known again; of a person name and place, or name and
 *     protocol where no place is known; of a matter its steps
 * @param movedTo the id that took over, if this one's bearer turned out to be that one's
 */
public record NameBinding(
    Kind kind, String id, SortedSet<String> evidence, Optional<String> movedTo) {

  /** Whose names last. */
  public enum Kind {
    /** A person of the register. */
    PERSON,
    /** A matter over several meetings. */
    MATTER
  }

  /** Copies the evidence. */
  public NameBinding {
    evidence = Collections.unmodifiableSortedSet(new TreeSet<>(evidence));
  }
}
