package se.protokollsok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What to index, and how.
 *
 * @param archive the folder of protocols, absolute, links resolved where it exists
 * @param data the data directory, absolute
 * @param curated the folder of curated files, if there is one
 * @param options what to do otherwise than usual
 */
record IndexJob(Path archive, Path data, Optional<Path> curated, Set<Option> options) {
  IndexJob {
    archive = real(archive);
    data = data.toAbsolutePath().normalize();
    options = Set.copyOf(options);
  }

  // One archive has one name, whatever link it is reached by.
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException unreachable) {
      return folder.toAbsolutePath().normalize();
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
