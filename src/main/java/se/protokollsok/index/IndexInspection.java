package se.protokollsok.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Looks at an index without taking its lock: another process may be writing it. */
public final class IndexInspection {
  private IndexInspection() {}

  /**
   * Returns what the last commit says of the whole archive, or empty if there is none yet.
   *
   * @throws IndexFormatException if the index is damaged or of another format
   */
  public static Optional<IndexedState> state(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        DirectoryReader reader = IndexReading.open(directory, folder)) {
      return Optional.of(IndexReading.state(reader));
    } catch (IndexMissingException none) {
      return Optional.empty();
    }
  }

  /** Returns whether every file of the last commit reads back as it was written; slow. */
  public static boolean isSound(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        CheckIndex check = new CheckIndex(directory)) {
      return check.checkIndex().clean;
    }
  }
}
