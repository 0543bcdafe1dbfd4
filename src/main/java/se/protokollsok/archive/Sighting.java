package se.protokollsok.archive;

/** How a file of the archive relates to what an earlier run saw. */
public enum Sighting {
  /** Same path, same bytes. */
  UNCHANGED,
  /** Bytes that were known under a path that is gone. */
  MOVED,
  /** A path or bytes not seen before. */
  NEW
}
