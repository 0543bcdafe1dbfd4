package se.protokollsok.web;

/** Whether a municipality was represented at a meeting, as far as the attendance lists tell. */
public enum Presence {
  /** Somebody from there was in the room. */
  PRESENT("present", "På plats"),
  /** Those from there took part by video link only. */
  REMOTE("remote", "På distans"),
  /** Those from there had sent their excuses. */
  ABSENT("absent", "Anmält förhinder"),
  /** The lists name nobody from there, or the protocol has none. */
  UNKNOWN("unknown", "Framgår inte");

  private final String shape;
  private final String label;

  Presence(String shape, String label) {
    this.shape = shape;
    this.label = label;
  }

  /** Returns the class of its colour and the id of its shape. */
  public String shape() {
    return shape;
  }

  /** Returns its words. */
  public String label() {
    return label;
  }
}
