package se.protokollsok.index;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Section;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;

/** The words under which a head is found, and which its snippets show: one paragraph a list. */
public final class HeadText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));

  private HeadText() {}

  /** Returns the name of the meeting: "Kommundirektörsmöte, Familjen Helsingborg 12 maj 2025". */
  public static String title(ArchivedProtocol archived) {
    Head head = archived.protocol().head();
    String who =
        String.join(
            ", ",
            Stream.of(
                    head.body().map(Sourced::value).map(BodyName::canonical),
                    head.organisation().map(Sourced::value))
                .flatMap(Optional::stream)
                .toList());
    String when = head.date().map(date -> " " + day(date.value())).orElse("");
    String what = kind(archived.protocol().kind());
    String name = (what + who + when).strip();
    return who.isEmpty() ? (name + " " + archived.file().path()).strip() : name;
  }

  /** Returns the date as Swedish writes it: "12 december 2025". */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String kind(DocumentKind kind) {
    return switch (kind) {
      case PROTOCOL -> "";
      case NOTICE -> "Kallelse: ";
      case AGENDA -> "Dagordning: ";
      case APPENDIX -> "Bilaga: ";
      case OTHER -> "Handling: ";
    };
  }

  /** Returns the paragraphs of a head: lists, officers, signers, and the text of no protocol. */
  public static List<Paragraph> paragraphs(Protocol protocol) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (AttendanceList list : AttendanceList.values()) {
      list(protocol, list).ifPresent(paragraphs::add);
    }
    Head head = protocol.head();
    line("Plats", head.place()).ifPresent(paragraphs::add);
    line("Ordförande", head.chair()).ifPresent(paragraphs::add);
    line("Sekreterare", head.secretary()).ifPresent(paragraphs::add);
    head.verifiers().forEach(v -> line("Justerare", Optional.of(v)).ifPresent(paragraphs::add));
    line("Protokoll nr", head.number()).ifPresent(paragraphs::add);
    protocol
        .signatures()
        .forEach(
            signature ->
                paragraphs.add(paragraph("Underskrift: " + signature.name(), signature.span())));
    paragraphs.addAll(protocol.document());
    return paragraphs;
  }

  /** Returns the heading words of a list as protocols use them. */
  private static String heading(AttendanceList list) {
    return switch (list) {
      case PRESENT -> "Närvarande";
      case ABSENT -> "Anmält förhinder, frånvarande";
      case GUEST -> "Inbjudna gäster";
    };
  }

  private static Optional<Paragraph> list(Protocol protocol, AttendanceList list) {
    List<Attendance> listed = listed(protocol, list);
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = listed.stream().map(HeadText::entry).toList();
    return Optional.of(
        paragraph(heading(list) + ": " + String.join("; ", names), listed.getFirst().span()));
  }

  static List<Attendance> listed(Protocol protocol, AttendanceList list) {
    return protocol.attendance().stream().filter(entry -> entry.list() == list).toList();
  }

  private static String entry(Attendance entry) {
    String who = mention(entry.person());
    return entry.recused().map(recused -> who + " (jäv § " + recused + ")").orElse(who);
  }

  static String mention(PersonMention person) {
    return String.join(
        ", ",
        Stream.of(
                Optional.of(person.name()),
                person.title(),
                person.municipality(),
                person.affiliation())
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<Paragraph> line(String heading, Optional<Sourced<String>> value) {
    return value.map(found -> paragraph(heading + ": " + found.value(), found.span()));
  }

  private static Paragraph paragraph(String text, SourceSpan span) {
    return new Paragraph(Section.SUMMARY, text, span);
  }
}
