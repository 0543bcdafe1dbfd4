package se.protokollsok.index;

import java.util.List;

/**
 * What the index holds, kept in the index commit itself.
 *
 * @param archive the archive folder the data directory belongs to, absolute
 * @param format the version of the index format
 * @param knowledgeVersion the knowledge snapshot of this epoch
 * @param files every file seen, sorted by path: indexed, duplicate or rejected
 */
public record Manifest(
    String archive, int format, String knowledgeVersion, List<ManifestEntry> files) {
  /** The format this program writes. */
  public static final int FORMAT = 4;

  /** Copies the list. */
  public Manifest {
    files = List.copyOf(files);
  }
}
