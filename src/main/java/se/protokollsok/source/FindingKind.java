package se.protokollsok.source;

/** The sorts of findings, from reading a file to understanding it. */
public enum FindingKind {
  /** The file system does not give the bytes: no permission, an unmounted share, a read error. */
  UNREADABLE_FILE(true),
  /** The bytes cannot be read as the kind of file they claim to be. */
  DAMAGED_FILE(true),
  /** A password is needed. */
  ENCRYPTED_FILE(true),
  /** Zero bytes, or a file without a single page. */
  EMPTY_FILE(true),
  /** No reader for this kind of file. */
  UNKNOWN_FORMAT(true),
  /** Larger than the limit for one file. */
  TOO_LARGE(true),
  /** A page without any text; it needs OCR. */
  PAGE_WITHOUT_TEXT(false),
  /** A page with a bad text layer whose image could not be read: no OCR engine, or it failed. */
  PAGE_NEEDS_OCR(false),
  /** A page that failed while the rest was read. */
  PAGE_FAILED(false),
  /** The text's encoding was guessed. */
  GUESSED_ENCODING(false),
  /** Characters were put right (look-alikes, control characters). */
  REPAIRED_CHARACTERS(false),
  /** A part of the text that could not be understood for a fault in the program. */
  PART_FAILED(false),
  /** No protocol, but a notice, an agenda or an appendix. */
  NOT_A_PROTOCOL(false),
  /** No date, or one that cannot be. */
  DATE_MISSING(false),
  /** No body (organ) named. */
  BODY_MISSING(false),
  /** No organisation named. */
  ORGANISATION_MISSING(false),
  /** No attendance list. */
  ATTENDANCE_MISSING(false),
  /** No agenda item found. */
  ITEMS_MISSING(false),
  /** Item numbers jump: something may be lost. */
  ITEM_NUMBER_GAP(false),
  /** The file says that it is an excerpt or is published in part. */
  EXCERPT(false),
  /** A part is not shown, by the operator's word; noticed when it is shown, not when it is read. */
  WITHHELD(false);

  private final boolean rejects;

  FindingKind(boolean rejects) {
    this.rejects = rejects;
  }

  /** Returns whether a file with this finding is rejected as a whole. */
  public boolean rejects() {
    return rejects;
  }
}
