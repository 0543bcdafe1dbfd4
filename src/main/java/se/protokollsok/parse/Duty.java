package se.protokollsok.parse;

import java.util.List;

/**
 * What a sentence gives somebody to do.
 *
 * @param form how it says so
 * @param actors who, in order, each as a half-open piece of the sentence
 * @param definite whether the first actor is a name or a certain one, not just any
 * @param persons whether the first actor names persons, and no body
 */
record Duty(Form form, List<Piece> actors, boolean definite, boolean persons) {
  Duty {
    actors = List.copyOf(actors);
  }

  /** A half-open piece {@code [begin, end)} of a sentence. */
  record Piece(int begin, int end) {}

  /** How a sentence gives a task. */
  enum Form {
    /** {@code uppdra åt kansliet}, {@code kansliet får i uppdrag}. */
    GIVEN,
    /** {@code kansliet tar fram}, {@code till dess tar kansliet fram}. */
    ACTS,
    /** {@code tas fram av kansliet}. */
    DONE_BY,
    /** {@code ansvarig: kansliet}. */
    LABELLED,
    /** {@code uppmana kansliet att}. */
    URGED
  }
}
