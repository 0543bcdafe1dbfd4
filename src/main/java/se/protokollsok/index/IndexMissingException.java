package se.protokollsok.index;

import java.nio.file.Path;

/** There is no index where one was to be opened for reading. */
public final class IndexMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Returns the exception for a folder without an index. */
  public static IndexMissingException in(Path folder) {
    return new IndexMissingException(folder);
  }

  private IndexMissingException(Path folder) {
    super("Det finns inget index i " + folder + ". Skapa det med kommandot index ARKIV.");
  }
}
