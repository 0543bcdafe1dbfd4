package se.protokollsok.app;

import java.io.PrintWriter;
import java.util.List;

/** Prints how a run went, for people. */
final class ReportPrinter {
  private ReportPrinter() {}

  static void print(IndexReport report, PrintWriter out) {
    out.println(
        report.seen()
            + (report.seen() == 1 ? " fil: " : " filer: ")
            + report.indexed()
            + " nya eller ändrade, "
            + report.unchanged()
            + " oförändrade, "
            + report.moved()
            + " flyttade, "
            + report.duplicate()
            + (report.duplicate() == 1 ? " dubblett, " : " dubbletter, ")
            + report.rejected()
            + " kunde inte läsas.");
    if (report.seen() == 0) {
      out.println(
          "Arkivmappen är tom. Lägg protokoll i den (PDF, Word, text eller Markdown) och kör index"
              + " igen.");
    }
    if (report.removed() > 0) {
      out.println(
          "Borttagna ur indexet, för att de inte finns i arkivet: " + report.removed() + ".");
    }
    notes(out, "Kunde inte läsas:", report.rejections());
    notes(out, "Dubbletter (samma innehåll som):", report.duplicates());
    names(out, "Sidor efter hur de lästes:", PagePrinter.pages(report.pages()));
    names(
        out, "Sämst lästa sida i varje fil, sämst först:", PagePrinter.worst(report.worstPages()));
    notes(out, "Behöver OCR:", report.pagesWithoutText());
    names(out, "Skrivs fortfarande, tas vid nästa körning:", report.stillWritten());
    names(out, "Att veta:", report.notes());
    if (!report.withheld().isEmpty()) {
      names(out, "Saknas i arkivet men ligger kvar i indexet:", report.withheld());
      out.println(
          "Mer än 10 procent av de kända filerna saknas på en gång. Är den delade mappen monterad?"
              + " Inget har tagits bort. Kör index med --accept-removals om filerna verkligen ska"
              + " bort.");
    }
  }

  private static void notes(PrintWriter out, String title, List<IndexReport.Note> notes) {
    names(out, title, notes.stream().map(note -> note.file() + ": " + note.note()).toList());
  }

  private static void names(PrintWriter out, String title, List<String> names) {
    if (!names.isEmpty()) {
      out.println(title);
      names.forEach(name -> out.println("  " + visible(name)));
    }
  }

  /**
   * Returns a name as one harmless line: a file name may hold a line break or a terminal's escape.
   */
  static String visible(String name) {
    StringBuilder line = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                line.append("\\n");
              } else if (Character.isISOControl(c)) {
                line.append("\\u").append(String.format("%04x", c));
              } else {
                line.appendCodePoint(c);
              }
            });
    return line.toString();
  }
}
