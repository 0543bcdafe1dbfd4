package se.protokollsok.protocol;

/** The capacity in which someone attends a formal meeting. */
public enum AttendanceRole {
  /** An elected member. */
  MEMBER("ledamot"),
  /** A substitute who votes in a member's place. */
  SERVING_SUBSTITUTE("tjänstgörande ersättare"),
  /** A substitute who does not vote. */
  SUBSTITUTE("ersättare"),
  /** A civil servant. */
  OFFICIAL("tjänsteperson"),
  /** Anyone else. */
  OTHER("övrig");

  private final String label;

  AttendanceRole(String label) {
    this.label = label;
  }

  /** Returns the Swedish word users see and the wire carries. */
  public String label() {
    return label;
  }
}
