package se.protokollsok.knowledge;

import java.io.IOException;

/**
 * A curated file holds a line that cannot be understood. The message names file and line, in
 * Swedish.
 */
public final class CuratedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  CuratedFileException(String file, int line, String problem) {
    super("%s, rad %d: %s".formatted(file, line, problem));
  }
}
