package se.protokollsok.app;

import java.util.Locale;
import java.util.Optional;
import se.protokollsok.parse.ParseResult;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Head;
import se.protokollsok.source.Finding;
import se.protokollsok.source.Sourced;

/** A parsed file as people read it on a terminal. */
final class PlainProtocol {
  private final StringBuilder text = new StringBuilder();

  private PlainProtocol() {}

  /** Returns head, attendance, items with their decisions, and what was noticed. */
  static String of(ParseResult result) {
    PlainProtocol plain = new PlainProtocol();
    plain.head(result.protocol().head());
    for (AttendanceList list : AttendanceList.values()) {
      result.protocol().attendance().stream()
          .filter(entry -> entry.list() == list)
          .forEach(plain::person);
    }
    result.protocol().items().forEach(plain::item);
    result.findings().forEach(plain::finding);
    return plain.text.toString();
  }

  private void head(Head head) {
    field("Organ", head.body().map(it -> it.value().canonical()));
    field("Organisation", head.organisation().map(Sourced::value));
    field("Datum", head.date().map(it -> it.value().toString()));
    field("Nummer", head.number().map(Sourced::value));
    field("Början", head.start().map(it -> it.value().toString()));
    field("Slut", head.end().map(it -> it.value().toString()));
    field("Plats", head.place().map(Sourced::value));
  }

  private void field(String name, Optional<String> value) {
    text.append(String.format(Locale.ROOT, "%-14s%s%n", name, value.orElse("–")));
  }

  private void person(Attendance entry) {
    String from =
        entry
            .person()
            .municipality()
            .or(entry.person()::affiliation)
            .map(it -> ", " + it)
            .orElse("");
    field(label(entry.list()), Optional.of(entry.person().name() + from));
  }

  private static String label(AttendanceList list) {
    return switch (list) {
      case PRESENT -> "Närvarande";
      case ABSENT -> "Frånvarande";
      case GUEST -> "Gäst";
    };
  }

  private void item(AgendaItem item) {
    String number = item.number().text();
    text.append('\n')
        .append(number.isEmpty() ? "" : number + "  ")
        .append(item.title())
        .append('\n');
    for (DecisionClause decision : item.decisions()) {
      text.append("    [").append(decision.kind().label()).append("] ");
      text.append(decision.text()).append('\n');
    }
  }

  private void finding(Finding finding) {
    text.append("\nAnm: ").append(finding.message());
  }
}
