package se.protokollsok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import se.protokollsok.index.IndexReading;

/**
 * The current generation, and the change to the next. Other processes' commits, and changes of the
 * list of what is hidden, are looked for on use, at most once a second; whoever looks waits, all
 * others go on with the current one. Thread-safe.
 */
final class Generations implements AutoCloseable {
  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

  private final Directory directory;
  private final Path folder;
  private final LongSupplier nanoTime;
  private final Hiding hiding;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile Generation current;
  private volatile long lastLook;
  private volatile boolean closed;

  /**
   * Opens the last commit.
   *
   * @param hiding tells what is hidden; used by this object alone
   */
  Generations(Path folder, LongSupplier nanoTime, Hiding hiding) throws IOException {
    this.directory = FSDirectory.open(folder);
    this.folder = folder;
    this.nanoTime = nanoTime;
    this.hiding = hiding;
    try {
      this.current = open();
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
    this.lastLook = nanoTime.getAsLong();
  }

  private Generation open() throws IOException {
    return made(IndexReading.open(directory, folder));
  }

  private Generation made(DirectoryReader reader) throws IOException {
    try {
      return new Generation(reader, hiding);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** Something done with one generation. */
  interface Use<T> {
    T with(Generation generation) throws IOException;
  }

  /** Runs a use with the newest generation and lets go of it. */
  <T> T use(Use<T> use) {
    if (nanoTime.getAsLong() - lastLook >= INTERVAL && looking.tryLock()) {
      try {
        lookUnlocked();
      } finally {
        looking.unlock();
      }
    }
    Generation generation = hold();
    try {
      return use.with(generation);
    } catch (IOException e) {
      throw new UncheckedIOException("Indexet i " + folder + " gick inte att läsa", e);
    } finally {
      release(generation);
    }
  }

  /** Looks for a newer commit, and for another list of what is hidden, now. */
  void refresh() {
    looking.lock();
    try {
      lookUnlocked();
    } finally {
      looking.unlock();
    }
  }

  /** A commit that cannot be read leaves the current generation in place: answers go on. */
  private void lookUnlocked() {
    lastLook = nanoTime.getAsLong();
    if (closed) {
      return;
    }
    try {
      // Opened anew, not from the current one: the folder may have been removed and built again,
      // and another version of the program may have written it.
      boolean sameHidden = hiding.look().equals(current.table());
      if (!sameHidden || !current.isCurrent()) {
        swap(open());
      }
    } catch (IOException | RuntimeException e) {
      System.getLogger(Generations.class.getName())
          .log(System.Logger.Level.WARNING, "Ny commit i " + folder + " gick inte att läsa", e);
    }
  }

  private void swap(Generation next) {
    Generation old = current;
    current = next;
    release(old);
  }

  private Generation hold() {
    while (true) {
      Generation generation = current;
      if (generation.tryHold()) {
        return generation;
      }
      if (closed) {
        throw new IllegalStateException("the search engine is closed");
      }
      Thread.onSpinWait();
    }
  }

  private void release(Generation generation) {
    try {
      generation.release();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    looking.lock();
    try {
      if (!closed) {
        closed = true;
        release(current);
        directory.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      looking.unlock();
    }
  }
}
