package se.protokollsok.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * A file as the folder listing shows it.
 *
 * @param path within the archive, with {@code /}, in NFC
 * @param location where to open it; its name may be in NFD
 * @param size in bytes
 * @param modified last modification
 */
public record FileState(String path, Path location, long size, Instant modified) {

  /**
   * Returns whether the file still has the size and time it was listed with.
   *
   * @throws IOException if it is not there any more or cannot be looked at
   */
  public boolean isStillSo() throws IOException {
    BasicFileAttributes now = Files.readAttributes(location, BasicFileAttributes.class);
    return now.size() == size && now.lastModifiedTime().toInstant().equals(modified);
  }
}
