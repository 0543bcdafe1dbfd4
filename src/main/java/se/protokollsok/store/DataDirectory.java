package se.protokollsok.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that holds what was made from one archive: {@code index/}, {@code cache/}, {@code
 * ledger.jsonl}, {@code hidden.jsonl}. Whoever writes holds its lock; readers need none.
 */
public final class DataDirectory implements Closeable {
  private final Path folder;
  private final FileChannel channel;

  private DataDirectory(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the folder for writing, making it if need be. The lock goes with the process, however it
   * ends.
   *
   * @throws DataDirectoryBusyException if another indexer holds it
   * @throws IOException if it cannot be made or written
   */
  public static DataDirectory lock(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new DataDirectoryBusyException(folder);
    }
    return new DataDirectory(folder, channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  /** Returns where the search index lies below a data directory. */
  public static Path index(Path folder) {
    return folder.resolve("index");
  }

  /** Returns where the log of what was hidden lies below a data directory. */
  public static Path hideLog(Path folder) {
    return folder.resolve("hidden.jsonl");
  }

  /** Returns the search index. */
  public Path index() {
    return index(folder);
  }

  /** Returns where the kept stage results lie below a data directory. */
  public static Path cache(Path folder) {
    return folder.resolve("cache");
  }

  /** Returns the kept stage results. */
  public Path cache() {
    return cache(folder);
  }

  /** Returns where the pictures of pages lie below a data directory; they can be drawn anew. */
  public static Path pictures(Path folder) {
    return cache(folder).resolve("pictures");
  }

  /** Returns the ledger of addresses. */
  public Path ledger() {
    return folder.resolve("ledger.jsonl");
  }

  /** Gives the folder free. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
