package se.protokollsok.index;

import java.nio.file.Path;

/** There is no index where one was to be opened for reading. */
public final class IndexMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexMissingException(Path folder) {
    super("Det finns inget index i " + folder + ". Skapa det med kommandot index ARKIV.");
  }
}
