package se.protokollsok.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Amount;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.DayMention;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Reference;
import se.protokollsok.protocol.Signature;
import se.protokollsok.protocol.Vote;
import se.protokollsok.source.Sourced;

/** Prints what was parsed, one value a line, for people to read and for exact comparison. */
final class Dump {
  private final StringBuilder text = new StringBuilder();

  static String of(ParseResult result) {
    Dump dump = new Dump();
    dump.line("kind: " + result.protocol().kind());
    dump.head(result.protocol().head());
    result.protocol().attendance().forEach(dump::attendance);
    result.protocol().items().forEach(dump::item);
    result.protocol().signatures().forEach(dump::signature);
    dump.line("signed: " + result.protocol().signed());
    result.protocol().document().forEach(paragraph -> dump.paragraph("", paragraph));
    result.findings().forEach(it -> dump.line("finding: " + it.kind() + " " + it.message()));
    return dump.text.toString();
  }

  /** Prints lists of attendance alone. */
  static String of(List<Attendance> attendance) {
    Dump dump = new Dump();
    attendance.forEach(dump::attendance);
    return dump.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void head(Head head) {
    head.body()
        .ifPresent(it -> line("body: " + it.value().canonical() + " <- " + it.value().printed()));
    sourced("organisation", head.organisation());
    sourced("date", head.date());
    sourced("number", head.number());
    sourced("start", head.start());
    sourced("end", head.end());
    sourced("place", head.place());
    sourced("paragraphs", head.paragraphs());
    sourced("chair", head.chair());
    sourced("secretary", head.secretary());
    head.verifiers().forEach(it -> line("verifier: " + it.value()));
    if (head.excerpt()) {
      line("excerpt");
    }
  }

  private void sourced(String name, Optional<? extends Sourced<?>> value) {
    value.ifPresent(it -> line(name + ": " + it.value()));
  }

  private void attendance(Attendance entry) {
    String person = entry.person().name();
    line(
        entry.list()
            + ": "
            + person
            + part(" (", entry.person().party(), ")")
            + part(", ", entry.person().municipality(), "")
            + part(", @", entry.person().affiliation(), "")
            + part(" [", entry.person().title(), "]")
            + part(" as ", entry.role().map(role -> role.label()), "")
            + (entry.remote() ? " remote" : "")
            + part(" arrived ", entry.arrived(), "")
            + part(" left ", entry.left(), "")
            + part(" replaces ", entry.replaces(), "")
            + part(" only §§ ", entry.paragraphs(), "")
            + part(" recused § ", entry.recused(), ""));
  }

  private static String part(String before, Optional<?> value, String after) {
    return value.map(it -> before + it + after).orElse("");
  }

  private void item(AgendaItem item) {
    line("");
    line(
        "# "
            + item.number().text()
            + " | "
            + item.title()
            + part(" | ", item.fileNumber(), "")
            + (item.immediate() ? " | immediate" : "")
            + (item.partial() ? " | partial" : ""));
    item.presenters().forEach(it -> line("  presents: " + it.value().name()));
    item.paragraphs().forEach(it -> paragraph("  ", it));
    item.decisions().forEach(it -> decision(it));
    item.proceedings().votes().forEach(this::vote);
    item.proceedings()
        .reservations()
        .forEach(it -> line("  reserves: " + persons(it.persons()) + " <- " + it.text()));
    item.proceedings()
        .recusals()
        .forEach(it -> line("  recused: " + persons(it.persons()) + " <- " + it.text()));
    item.mentions().references().forEach(this::reference);
    item.mentions().amounts().forEach(this::amount);
    item.mentions().days().forEach(this::day);
  }

  private void vote(Vote vote) {
    line(
        "  vote: "
            + number(vote.yes())
            + " yes "
            + number(vote.no())
            + " no "
            + number(vote.abstained())
            + " abstained <- "
            + vote.text());
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? "" + number.getAsInt() : "?";
  }

  private static String persons(List<PersonMention> persons) {
    return persons.stream()
        .map(it -> it.name() + part(" (", it.party(), ")"))
        .collect(Collectors.joining(", "));
  }

  private void reference(Reference reference) {
    line(
        "  refers: "
            + reference.kind().label()
            + part(" ", reference.number(), "")
            + part(" of ", reference.body(), "")
            + part(" ", reference.first(), "")
            + part("..", reference.last(), "")
            + " <- "
            + reference.text());
  }

  private void amount(Amount amount) {
    line(
        "  amount: "
            + amount.least().toPlainString()
            + ".."
            + amount.most().toPlainString()
            + " "
            + amount.unit().label()
            + " <- "
            + amount.text());
  }

  private void day(DayMention day) {
    line(
        "  day: "
            + day.first()
            + ".."
            + day.last()
            + (day.deadline() ? " deadline" : "")
            + (day.inferred() ? " inferred" : "")
            + " <- "
            + day.text());
  }

  private void paragraph(String indent, Paragraph paragraph) {
    line(indent + paragraph.section() + ": " + paragraph.text());
  }

  private void decision(DecisionClause clause) {
    line(
        "  => "
            + clause.kind().label()
            + (clause.explicit() ? "" : " (in text)")
            + ": "
            + clause.text());
  }

  private void signature(Signature signature) {
    line(
        "signature: "
            + signature.name()
            + part(", ", signature.role(), "")
            + part(", ", signature.date(), "")
            + part(" ", signature.time(), ""));
  }
}
