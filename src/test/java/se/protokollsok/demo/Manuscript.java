package se.protokollsok.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * One invented file of the archive.
 *
 * @param head what is said before the first item, by key
 * @param entries its items in order
 */
record Manuscript(Map<String, String> head, List<Entry> entries) {
  private static final long SEED = 20_130_208L;

  Manuscript {
    head = Map.copyOf(head);
    entries = List.copyOf(entries);
  }

  /**
   * An item.
   *
   * @param number printed or by its place; 0 for an item without number
   * @param part 1-based part of that number; 0 for the item itself
   * @param reference dnr, or empty
   * @param title without its number
   * @param pieces what follows the title
   */
  record Entry(int number, int part, String reference, String title, List<Piece> pieces) {
    Entry {
      pieces = List.copyOf(pieces);
    }

    /** Returns the item's number as an address has it: "5", "7.3", "ovrigt". */
    String address() {
      if (number == 0) {
        return "ovrigt";
      }
      return part == 0 ? Integer.toString(number) : number + "." + part;
    }

    /** Returns the decisions under a heading. */
    List<Piece.Clause> decisions() {
      return pieces.stream()
          .filter(Piece.Resolved.class::isInstance)
          .map(piece -> ((Piece.Resolved) piece).clause())
          .toList();
    }

    /** Returns the values of all notes of this kind. */
    List<String> notes(Piece.NoteKind kind) {
      return pieces.stream()
          .filter(Piece.Note.class::isInstance)
          .map(Piece.Note.class::cast)
          .filter(note -> note.kind() == kind)
          .map(Piece.Note::value)
          .toList();
    }
  }

  String need(String key) {
    String value = head.get(key);
    if (value == null) {
      throw new IllegalArgumentException(head.get("fil") + ": no line «" + key + ":»");
    }
    return value;
  }

  Optional<String> get(String key) {
    return Optional.ofNullable(head.get(key));
  }

  /** Returns the parts of a value between semicolons; empty if there is no such line. */
  List<String> list(String key) {
    return get(key).stream()
        .flatMap(value -> Arrays.stream(value.split(";", -1)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  String path() {
    return need("fil");
  }

  LocalDate date() {
    return LocalDate.parse(need("datum"));
  }

  boolean is(String key, String value) {
    return value.equals(head.get(key));
  }

  /** Returns the first and the last minute of the meeting, "08:30" and "12:00". */
  String[] times() {
    return need("tid").split("-", 2);
  }

  /** Returns a source of choices that is the same at every run. */
  Random choices(String purpose) {
    return new Random(SEED * 31 + (path() + "/" + purpose).hashCode());
  }
}
