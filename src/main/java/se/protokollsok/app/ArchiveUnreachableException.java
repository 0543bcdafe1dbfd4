package se.protokollsok.app;

/** The archive folder is not there or cannot be read, as when a share is not mounted. */
final class ArchiveUnreachableException extends UserException {
  private static final long serialVersionUID = 1L;

  ArchiveUnreachableException(String message) {
    super(message);
  }
}
