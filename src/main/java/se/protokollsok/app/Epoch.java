package se.protokollsok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.source.FileHash;
import se.protokollsok.store.StageKey;
import se.protokollsok.store.StageStore;

/**
 * Chooses the knowledge snapshot of a run. Within an epoch the snapshot stands still, so that
 * earlier results do; a new epoch comes with a full run, an edited curated file, or a tenth more
 * clean words.
 */
final class Epoch {
  private static final double GROWTH = 1.10;
  private static final String STAGE = "knowledge";

  private final StageStore store;
  private final Optional<Path> curated;

  Epoch(StageStore store, Optional<Path> curated) {
    this.store = store;
    this.curated = curated;
  }

  /**
   * Returns the snapshot to use.
   *
   * @param version the last run's snapshot, if it may go on
   * @param words the archive's clean words today
   */
  Knowledge choose(Optional<String> version, WordCounts words) throws IOException {
    if (version.isPresent()) {
      Optional<Knowledge> current = recall(version.get());
      if (current.isPresent() && words.total() <= current.get().words().total() * GROWTH) {
        return current.get();
      }
    }
    Knowledge fresh = KnowledgeBase.of(curated, words);
    store.put(key(fresh.version()), words);
    return fresh;
  }

  /**
   * Returns that snapshot, or empty if its words are not kept or a curated file was edited since.
   */
  Optional<Knowledge> recall(String version) throws IOException {
    Optional<WordCounts> words = store.get(key(version), WordCounts.class);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Knowledge same = KnowledgeBase.of(curated, words.get());
    // Another version means that a curated file or the program's own lists were edited.
    return same.version().equals(version) ? Optional.of(same) : Optional.empty();
  }

  private static StageKey key(String version) {
    return new StageKey(FileHash.NONE, STAGE, "1", version);
  }
}
