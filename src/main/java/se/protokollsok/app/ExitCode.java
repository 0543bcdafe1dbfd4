package se.protokollsok.app;

/** How the program ends. */
final class ExitCode {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int SOME_REJECTED = 3;

  private ExitCode() {}
}
