package se.protokollsok.demo;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets a protocol of the cooperation: the loose form, in the layouts of its years. */
final class CooperationComposer {
  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv"));
  private static final DateTimeFormatter SIX_DIGITS =
      DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  private final Manuscript manuscript;
  private final CooperationHead head;
  private final Page page = new Page();

  private CooperationComposer(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.head = CooperationHead.of(manuscript);
  }

  static Composition compose(Manuscript manuscript) {
    CooperationComposer composer = new CooperationComposer(manuscript);
    if (composer.early()) {
      composer.earlyHead();
    } else {
      composer.head();
    }
    composer.attendance();
    manuscript.get("öppning").ifPresent(line -> composer.page.gap().body(line));
    manuscript.entries().forEach(composer::item);
    composer.end();
    return new Composition(composer.page.blocks(), composer.furniture());
  }

  private boolean early() {
    return manuscript.date().getYear() < 2016;
  }

  private Composition.Furniture furniture() {
    Composition.Numbering numbering =
        manuscript.is("sidnummer", "nej") ? Composition.Numbering.NONE : Composition.Numbering.FOOT;
    List<String> top = early() ? List.of() : List.of(printedName());
    return new Composition.Furniture(top, manuscript.list("sidfot"), numbering);
  }

  private String printedName() {
    return manuscript.get("namn").orElse("Kommundirektörsmöte i Familjen Helsingborg");
  }

  private void earlyHead() {
    String writer = writer().name();
    page.columns(writer, manuscript.date().toString())
        .body("Tel: 031-390 06 12")
        .columns(Mail.of(writer, "skanenordvast.example"), "Kommundir. inom Skåne Nordväst")
        .gap()
        .title("Kommundirektörsgruppens protokoll" + number().map(" "::concat).orElse(""))
        .gap()
        .body(
            "Tid/Plats: %s, %s kl %s."
                .formatted(
                    SIX_DIGITS.format(manuscript.date()), manuscript.need("plats"), times()));
  }

  private void head() {
    if (!manuscript.is("nummerrad", "nej")) {
      number().ifPresent(number -> page.body("Protokoll nr " + number.replace('/', ' ')));
    }
    page.title(printedName())
        .body(
            "Helsingborg %s %s"
                .formatted(
                    manuscript.date(), Mail.of(writer().name(), "familjenhelsingborg.example")))
        .gap()
        .body(
            "%s: Den %s %s på %s"
                .formatted(
                    manuscript.get("platsord").orElse("Tid och plats"),
                    LONG_DATE.format(manuscript.date()),
                    times(),
                    manuscript.need("plats")));
  }

  private Optional<String> number() {
    return manuscript.get("nummer");
  }

  /** Returns "08.30-12:00": the first with a dot, the second as the writer likes it. */
  private String times() {
    String[] times = manuscript.times();
    String end = early() || manuscript.is("klockslag", "punkt") ? dotted(times[1]) : times[1];
    return dotted(times[0]) + "-" + end;
  }

  private static String dotted(String time) {
    return time.replace(':', '.');
  }

  private Chiefs.Chief writer() {
    return Chiefs.at(manuscript.date()).stream()
        .filter(chief -> chief.municipality().equals(Chiefs.SECRETARIAT))
        .findFirst()
        .orElseThrow();
  }

  private void attendance() {
    String layout = manuscript.need("närvaro");
    group(layout, manuscript.get("närvarord").orElse("Närvarande:"), head.present());
    group(layout, manuscript.get("frånvaroord").orElse("Anmält förhinder:"), head.absent());
    group(layout, "Inbjudna gäster:", head.guests());
  }

  private void group(String layout, String label, List<CooperationHead.Attendee> people) {
    if (people.isEmpty()) {
      return;
    }
    List<String> lines = people.stream().map(this::line).toList();
    page.gap();
    switch (layout) {
      case "löpande" -> page.body(label + " " + running(people, lines) + ".");
      case "rad" -> {
        page.label(label);
        lines.forEach(page::body);
      }
      case "två" -> {
        page.label(label);
        for (int i = 0; i < lines.size(); i += 2) {
          page.columns(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
        }
      }
      default -> throw new IllegalArgumentException(manuscript.path() + ": närvaro: " + layout);
    }
  }

  /** Joins the lines; two of the secretariat at the end share its name: "Rut Ek och Per Alm, X". */
  private static String running(List<CooperationHead.Attendee> people, List<String> lines) {
    int last = people.size() - 1;
    boolean pair =
        last > 0
            && !people.get(last).affiliation().isEmpty()
            && people.get(last).affiliation().equals(people.get(last - 1).affiliation());
    if (!pair) {
      return String.join(", ", lines);
    }
    List<String> start = lines.subList(0, last - 1);
    String separator = start.isEmpty() ? "" : ", ";
    return String.join(", ", start)
        + separator
        + people.get(last - 1).name()
        + " och "
        + lines.get(last);
  }

  private String line(CooperationHead.Attendee attendee) {
    String where = attendee.where();
    boolean city = manuscript.is("stad", "ja") && where.startsWith("Helsingborg");
    return attendee.name()
        + ", "
        + (city ? where.replaceFirst("Helsingborg", "Helsingborgs stad") : where);
  }

  private void item(Manuscript.Entry entry) {
    page.gap().heading(title(entry));
    boolean decided = false;
    for (Piece piece : entry.pieces()) {
      if (piece instanceof Piece.Resolved resolved) {
        if (!decided) {
          page.gap().label(manuscript.get("beslutsord").orElse("Mötet beslutar"));
        }
        decided = true;
        page.body(resolved.clause().text());
      } else {
        decided = false;
        page.piece(piece, manuscript.get("punkt").orElse("•"));
      }
    }
  }

  private String title(Manuscript.Entry entry) {
    if (entry.part() > 0) {
      return "- " + entry.title();
    }
    if (entry.number() == 0) {
      return entry.title() + ":";
    }
    return switch (manuscript.get("rubriker").orElse("nummer")) {
      case "utan" -> entry.title();
      case "streck" -> "- " + entry.number() + ". " + entry.title() + "**";
      default -> entry.number() + ". " + entry.title();
    };
  }

  private void end() {
    manuscript.get("avslutning").ifPresent(line -> page.gap().body(line));
    if (early()) {
      page.gap().columns("Vid tangenterna", "Justeras");
      page.columns(writer().name(), "");
    }
    if (!manuscript.is("underskrift", "ingen")) {
      SignaturePage.add(page, manuscript);
    }
  }
}
