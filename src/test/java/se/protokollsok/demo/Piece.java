package se.protokollsok.demo;

import java.util.List;

/** One paragraph-sized part of an item, as its manuscript has it. */
sealed interface Piece {
  /** Running text. */
  record Paragraph(String text) implements Piece {}

  /** A list entry, without its mark. */
  record Point(String text) implements Piece {}

  /** A label on a line of its own: "Beslutsunderlag". */
  record Label(String text) implements Piece {}

  /** The line "Föredragande: …" with all who present. */
  record Presented(List<Presenter> by) implements Piece {}

  /** A decision under its heading. */
  record Resolved(Clause clause) implements Piece {}

  /** A fact about the item that is not printed as such. */
  record Note(NoteKind kind, String value) implements Piece {}

  /**
   * A decision.
   *
   * @param kind the label of its kind; several with {@code |} where any counts
   * @param text as printed
   * @param duties who gets a task by it: none or one
   */
  record Clause(String kind, String text, List<Duty> duties) {}

  /**
   * A task.
   *
   * @param who as printed
   * @param due ISO date, or empty
   */
  record Duty(String who, String due) {}

  /**
   * Somebody who presents.
   *
   * @param name first and last name
   * @param affiliation as printed after the name; may be empty
   */
  record Presenter(String name, String affiliation) {}

  /** What a {@link Note} says. */
  enum NoteKind {
    /** The value presents the item by a verb in the text. */
    PRESENTS('f'),
    /** The value is a person named in the text. */
    NAMED('n'),
    /** The item concerns this municipality though the eleven's names do not show it. */
    CONCERNS('k'),
    /** This municipality is printed but the item does not concern it. */
    NOT_CONCERNS('x'),
    /** A decision in running text: {@code ? kind | text >> who >> due}, without {@code @}. */
    HIDDEN_DECISION('?'),
    /** A task without a decision: {@code who >> due}. */
    TASK('u'),
    /** The paragraph is approved at once. */
    IMMEDIATE('o');

    private final char mark;

    NoteKind(char mark) {
      this.mark = mark;
    }

    static NoteKind of(char mark) {
      for (NoteKind kind : values()) {
        if (kind.mark == mark) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no note is marked @" + mark);
    }
  }
}
