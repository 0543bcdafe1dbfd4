package se.protokollsok.app;

import java.io.IOException;

/**
 * Something the person at the keyboard can mend. The message, in Swedish, says what is wrong and
 * what to do.
 */
class UserException extends IOException {
  private static final long serialVersionUID = 1L;

  UserException(String message) {
    super(message);
  }

  UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
