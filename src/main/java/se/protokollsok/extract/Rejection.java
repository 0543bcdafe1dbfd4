package se.protokollsok.extract;

import se.protokollsok.source.FindingKind;

/**
 * Thrown inside this package where a file cannot be taken; {@link Containment} turns it into a
 * finding. Never leaves the package.
 */
final class Rejection extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FindingKind kind;

  /** The message is the Swedish sentence a person reads. */
  Rejection(FindingKind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  FindingKind kind() {
    return kind;
  }

  String swedish() {
    return String.valueOf(getMessage());
  }
}
