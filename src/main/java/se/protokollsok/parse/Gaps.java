package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.SourceSpan;

/** Lists what a protocol lacks. */
final class Gaps {
  private final Sources sources;
  private final int length;

  Gaps(Sources sources, int length) {
    this.sources = sources;
    this.length = length;
  }

  /** Returns the findings, those of the head first. */
  List<Finding> of(Protocol protocol) {
    if (protocol.kind() != DocumentKind.PROTOCOL) {
      return protocol.document().isEmpty()
          ? List.of()
          : List.of(new Finding(FindingKind.NOT_A_PROTOCOL, message(protocol.kind()), start()));
    }
    List<Finding> findings = new ArrayList<>(head(protocol.head()));
    if (protocol.attendance().isEmpty()) {
      findings.add(finding(FindingKind.ATTENDANCE_MISSING, "Ingen närvarolista hittades."));
    }
    if (protocol.items().isEmpty()) {
      findings.add(finding(FindingKind.ITEMS_MISSING, "Inga ärenden hittades."));
    }
    if (protocol.head().excerpt()) {
      findings.add(
          finding(FindingKind.EXCERPT, "Filen innehåller bara en del av mötets protokoll."));
    }
    findings.addAll(jumps(protocol.items()));
    return findings;
  }

  private static String message(DocumentKind kind) {
    return switch (kind) {
      case NOTICE -> "Filen är en kallelse, inget protokoll.";
      case AGENDA -> "Filen är en dagordning, inget protokoll.";
      case APPENDIX -> "Filen är en bilaga, inget protokoll.";
      case PROTOCOL, OTHER -> "Filen ser inte ut att vara ett protokoll.";
    };
  }

  private List<Finding> head(Head head) {
    List<Finding> findings = new ArrayList<>();
    if (head.date().isEmpty()) {
      findings.add(finding(FindingKind.DATE_MISSING, "Inget mötesdatum hittades."));
    }
    if (head.body().isEmpty()) {
      findings.add(finding(FindingKind.BODY_MISSING, "Inget organ hittades."));
    }
    if (head.organisation().isEmpty()) {
      findings.add(finding(FindingKind.ORGANISATION_MISSING, "Ingen organisation hittades."));
    }
    return findings;
  }

  /** Rule: "Pages can be missing (004 jumps from 2 to 6): that is a finding." */
  private List<Finding> jumps(List<AgendaItem> items) {
    List<Finding> findings = new ArrayList<>();
    OptionalInt last = OptionalInt.empty();
    for (AgendaItem item : items) {
      OptionalInt number = item.number().main();
      if (number.isPresent() && last.isPresent() && number.getAsInt() > last.getAsInt() + 1) {
        findings.add(
            new Finding(
                FindingKind.ITEM_NUMBER_GAP,
                "Ärendenumren hoppar från %d till %d: sidor kan saknas."
                    .formatted(last.getAsInt(), number.getAsInt()),
                item.titleSpan()));
      }
      last = number.isPresent() ? number : last;
    }
    return findings;
  }

  private Finding finding(FindingKind kind, String message) {
    return new Finding(kind, message, start());
  }

  private SourceSpan start() {
    return sources.of(0, Math.min(length, 0));
  }
}
