package se.protokollsok.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a manuscript.
 *
 * <pre>
 * fil: 2016/Kommundirektörsmöte 2016-02-12.pdf
 * datum: 2016-02-12
 *
 * == Gemensamt e-arkiv                       an item; "=== " a part of it, "==* " one without number
 * F: Rut Ek, Klippans kommun                 "Föredragande: Rut Ek, Klippans kommun"
 * Running text, one paragraph a line.
 * * a list entry
 * % Beslutsunderlag                          a label
 * ! uppdrag | att be Rut återkomma >> Rut >> 2016-04-01
 * ? övrigt | Vi beslutade att vänta        a decision in the running text above
 * {@literal @}f Rut Ek                       a note, see {@link Piece.NoteKind}
 * </pre>
 */
final class ManuscriptReader {
  private static final String ARROW = ">>";

  private int number;
  private int part;
  private final Map<String, String> head = new LinkedHashMap<>();
  private final List<Manuscript.Entry> entries = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();

  private ManuscriptReader() {}

  static Manuscript read(String text) {
    ManuscriptReader reader = new ManuscriptReader();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reader::take);
    return new Manuscript(reader.head, reader.entries);
  }

  private void take(String line) {
    if (line.startsWith("==")) {
      open(line);
    } else if (entries.isEmpty()) {
      int colon = line.indexOf(':');
      head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    } else {
      pieces.add(piece(line));
      Manuscript.Entry last = entries.removeLast();
      entries.add(
          new Manuscript.Entry(last.number(), last.part(), last.reference(), last.title(), pieces));
    }
  }

  private void open(String line) {
    pieces = new ArrayList<>();
    if (line.startsWith("=== ")) {
      part++;
      entries.add(new Manuscript.Entry(number, part, "", line.substring(4).strip(), List.of()));
    } else if (line.startsWith("==* ")) {
      entries.add(new Manuscript.Entry(0, 0, "", line.substring(4).strip(), List.of()));
    } else {
      entries.add(numbered(line.substring(2).split("\\|", -1)));
    }
  }

  /** "Title" takes the next number; "45 | KS 2016/12 | Title" says it. */
  private Manuscript.Entry numbered(String[] fields) {
    part = 0;
    if (fields.length == 1) {
      number++;
      return new Manuscript.Entry(number, 0, "", fields[0].strip(), List.of());
    }
    number = Integer.parseInt(fields[0].strip());
    return new Manuscript.Entry(number, 0, fields[1].strip(), fields[2].strip(), List.of());
  }

  private static Piece piece(String line) {
    if (line.startsWith("F: ")) {
      return new Piece.Presented(presenters(line.substring(3)));
    }
    if (line.startsWith("@")) {
      return new Piece.Note(Piece.NoteKind.of(line.charAt(1)), line.substring(2).strip());
    }
    if (line.startsWith("? ")) {
      return new Piece.Note(Piece.NoteKind.HIDDEN_DECISION, line.substring(2));
    }
    if (line.startsWith("! ")) {
      return new Piece.Resolved(clause(line.substring(2)));
    }
    if (line.startsWith("* ")) {
      return new Piece.Point(line.substring(2));
    }
    if (line.startsWith("% ")) {
      return new Piece.Label(line.substring(2));
    }
    return new Piece.Paragraph(line);
  }

  /** Reads "kind | text &gt;&gt; who &gt;&gt; due", of which the arrows may be missing. */
  static Piece.Clause clause(String line) {
    int bar = line.lastIndexOf(" | ");
    String[] parts = line.substring(bar + 3).split(ARROW, -1);
    String kind = line.substring(0, bar).strip();
    List<Piece.Duty> duties = parts.length == 1 ? List.of() : List.of(duty(parts, 1));
    return new Piece.Clause(kind, parts[0].strip(), duties);
  }

  /** Reads "who &gt;&gt; due", of which the due may be missing. */
  static Piece.Duty duty(String line) {
    return duty(line.split(ARROW, -1), 0);
  }

  private static Piece.Duty duty(String[] parts, int who) {
    String due = parts.length > who + 1 ? parts[who + 1].strip() : "";
    return new Piece.Duty(parts[who].strip(), due);
  }

  private static List<Piece.Presenter> presenters(String value) {
    return Stream.of(value.split(";", -1)).map(ManuscriptReader::presenter).toList();
  }

  /** Reads "Rut Ek, Klippans kommun"; the affiliation may be missing. */
  static Piece.Presenter presenter(String value) {
    List<String> parts = Arrays.asList(value.strip().split(",", 2));
    return new Piece.Presenter(
        parts.getFirst().strip(), parts.size() == 1 ? "" : parts.get(1).strip());
  }
}
