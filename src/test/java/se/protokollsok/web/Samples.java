package se.protokollsok.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Amount;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DayMention;
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
import se.protokollsok.protocol.Recusal;
import se.protokollsok.protocol.Reference;
import se.protokollsok.protocol.Reservation;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.SearchWords;
import se.protokollsok.protocol.Section;
import se.protokollsok.protocol.Signature;
import se.protokollsok.protocol.SignatureState;
import se.protokollsok.protocol.Vote;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;
import se.protokollsok.source.TextSource;
import se.protokollsok.source.WordRepair;

/** Invented protocols of invented people in real municipalities, made by hand. */
final class Samples {
  /** The bytes of every original. */
  static final byte[] ORIGINAL =
      "Protokoll från mötet på Östergatan\n".getBytes(StandardCharsets.UTF_8);

  private static final String ORGANISATION = "Familjen Helsingborg";
  private static final String BODY = "Kommundirektörsmöte";

  private Samples() {}

  /** Returns seven protocols, newest first; the last was read from images. */
  static List<ArchivedProtocol> protocols() {
    List<ArchivedProtocol> protocols = new ArrayList<>();
    protocols.add(
        debated(meeting(LocalDate.of(2025, 11, 14), "8/2025", "2025/protokoll åtta ”höst”.pdf")));
    protocols.add(meeting(LocalDate.of(2025, 9, 5), "7/2025", "2025/protokoll 7.pdf").build());
    protocols.add(meeting(LocalDate.of(2025, 5, 16), "5/2025", "2025/protokoll 5.txt").build());
    protocols.add(meeting(LocalDate.of(2024, 12, 6), "9/2024", "2024/protokoll 9.docx").build());
    protocols.add(meeting(LocalDate.of(2024, 4, 12), "3/2024", "2024/protokoll 3.md").build());
    protocols.add(hostile());
    protocols.add(scanned());
    return protocols;
  }

  private static Maker meeting(LocalDate date, String number, String path) {
    Maker maker = new Maker(date, number, path);
    maker.signed =
        switch (date.getMonthValue()) {
          case 5 -> SignatureState.NONE;
          case 4 -> SignatureState.UNSIGNED_PAGE;
          default -> SignatureState.SIGNED;
        };
    maker.present("Britta Ekdahl", "Klippan", Optional.empty());
    maker.present("Torvald Nyqvist", "Höganäs", Optional.of(LocalTime.of(8, 45)));
    maker.absent("Signe Lagerbäck", "Åstorp");
    maker.item(
        "Gemensam växelfunktion",
        List.of("Klippan", "Höganäs"),
        List.of("Växeln bemannas av Klippan och Höganäs.", "• dagtid", "• jour på helger"),
        DecisionKind.APPROVAL,
        "att godkänna avtalet om gemensam växel för " + (date.getYear() + 1));
    maker.item(
        "Lägesrapport om badvatten",
        List.of("Båstad"),
        List.of("Torvald Nyqvist redovisade provtagningen vid havsbaden i Båstad."),
        DecisionKind.INFORMATION,
        "att notera informationen");
    maker.item(
        "Cykelvägar i regionen",
        List.of("Ängelholm", "Örkelljunga"),
        List.of("Arbetsgruppen föreslår tre sträckor för cykelväg."),
        DecisionKind.ASSIGNMENT,
        "att uppdra åt sekretariatet att ta fram en kostnadsberäkning till nästa möte");
    return maker;
  }

  /** Its last item was voted on and points to others, to some that are not there. */
  private static ArchivedProtocol debated(Maker maker) {
    SourceSpan none = SourceSpan.NONE;
    List<PersonMention> persons = List.of(PersonMention.of("Torvald Nyqvist"));
    AgendaItem item = maker.items.removeLast();
    maker.items.add(
        item.withProceedings(
                new Proceedings(
                    List.of(
                        new Vote(
                            OptionalInt.of(7),
                            OptionalInt.of(3),
                            OptionalInt.of(1),
                            "7 ja, 3 nej, 1 avstår",
                            none)),
                    List.of(new Reservation(persons, "Torvald Nyqvist reserverar sig.", none)),
                    List.of(new Recusal(persons, "<b>Torvald Nyqvist</b> anmäler jäv.", none))))
            .withMentions(
                new Mentions(
                    List.of(
                        reference(Reference.Kind.ITEM, "ärende 1", "1", Optional.empty()),
                        reference(
                            Reference.Kind.PROTOCOL,
                            "protokoll nr 5/2025",
                            "5/2025",
                            Optional.empty()),
                        reference(
                            Reference.Kind.MEETING,
                            "mötet den 12 april 2024",
                            "",
                            Optional.of(LocalDate.of(2024, 4, 12))),
                        reference(
                            Reference.Kind.PROTOCOL,
                            "protokoll 99/1999",
                            "99/1999",
                            Optional.empty())),
                    List.of(
                        new Amount(
                            "200 000 kr",
                            Amount.Unit.KRONOR,
                            BigDecimal.valueOf(200_000),
                            BigDecimal.valueOf(200_000),
                            none)),
                    List.of(
                        new DayMention(
                            "senast den 1 mars 2026",
                            LocalDate.of(2026, 3, 1),
                            LocalDate.of(2026, 3, 1),
                            true,
                            false,
                            none)))));
    return maker.build();
  }

  private static Reference reference(
      Reference.Kind kind, String text, String number, Optional<LocalDate> day) {
    return new Reference(
        kind,
        text,
        Optional.of(number).filter(it -> !it.isEmpty()),
        Optional.empty(),
        day,
        day,
        SourceSpan.NONE);
  }

  private static ArchivedProtocol hostile() {
    Maker maker =
        new Maker(LocalDate.of(2023, 3, 3), "1/2023", "2023/<script>alert('fil')</script> \".pdf");
    maker.present("<img src=x onerror=alert(1)>", "<b>Svalöv</b>", Optional.empty());
    maker.item(
        "<script>alert('titel')</script>",
        List.of("Svalöv"),
        List.of("växel </mark><script>alert('text')</script> & mer \" ' `"),
        DecisionKind.OTHER,
        "att <script>alert('beslut')</script>");
    return maker.build();
  }

  /** Read from images and repaired: its first item holds repaired words, its second does not. */
  private static ArchivedProtocol scanned() {
    Maker maker = new Maker(SCANNED, "4/2022", "2022/inläst protokoll.pdf");
    maker.misread("frånvaro", "fr&nvaro", 0.98, "franvaro");
    maker.misread("förhör", "férhér", 1);
    maker.misread("översyn", "dversyn", 0.71);
    maker.readings =
        List.of(
            new PageReading(1, TextSource.OCR, 0.97, "Textlagret var sämre.", 4),
            new PageReading(2, TextSource.OCR, 0.88, "", 0),
            new PageReading(3, TextSource.NONE, 0, "Sidan är en bild som inte gick att läsa.", 0));
    maker.present("Britta Ekdahl", "Klippan", Optional.empty());
    maker.item(
        "En översyn av stegar",
        List.of("Svalöv"),
        List.of("Lägre frånvaro efter ett förhör.", "Stegarna står kvar."),
        DecisionKind.OTHER,
        "att göra en översyn");
    maker.item(
        "Stolpar", List.of("Svalöv"), List.of("Stolpar."), DecisionKind.OTHER, "att köpa stolpar");
    maker.item(
        "Staket", List.of("Svalöv"), List.of("Staket."), DecisionKind.OTHER, "att måla staket");
    return maker.build();
  }

  /** The day of the protocol that was read from images. */
  static final LocalDate SCANNED = LocalDate.of(2022, 10, 7);

  /** Returns the id a protocol of this day has. */
  static String id(LocalDate date) {
    return date + "-familjen-helsingborg-kommundirektorsmote";
  }

  private static <T> Optional<Sourced<T>> sourced(T value) {
    return Optional.of(new Sourced<>(value, SourceSpan.NONE));
  }

  private static final class Maker {
    private final LocalDate date;
    private final String number;
    private final String path;
    private final FileHash hash;
    private final Map<String, WordRepair> misread = new TreeMap<>();
    private List<PageReading> readings = readings(2);
    private SignatureState signed = SignatureState.SIGNED;
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<AgendaItem> items = new ArrayList<>();
    private final List<ItemEntry> entries = new ArrayList<>();
    private final Map<String, PersonRole> people = new TreeMap<>();

    Maker(LocalDate date, String number, String path) {
      this.date = date;
      this.number = number;
      this.path = path;
      this.hash = new FileHash(String.format("%064x", date.toEpochDay()));
    }

    /** From here on this word was read so, wherever it stands. */
    void misread(String word, String original, double confidence, String... others) {
      misread.put(word, new WordRepair(0, word.length(), original, confidence, List.of(others)));
    }

    private List<WordRepair> repairs(String text) {
      return misread.entrySet().stream()
          .filter(entry -> text.contains(entry.getKey()))
          .map(entry -> entry.getValue().at(text.indexOf(entry.getKey())))
          .sorted(Comparator.comparingInt(WordRepair::begin))
          .toList();
    }

    private static List<PageReading> readings(int pages) {
      return IntStream.rangeClosed(1, pages)
          .mapToObj(page -> new PageReading(page, TextSource.TEXT_LAYER, 1, "", 0))
          .toList();
    }

    private static String mediaType(String path) {
      return switch (path.substring(path.lastIndexOf('.') + 1)) {
        case "pdf" -> "application/pdf";
        case "md" -> "text/markdown";
        case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        default -> "text/plain";
      };
    }

    void present(String name, String municipality, Optional<LocalTime> arrived) {
      attendance.add(entry(AttendanceList.PRESENT, name, municipality, arrived));
      people.put(name, new PersonRole(slug(name), name, Role.PRESENT));
    }

    void absent(String name, String municipality) {
      attendance.add(entry(AttendanceList.ABSENT, name, municipality, Optional.empty()));
      people.put(name, new PersonRole(slug(name), name, Role.ABSENT));
    }

    private static Attendance entry(
        AttendanceList list, String name, String municipality, Optional<LocalTime> arrived) {
      return new Attendance(
          list,
          new PersonMention(
              name,
              Optional.of(municipality),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          Optional.empty(),
          arrived.isPresent(),
          arrived,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          SourceSpan.NONE);
    }

    void item(
        String title,
        List<String> municipalities,
        List<String> texts,
        DecisionKind kind,
        String decision) {
      int index = items.size();
      int page = 1 + index / 2;
      SourceSpan span = new SourceSpan(hash, page, index * 100, index * 100 + 90);
      List<Paragraph> paragraphs = new ArrayList<>();
      texts.forEach(
          text -> paragraphs.add(new Paragraph(Section.SUMMARY, text, span, repairs(text))));
      String listed = "• " + decision;
      paragraphs.add(new Paragraph(Section.DECISION, listed, span, repairs(listed)));
      items.add(
          new AgendaItem(
              new ItemNumber(OptionalInt.of(index + 1), OptionalInt.empty()),
              title,
              Optional.empty(),
              List.of(),
              paragraphs,
              List.of(
                  new DecisionClause(kind, decision, true, span).withRepairs(repairs(decision))),
              false,
              false,
              span,
              span,
              repairs(title),
              SearchWords.NONE,
              Proceedings.NONE,
              Mentions.NONE));
      List<PersonRole> named =
          people.values().stream()
              .filter(person -> texts.toString().contains(person.name()))
              .map(person -> new PersonRole(person.personId(), person.name(), Role.PRESENTS))
              .toList();
      entries.add(new ItemEntry("" + (index + 1), index, municipalities, named));
    }

    ArchivedProtocol build() {
      Head head =
          new Head(
              sourced(new BodyName(BODY, "Kommundirektörmöte")),
              sourced(ORGANISATION),
              sourced(date),
              sourced(number),
              sourced(LocalTime.of(8, 30)),
              sourced(LocalTime.of(12, 0)),
              sourced("Folkets hus, Klippan"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              false,
              SourceSpan.NONE);
      List<ItemEntry> all = new ArrayList<>();
      all.add(new ItemEntry("0", ItemEntry.HEAD, List.of("Klippan"), List.copyOf(people.values())));
      all.addAll(entries);
      Signature signature =
          new Signature(
              "BRITTA EKDAHL",
              Optional.of("Ordförande"),
              Optional.of(date),
              Optional.empty(),
              SourceSpan.NONE);
      Protocol protocol =
          new Protocol(
              hash,
              DocumentKind.PROTOCOL,
              head,
              attendance,
              items,
              signed == SignatureState.SIGNED ? List.of(signature) : List.of(),
              signed,
              List.of(),
              SearchWords.NONE);
      Finding finding =
          new Finding(
              FindingKind.PAGE_WITHOUT_TEXT,
              "Sida 2 är en bild utan text och har inte lästs.",
              SourceSpan.NONE);
      ArchivedFile file = new ArchivedFile(path, hash, ORIGINAL.length, mediaType(path), readings);
      return new ArchivedProtocol(id(date), file, protocol, all, List.of(), List.of(finding));
    }
  }

  /** Returns a name as the register's ids are made. */
  static String slug(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^A-Za-z]+", "-")
        .replaceAll("^-|-$", "")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
