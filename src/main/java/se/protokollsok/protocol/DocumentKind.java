package se.protokollsok.protocol;

/** What a file is, by its own words. Only a {@link #PROTOCOL} is parsed into items. */
public enum DocumentKind {
  /** Minutes of a meeting. */
  PROTOCOL,
  /** Kallelse. */
  NOTICE,
  /** Dagordning, föredragningslista. */
  AGENDA,
  /** Bilaga, presentation. */
  APPENDIX,
  /** Anything else with text, and files whose text is not known yet. */
  OTHER
}
