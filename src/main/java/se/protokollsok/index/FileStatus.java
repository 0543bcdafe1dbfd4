package se.protokollsok.index;

/** What became of a file. */
public enum FileStatus {
  /** It is in the index. */
  INDEXED,
  /** Its bytes are those of another file that is in the index. */
  DUPLICATE,
  /** It could not be read. */
  REJECTED
}
