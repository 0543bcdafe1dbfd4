package se.protokollsok.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.ItemNumber;
import se.protokollsok.protocol.Mentions;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.protocol.Proceedings;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.SearchWords;
import se.protokollsok.protocol.Section;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;
import se.protokollsok.source.WordRepair;

/** Builds invented protocols for tests, without parsing. */
public final class SampleProtocol {
  private final LocalDate date;
  private String body = "Kommundirektörsmöte";
  private String organisation = "Familjen Helsingborg";
  private String suffix = "";
  private Optional<String> protocolNumber = Optional.empty();
  private final List<Attendance> attendance = new ArrayList<>();
  private final List<PersonRole> headPersons = new ArrayList<>();
  private final List<String> headMunicipalities = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<AgendaItem> items = new ArrayList<>();
  private final List<ItemEntry> entries = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<WordRepair> unsure = new ArrayList<>();
  private final List<Paragraph> document = new ArrayList<>();
  private DocumentKind kind = DocumentKind.PROTOCOL;

  private SampleProtocol(LocalDate date) {
    this.date = date;
  }

  /** Starts a protocol of this day: "2025-03-14". */
  public static SampleProtocol of(String date) {
    return new SampleProtocol(LocalDate.parse(date));
  }

  /** Names the body. */
  public SampleProtocol body(String name, String owner) {
    body = name;
    organisation = owner;
    return this;
  }

  /** Gives it a number: "9/2025". */
  public SampleProtocol number(String text) {
    protocolNumber = Optional.of(text);
    return this;
  }

  /** Sets it apart from another of the same day. */
  public SampleProtocol suffix(String text) {
    suffix = text;
    return this;
  }

  /** Makes it a file that is no protocol. */
  public SampleProtocol document(DocumentKind what, String text) {
    kind = what;
    document.add(new Paragraph(Section.SUMMARY, text, SourceSpan.NONE));
    return this;
  }

  /** From here on this word is a repaired one wherever it stands, and may be one of the others. */
  public SampleProtocol unsure(String word, String original, String... others) {
    unsure.add(new WordRepair(0, word.length(), original, 0.6, List.of(others)));
    words.add(word);
    return this;
  }

  /** From here on each item prints this label, which is not shown as its text. */
  public SampleProtocol label(String text) {
    labels.add(text);
    return this;
  }

  private List<WordRepair> repairs(String text) {
    List<WordRepair> repairs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int at = text.indexOf(words.get(i));
      if (at >= 0) {
        repairs.add(unsure.get(i).at(at));
      }
    }
    repairs.sort(Comparator.comparingInt(WordRepair::begin));
    return repairs;
  }

  /** Adds an attendance entry. */
  public SampleProtocol attends(AttendanceList list, String name, String municipality) {
    attendance.add(
        Attendance.of(
            list,
            new PersonMention(
                name,
                Optional.of(municipality),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            SourceSpan.NONE));
    Role role =
        switch (list) {
          case PRESENT -> Role.PRESENT;
          case ABSENT -> Role.ABSENT;
          case GUEST -> Role.GUEST;
        };
    headPersons.add(person(name, role));
    headMunicipalities.add(municipality);
    return this;
  }

  /** Adds an item without register entries. */
  public SampleProtocol item(String title, String text, DecisionKind decision, String clause) {
    return item(title, text, decision, clause, List.of(), List.of());
  }

  /** Adds an item that decides nothing. */
  public SampleProtocol item(String title, String text) {
    return add(title, text, List.of(), List.of(), List.of());
  }

  /** Adds an item with municipalities and persons. */
  public SampleProtocol item(
      String title,
      String text,
      DecisionKind decision,
      String clause,
      List<String> municipalities,
      List<PersonRole> persons) {
    DecisionClause made =
        new DecisionClause(decision, clause, true, SourceSpan.NONE).withRepairs(repairs(clause));
    return add(title, text, List.of(made), municipalities, persons);
  }

  private SampleProtocol add(
      String title,
      String text,
      List<DecisionClause> decisions,
      List<String> municipalities,
      List<PersonRole> persons) {
    int number = items.size() + 1;
    SourceSpan span = new SourceSpan(FileHash.NONE, 1 + items.size() / 3, 0, 0);
    List<Paragraph> paragraphs = new ArrayList<>();
    text.lines()
        .forEach(line -> paragraphs.add(new Paragraph(Section.SUMMARY, line, span, repairs(line))));
    decisions.forEach(
        d -> paragraphs.add(new Paragraph(Section.DECISION, d.text(), span, d.repairs())));
    items.add(
        new AgendaItem(
            ItemNumber.of(number),
            title,
            Optional.empty(),
            List.of(),
            paragraphs,
            decisions,
            false,
            false,
            span,
            span,
            repairs(title),
            new SearchWords(labels, otherReadings(title, paragraphs)),
            Proceedings.NONE,
            Mentions.NONE));
    entries.add(new ItemEntry("" + number, number - 1, municipalities, persons));
    return this;
  }

  private List<String> otherReadings(String title, List<Paragraph> paragraphs) {
    return Stream.concat(
            repairs(title).stream(), paragraphs.stream().flatMap(p -> p.repairs().stream()))
        .flatMap(repair -> repair.otherReadings().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns a person in a role, the id made from the name. */
  public static PersonRole person(String name, Role role) {
    return new PersonRole(id(name), name, role);
  }

  /** Returns the id the samples give a person. */
  public static String id(String name) {
    return name.toLowerCase(java.util.Locale.ROOT)
        .replace(' ', '-')
        .replace('å', 'a')
        .replace('ä', 'a')
        .replace('ö', 'o');
  }

  /** Returns the protocol. */
  public ArchivedProtocol build() {
    List<ItemEntry> all = new ArrayList<>();
    all.add(new ItemEntry("0", ItemEntry.HEAD, headMunicipalities, headPersons));
    all.addAll(entries);
    String id = date + "-" + id(organisation) + "-" + id(body) + suffix;
    Head head =
        new Head(
            Optional.of(new Sourced<>(new BodyName(body, body), SourceSpan.NONE)),
            Optional.of(new Sourced<>(organisation, SourceSpan.NONE)),
            Optional.of(new Sourced<>(date, SourceSpan.NONE)),
            protocolNumber.map(it -> new Sourced<>(it, SourceSpan.NONE)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            SourceSpan.NONE);
    return new ArchivedProtocol(
        id,
        new ArchivedFile(
            date.getYear() + "/" + id + ".txt", FileHash.NONE, 1, "text/plain", List.of()),
        new Protocol(FileHash.NONE, kind, head, attendance, items, List.of(), document),
        all,
        List.of(),
        List.of());
  }

  /** Returns a state that holds these protocols and nothing else. */
  public static ArchiveState state(ArchivedProtocol... protocols) {
    return new ArchiveState(
        new Manifest("/arkiv", Manifest.FORMAT, "test", List.of()),
        List.of(protocols),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
