package se.protokollsok.protocol;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a person does in an item or at a meeting. The labels are the values of the parameter {@code
 * role}.
 */
public enum Role {
  /** Presents the item. */
  PRESENTS("presents"),
  /** Is named in the item. */
  NAMED("named"),
  /** Is given a task by the item. */
  TASK("task"),
  /** Was at the meeting. */
  PRESENT("present"),
  /** Was away. */
  ABSENT("absent"),
  /** Was invited. */
  GUEST("guest"),
  /** Signed the protocol. */
  SIGNS("signs");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** Returns the word the wire carries. */
  public String label() {
    return label;
  }

  /** Returns the role with this label, or empty if there is none. */
  public static Optional<Role> ofLabel(String label) {
    return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst();
  }
}
