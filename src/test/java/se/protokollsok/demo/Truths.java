package se.protokollsok.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the manuscript says about an item, checked against the text that is printed. */
final class Truths {
  private Truths() {}

  /** Returns all that is printed of the item. */
  static String printed(Manuscript.Entry entry) {
    return entry.title()
        + "\n"
        + entry.pieces().stream().flatMap(Truths::texts).collect(Collectors.joining("\n"));
  }

  private static Stream<String> texts(Piece piece) {
    return switch (piece) {
      case Piece.Paragraph paragraph -> Stream.of(paragraph.text());
      case Piece.Point point -> Stream.of(point.text());
      case Piece.Label label -> Stream.of(label.text());
      case Piece.Presented presented ->
          presented.by().stream().map(p -> p.name() + ", " + p.affiliation());
      case Piece.Resolved resolved -> Stream.of(resolved.clause().text());
      case Piece.Note note -> Stream.empty();
    };
  }

  /** Returns who presents the item, by label or by verb. */
  static List<String> presenters(Manuscript.Entry entry) {
    Stream<String> labelled =
        entry.pieces().stream()
            .filter(Piece.Presented.class::isInstance)
            .flatMap(piece -> ((Piece.Presented) piece).by().stream())
            .map(Piece.Presenter::name);
    return Stream.concat(labelled, checked(entry, Piece.NoteKind.PRESENTS)).distinct().toList();
  }

  /** Returns the decisions in running text. */
  static List<Piece.Clause> hidden(Manuscript.Entry entry) {
    return entry.notes(Piece.NoteKind.HIDDEN_DECISION).stream()
        .map(ManuscriptReader::clause)
        .map(clause -> inText(entry, clause))
        .toList();
  }

  /** Returns the tasks the item gives. */
  static List<Piece.Duty> duties(Manuscript.Entry entry) {
    Stream<Piece.Duty> decided =
        Stream.concat(entry.decisions().stream(), hidden(entry).stream())
            .flatMap(clause -> clause.duties().stream());
    Stream<Piece.Duty> noted =
        entry.notes(Piece.NoteKind.TASK).stream().map(ManuscriptReader::duty);
    return Stream.concat(decided, noted).toList();
  }

  /** Returns the names noted with this kind; each must be printed. */
  static Stream<String> checked(Manuscript.Entry entry, Piece.NoteKind kind) {
    return entry.notes(kind).stream()
        .peek(
            name -> {
              if (!printed(entry).contains(name)) {
                throw new IllegalArgumentException(entry.title() + ": not printed: " + name);
              }
            });
  }

  private static Piece.Clause inText(Manuscript.Entry entry, Piece.Clause clause) {
    if (!printed(entry).contains(clause.text())) {
      throw new IllegalArgumentException(entry.title() + ": not printed: " + clause.text());
    }
    return clause;
  }
}
