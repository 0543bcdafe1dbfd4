package se.protokollsok.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.Assignment;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Due;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemNumber;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Section;
import se.protokollsok.protocol.Signature;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;
import se.protokollsok.source.TextSource;

/** Makes invented protocols in a few words. */
final class Samples {
  private Samples() {}

  /** An item that grows. */
  static final class Item {
    private ItemNumber number = ItemNumber.NONE;
    private final String title;
    private final List<Sourced<PersonMention>> presenters = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<DecisionClause> decisions = new ArrayList<>();
    private Optional<String> fileNumber = Optional.empty();

    private Item(String title) {
      this.title = title;
    }

    Item number(int main) {
      number = ItemNumber.of(main);
      return this;
    }

    Item part(int main, int part) {
      number = new ItemNumber(OptionalInt.of(main), OptionalInt.of(part));
      return this;
    }

    Item presenter(String name, String municipality) {
      presenters.add(new Sourced<>(person(name, municipality), SourceSpan.NONE));
      return this;
    }

    Item text(String text) {
      paragraphs.add(new Paragraph(Section.SUMMARY, text, SourceSpan.NONE));
      return this;
    }

    Item fileNumber(String dnr) {
      fileNumber = Optional.of(dnr);
      return this;
    }

    Item decided(DecisionKind kind, String text) {
      paragraphs.add(new Paragraph(Section.DECISION, text, SourceSpan.NONE));
      decisions.add(new DecisionClause(kind, text, true, SourceSpan.NONE));
      return this;
    }

    /** A decision that gives these actors a task, due as told. */
    Item assigned(String text, List<String> actors, Optional<Due> due) {
      decided(DecisionKind.ASSIGNMENT, text);
      Assignment assignment =
          new Assignment(
              actors.stream().map(it -> new Sourced<>(it, SourceSpan.NONE)).toList(), due);
      decisions.add(decisions.removeLast().withAssignment(Optional.of(assignment)));
      return this;
    }

    private AgendaItem made() {
      return new AgendaItem(
          number,
          title,
          fileNumber,
          presenters,
          paragraphs,
          decisions,
          false,
          false,
          SourceSpan.NONE,
          SourceSpan.NONE);
    }
  }

  /** A protocol that grows. */
  static final class Minutes {
    private String organisation = "Familjen Helsingborg";
    private String body = "Kommundirektörsmöte";
    private String date = "";
    private String number = "";
    private List<PageReading> readings = List.of();
    private DocumentKind kind = DocumentKind.PROTOCOL;
    private boolean excerpt;
    private String start = "";
    private String end = "";
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();

    Minutes of(String newOrganisation, String newBody) {
      organisation = newOrganisation;
      body = newBody;
      return this;
    }

    Minutes number(String newNumber) {
      number = newNumber;
      return this;
    }

    Minutes kind(DocumentKind newKind) {
      kind = newKind;
      return this;
    }

    Minutes excerpt() {
      excerpt = true;
      return this;
    }

    Minutes time(String newStart, String newEnd) {
      start = newStart;
      end = newEnd;
      return this;
    }

    Minutes attends(AttendanceList list, String name, String municipality) {
      attendance.add(Attendance.of(list, person(name, municipality), SourceSpan.NONE));
      return this;
    }

    Minutes present(String name, String municipality) {
      return attends(AttendanceList.PRESENT, name, municipality);
    }

    Minutes titled(String name, String municipality, String title) {
      PersonMention bare = person(name, municipality);
      PersonMention titled =
          new PersonMention(
              name, bare.municipality(), Optional.empty(), Optional.empty(), Optional.of(title));
      attendance.add(Attendance.of(AttendanceList.PRESENT, titled, SourceSpan.NONE));
      return this;
    }

    Minutes signed(String name) {
      return signed(name, "");
    }

    Minutes signed(String name, String role) {
      signatures.add(
          new Signature(name, known(role), Optional.empty(), Optional.empty(), SourceSpan.NONE));
      return this;
    }

    /** Read from an image. */
    Minutes scanned() {
      readings = List.of(new PageReading(1, TextSource.OCR, 0.8, "", 3));
      return this;
    }

    Minutes signedOn(String name, String day) {
      signatures.add(
          new Signature(
              name,
              Optional.empty(),
              Optional.of(LocalDate.parse(day)),
              Optional.empty(),
              SourceSpan.NONE));
      return this;
    }

    Minutes item(Item item) {
      items.add(item);
      return this;
    }

    /** As a file; its bytes are told by the salt and by what it says. */
    ParsedFile at(String path, String salt) {
      List<AgendaItem> made = items.stream().map(Item::made).toList();
      FileHash hash =
          sha256(String.join("|", salt, organisation, body, date, number, made.toString()));
      Protocol protocol = new Protocol(hash, kind, head(), attendance, made, signatures, List.of());
      return new ParsedFile(
          new ArchivedFile(path, hash, 1000, "text/plain", readings), protocol, List.of());
    }

    ParsedFile at(String path) {
      return at(path, "");
    }

    private Head head() {
      return new Head(
          sourced(body).map(it -> new Sourced<>(new BodyName(body, body), it.span())),
          sourced(organisation),
          sourced(date).map(it -> new Sourced<>(LocalDate.parse(date), it.span())),
          sourced(number),
          sourced(start).map(it -> new Sourced<>(LocalTime.parse(start), it.span())),
          sourced(end).map(it -> new Sourced<>(LocalTime.parse(end), it.span())),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          excerpt,
          SourceSpan.NONE);
    }
  }

  static Minutes minutes(String date) {
    Minutes minutes = new Minutes();
    minutes.date = date;
    return minutes;
  }

  static Item item(int number, String title) {
    return new Item(title).number(number);
  }

  static Item item(String title) {
    return new Item(title);
  }

  private static PersonMention person(String name, String municipality) {
    return new PersonMention(
        name, known(municipality), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }

  private static Optional<Sourced<String>> sourced(String text) {
    return known(text).map(it -> new Sourced<>(it, SourceSpan.NONE));
  }

  private static FileHash sha256(String text) {
    try {
      return new FileHash(
          HexFormat.of()
              .formatHex(
                  MessageDigest.getInstance("SHA-256")
                      .digest(text.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
