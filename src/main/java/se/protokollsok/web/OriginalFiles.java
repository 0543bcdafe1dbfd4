package se.protokollsok.web;

import java.io.IOException;
import java.io.InputStream;
import se.protokollsok.protocol.ArchivedFile;

/** Gives out the untouched originals. Thread-safe. */
@FunctionalInterface
public interface OriginalFiles {
  /**
   * Opens a file of the archive.
   *
   * @throws IOException if it is not there (any more) or its bytes are not those that were read
   */
  InputStream open(ArchivedFile file) throws IOException;
}
