package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.source.Sourced;

/**
 * A protocol whose titles and decisions hold what breaks files that are put together carelessly.
 */
final class NastySamples {
  /** Its address. */
  static final String ID = "2025-02-03-besvarligt";

  /** What stands as title and as decision, one item each. */
  static final List<String> TEXTS =
      List.of(
          "<script>alert('rubrik')</script>",
          "</script><script>alert(2)</script>",
          "<!-- <script> -->",
          "]]><evil xmlns=\"x\"/>",
          "&amp; &nbsp; &#0; &odefinierad;",
          "citat \" ' ` slut",
          "noll\u0000tecken och \u0008klocka \u001b[31m",
          "\uD800 halvt par först",
          "halvt par sist \uDC00",
          "icketecken \uFFFE\uFFFF",
          "helt par \uD83D\uDE00",
          "=1+1",
          "+46 gånger",
          "-1",
          "@SUM(A1)",
          "\t=cmd|' /C calc'!A0",
          "\r\n=2*3",
          "\u00a0=HYPERLINK(\"http://exempel.se\")",
          "\uFF1D1+1",
          "semikolon; komma, \"citat\" \\ snedstreck",
          "rad\r\nBEGIN:VEVENT\r\nSUMMARY:insmugglad",
          "rad\u2028radskiljare\u2029styckeskiljare",
          "\u202Ebaklänges",
          "å".repeat(400));

  private NastySamples() {}

  /** Returns the protocol. */
  static ArchivedProtocol protocol() {
    ArchivedProtocol plain = Samples.protocols().get(1);
    AgendaItem item = plain.protocol().items().getFirst();
    DecisionClause decision = item.decisions().getFirst();
    List<AgendaItem> items = new ArrayList<>();
    List<ItemEntry> entries = new ArrayList<>();
    entries.add(plain.entries().getFirst());
    for (String text : TEXTS) {
      entries.add(new ItemEntry("" + (items.size() + 1), items.size(), List.of(text), List.of()));
      items.add(
          item.withTitle(text, List.of())
              .withDecisions(List.of(decision.withText(text, List.of()), decision)));
    }
    Protocol protocol = plain.protocol();
    return new ArchivedProtocol(
        ID,
        plain.file(),
        new Protocol(
            protocol.file(),
            protocol.kind(),
            head(protocol.head()),
            List.of(),
            items,
            List.of(),
            protocol.signed(),
            List.of(),
            protocol.searchWords()),
        entries,
        List.of(),
        List.of());
  }

  private static Head head(Head plain) {
    String nasty = "Nämnden; \"<b>\", \u0001\r\nEND:VCALENDAR";
    return new Head(
        Optional.of(new Sourced<>(new BodyName(nasty, nasty), plain.span())),
        Optional.of(new Sourced<>("Bolaget \uD800 & Co", plain.span())),
        Optional.of(new Sourced<>(LocalDate.of(2025, 2, 3), plain.span())),
        plain.number(),
        plain.start(),
        plain.end(),
        plain.place(),
        plain.paragraphs(),
        plain.chair(),
        plain.secretary(),
        plain.verifiers(),
        plain.excerpt(),
        plain.span());
  }
}
