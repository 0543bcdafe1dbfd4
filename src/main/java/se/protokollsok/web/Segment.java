package se.protokollsok.web;

/**
 * A piece of a shown text. A view for the templates.
 *
 * @param text plain text
 * @param look how it stands out
 * @param note what is to be said after it, in parts; empty but for a repaired word that is marked
 */
public record Segment(String text, Look look, Note note) {

  /** Returns text that does not stand out. */
  static Segment plain(String text) {
    return new Segment(text, Look.PLAIN, Note.NONE);
  }

  /** Returns text that matched a query. */
  static Segment matched(String text) {
    return new Segment(text, Look.MATCHED, Note.NONE);
  }

  /** Returns the same repaired word, which matched a query too. */
  Segment matchedToo() {
    return look == Look.REPAIRED ? new Segment(text, Look.MATCHED_REPAIRED, note) : this;
  }

  /** Returns whether it matched a query. */
  public boolean isMatched() {
    return look == Look.MATCHED;
  }

  /** Returns whether it is a repaired word to be marked. */
  public boolean isRepaired() {
    return look == Look.REPAIRED || look == Look.MATCHED_REPAIRED;
  }

  /** Returns whether it is a repaired word to be marked that matched a query too. */
  public boolean isMatchedRepaired() {
    return look == Look.MATCHED_REPAIRED;
  }

  /** Returns whether it is a misread word in the text as it was read. */
  public boolean isMisread() {
    return look == Look.MISREAD;
  }

  /** How a piece stands out. */
  enum Look {
    PLAIN,
    MATCHED,
    REPAIRED,
    MATCHED_REPAIRED,
    MISREAD
  }

  /**
   * What was read instead of a repaired word.
   *
   * @param read word for word; empty for no note
   * @param sure "98 %"; empty where an archivist ruled
   * @param more "; kan också vara ”…”", "rättat av arkivarie"; empty for nothing
   */
  public record Note(String read, String sure, String more) {
    static final Note NONE = new Note("", "", "");
  }
}
