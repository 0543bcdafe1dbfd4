package se.protokollsok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What to index, and how.
 *
 * @param archive the folder of protocols, absolute, links resolved where it exists
 * @param data the data directory, absolute, links resolved as far as it exists
 * @param curated the folder of curated files, if there is one
 * @param options what to do otherwise than usual
 */
record IndexJob(Path archive, Path data, Optional<Path> curated, Set<Option> options) {
  IndexJob {
    archive = real(archive);
    data = real(data);
    options = Set.copyOf(options);
  }

  // One folder has one name, whatever link it is reached by; so a data directory cannot lie in the
  // archive unseen. What is not there yet is named below what is.
  private static Path real(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException absent) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  boolean has(Option option) {
    return options.contains(option);
  }

  /** What a run may do otherwise. */
  enum Option {
    /** Redo every stage with fresh knowledge and write the index anew; the ledger stays. */
    FULL,
    /** Read every file again instead of taking what was kept. */
    REREAD,
    /** Remove vanished files however many they are. */
    ACCEPT_REMOVALS
  }
}
