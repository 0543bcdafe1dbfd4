package se.protokollsok.web;

/** Tells the operator's accessibility statement as it stands now. Thread-safe. */
@FunctionalInterface
public interface StatementSource {
  /** There is none. */
  StatementSource EMPTY = () -> Statement.EMPTY;

  /** Returns the statement; never fails: what cannot be read is told among its complaints. */
  Statement current();
}
