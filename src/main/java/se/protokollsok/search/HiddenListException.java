package se.protokollsok.search;

import java.io.IOException;

/**
 * The list of what is hidden cannot be read, or is missing while things are hidden: nothing must be
 * shown. The message, in Swedish, says what to do.
 */
public final class HiddenListException extends IOException {
  private static final long serialVersionUID = 1L;

  HiddenListException(String message) {
    super(message);
  }
}
