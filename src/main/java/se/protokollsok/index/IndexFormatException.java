package se.protokollsok.index;

/** The index cannot be used: it is damaged, or of a format this program does not know. */
public final class IndexFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexFormatException(String message) {
    super(message);
  }

  IndexFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
