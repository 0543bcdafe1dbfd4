package se.protokollsok.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import se.protokollsok.index.IndexInspection;
import se.protokollsok.index.Manifest;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.store.StageStore;

/**
 * A file somebody wants to see, and what its archive knows.
 *
 * @param path within the archive if it lies in one, else its name
 * @param data the data directory, if one was named
 * @param manifest what is indexed there
 */
record ShownFile(String path, Optional<Path> data, Optional<Manifest> manifest) {

  /**
   * Finds the file's place.
   *
   * @throws UserException if nothing is indexed in the data directory
   */
  static ShownFile of(Path file, Optional<Path> data) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (data.isEmpty()) {
      return new ShownFile(composed(name), data, Optional.empty());
    }
    Manifest manifest =
        IndexInspection.state(DataDirectory.index(data.get()))
            .orElseThrow(
                () -> new UserException("Datakatalogen " + data.get() + " har inget index."))
            .manifest();
    Path archive = Path.of(manifest.archive());
    Path real = file.toRealPath();
    String path = real.startsWith(archive) ? archive.relativize(real).toString() : name;
    return new ShownFile(composed(path), data, Optional.of(manifest));
  }

  private static String composed(String path) {
    return Normalizer.normalize(path.replace(File.separatorChar, '/'), Normalizer.Form.NFC);
  }

  /** Returns the archive's knowledge, or the built-in one where there is no archive. */
  Knowledge knowledge(Optional<Path> curated) throws IOException {
    if (data.isEmpty() || manifest.isEmpty()) {
      return KnowledgeBase.of(curated, WordCounts.EMPTY);
    }
    StageStore store = StageStore.open(data.get().resolve("cache"));
    return new Epoch(store, curated)
        .recall(manifest.get().knowledgeVersion())
        .orElseThrow(
            () ->
                new UserException(
                    "Ordkunskapen i "
                        + data.get()
                        + " finns inte kvar eller hör till andra rättelser. Kör index först."));
  }
}
