package se.protokollsok.demo;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Sets a formal municipal protocol: SAMMANTRÄDESPROTOKOLL. */
final class FormalComposer {
  private final Manuscript manuscript;
  private final FormalHead head;
  private final Page page = new Page();

  private FormalComposer(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.head = FormalHead.of(manuscript);
  }

  static Composition compose(Manuscript manuscript) {
    FormalComposer composer = new FormalComposer(manuscript);
    if (manuscript.is("form", "kolumner")) {
      composer.columnHead();
    } else {
      composer.plainHead();
    }
    if (!manuscript.is("innehåll", "nej")) {
      composer.contents();
    }
    composer.page.turn();
    manuscript.entries().forEach(composer::paragraph);
    if (manuscript.is("underskrift", "namn")) {
      composer.signatures();
    }
    return new Composition(composer.page.blocks(), composer.furniture());
  }

  private Composition.Furniture furniture() {
    List<String> top =
        List.of(
            manuscript.need("organisation").toUpperCase(Locale.of("sv")) + " SAMMANTRÄDESPROTOKOLL",
            manuscript.need("organ"),
            "Sammanträdesdatum " + manuscript.date());
    List<String> foot =
        manuscript.is("underskrift", "namn")
            ? List.of("Det här dokumentet är digitalt signerat", "Transaktionsidentitet: " + id(0))
            : List.of("Justerandes signatur                    Utdragsbestyrkande");
    return new Composition.Furniture(top, foot, Composition.Numbering.HEAD);
  }

  private String time() {
    String[] times = manuscript.times();
    return "%s %s–%s%s"
        .formatted(
            manuscript.get("klockord").orElse("Klockan"),
            times[0].replace(':', '.'),
            times[1].replace(':', '.'),
            manuscript.get("ajournering").map(" "::concat).orElse(""));
  }

  /** The head as a form of two columns, with wrapped cells: read by line, the columns mix. */
  private void columnHead() {
    page.gap()
        .body("Plats och tid för sammanträde")
        .body(manuscript.need("plats") + " " + time())
        .gap()
        .label("Beslutande");
    both("Ledamöter", voters(head.members()), "Tjänstgörande ersättare", voters(head.serving()));
    page.gap().label("Övriga närvarande");
    both("Ersättare", voters(head.substitutes()), "Tjänstepersoner", officials());
    absent();
    page.gap()
        .body("Plats och tid för justering " + manuscript.need("justering"))
        .gap()
        .columns("Sekreterare " + manuscript.need("sekreterare"), "Paragrafer " + paragraphs())
        .body("Ordförande " + chair().withParty())
        .body("Protokolljusterare " + manuscript.need("justerare"));
  }

  private void both(String left, List<String> lefts, String right, List<String> rights) {
    page.columns(left, rights.isEmpty() ? "" : right);
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      page.columns(i < lefts.size() ? lefts.get(i) : "", i < rights.size() ? rights.get(i) : "");
    }
  }

  private void plainHead() {
    page.gap().body("Plats och tid: " + manuscript.need("plats") + ", " + time());
    group("Beslutande", voters(head.members()));
    group("Tjänstgörande ersättare", voters(head.serving()));
    group("Övriga närvarande", List.of());
    group("Ersättare", voters(head.substitutes()));
    group("Tjänstepersoner", officials());
    absent();
    page.gap()
        .body("Justerare: " + manuscript.need("justerare"))
        .body("Justeringens plats och tid: " + manuscript.need("justering"))
        .body("Paragrafer: " + paragraphs())
        .gap()
        .body("Sekreterare: " + manuscript.need("sekreterare"))
        .body("Ordförande: " + chair().name());
    manuscript
        .get("anslag")
        .ifPresent(
            dates ->
                page.gap()
                    .label("ANSLAG/BEVIS")
                    .body("Protokollet är justerat. Justeringen har tillkännagivits genom anslag.")
                    .body("Datum för anslags uppsättande och nedtagande: " + dates));
  }

  private void group(String label, List<String> lines) {
    if (label.equals("Övriga närvarande") || !lines.isEmpty()) {
      page.gap().label(label);
      lines.forEach(page::body);
    }
  }

  private void absent() {
    if (!head.absent().isEmpty()) {
      page.gap()
          .body(
              "Frånvarande: "
                  + String.join(", ", head.absent().stream().map(Boards.Seat::withParty).toList()));
    }
  }

  private static List<String> voters(List<FormalHead.Voter> voters) {
    return voters.stream().map(FormalHead.Voter::printed).toList();
  }

  private List<String> officials() {
    return head.officials().stream().map(FormalHead.Official::printed).toList();
  }

  private Boards.Seat chair() {
    return head.members().getFirst().seat();
  }

  private String paragraphs() {
    String range = manuscript.need("paragrafer");
    return (range.contains("-") ? "§§ " : "§ ") + range;
  }

  private void contents() {
    page.turn().heading("Innehåll").gap();
    for (Manuscript.Entry entry : manuscript.entries()) {
      page.body(sign(entry)).body(entry.title() + " " + ".".repeat(12)).gap();
    }
  }

  private static String sign(Manuscript.Entry entry) {
    return "§ " + entry.number() + (entry.reference().isEmpty() ? "" : " Dnr " + entry.reference());
  }

  private void paragraph(Manuscript.Entry entry) {
    if (manuscript.is("form", "kolumner")) {
      String reference = entry.reference().isEmpty() ? "" : "Dnr " + entry.reference();
      page.gap().gap().columns("§ " + entry.number(), reference).heading(entry.title());
    } else {
      page.gap().gap().heading("§ " + entry.number() + " " + entry.title());
      if (!entry.reference().isEmpty()) {
        page.body("Dnr " + entry.reference());
      }
    }
    resolutions(entry);
    entry.pieces().stream()
        .filter(piece -> !(piece instanceof Piece.Resolved))
        .forEach(piece -> page.piece(piece, "-"));
  }

  private void resolutions(Manuscript.Entry entry) {
    List<Piece.Clause> clauses = entry.decisions();
    if (clauses.isEmpty()) {
      return;
    }
    page.gap().label("Beslut");
    manuscript.get("beslutsrad").ifPresent(page::body);
    clauses.forEach(clause -> page.body(clause.text()));
    if (!entry.notes(Piece.NoteKind.IMMEDIATE).isEmpty()) {
      page.gap().body("Paragrafen justeras omedelbart.");
    }
  }

  private void signatures() {
    page.turn().body("Undertecknat av följande personer");
    List<SignaturePage.Signer> signers = new ArrayList<>(SignaturePage.signers(manuscript));
    for (int i = 0; i < signers.size(); i++) {
      page.gap()
          .body(signers.get(i).name().toUpperCase(Locale.of("sv")))
          .body("Datum: " + signers.get(i).time())
          .body("Transaktionsidentitet: " + id(i));
    }
  }

  private String id(int signer) {
    byte[] id = new byte[20];
    manuscript.choices("transaktion" + signer).nextBytes(id);
    return HexFormat.of().withUpperCase().formatHex(id);
  }
}
