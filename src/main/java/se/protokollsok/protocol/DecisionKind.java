package se.protokollsok.protocol;

import java.util.Arrays;
import java.util.Optional;

/** What a decision does. The labels are the values of the facet {@code decision}. */
public enum DecisionKind {
  /** Takes note, thanks for the information. */
  INFORMATION("information"),
  /** Gives somebody a task. */
  ASSIGNMENT("uppdrag"),
  /** Approves, adopts, signs. */
  APPROVAL("godkännande"),
  /** Refuses. */
  REJECTION("avslag"),
  /** Puts off. */
  POSTPONEMENT("uppskjutet"),
  /** Urges others. */
  RECOMMENDATION("uppmaning"),
  /** Elects or appoints. */
  ELECTION("val"),
  /** Sets money aside. */
  FUNDING("anslag"),
  /** None of the others. */
  OTHER("övrigt");

  private final String label;

  DecisionKind(String label) {
    this.label = label;
  }

  /** Returns the Swedish word users see and the wire carries. */
  public String label() {
    return label;
  }

  /** Returns the kind with this label, or empty if there is none. */
  public static Optional<DecisionKind> ofLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}
