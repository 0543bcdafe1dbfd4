package se.protokollsok.search;

import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Assignment;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.Proceedings;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Task;
import se.protokollsok.source.Finding;
import se.protokollsok.source.Sourced;

/** Values as they may leave the archive: see {@link PrivacyMask}. */
final class Masked {
  private Masked() {}

  /** A protocol as its pages show it: nothing private in titles, decisions, text and notes. */
  static ArchivedProtocol of(ArchivedProtocol archived) {
    Protocol protocol = archived.protocol();
    return new ArchivedProtocol(
        archived.id(),
        archived.file(),
        protocol.withTexts(
            protocol.items().stream().map(Masked::of).toList(),
            protocol.document().stream().map(Masked::of).toList()),
        archived.entries(),
        archived.otherParts(),
        archived.findings().stream().map(Masked::of).toList());
  }

  private static AgendaItem of(AgendaItem item) {
    PrivacyMask.Text title = PrivacyMask.mask(item.title(), item.titleRepairs());
    return item.withTitle(title.text(), title.repairs())
        .withParagraphs(item.paragraphs().stream().map(Masked::of).toList())
        .withDecisions(item.decisions().stream().map(Masked::of).toList())
        .withProceedings(of(item.proceedings()));
  }

  private static Proceedings of(Proceedings proceedings) {
    return new Proceedings(
        proceedings.votes().stream().map(it -> it.withText(PrivacyMask.mask(it.text()))).toList(),
        proceedings.reservations().stream()
            .map(it -> it.withText(PrivacyMask.mask(it.text())))
            .toList(),
        proceedings.recusals().stream()
            .map(it -> it.withText(PrivacyMask.mask(it.text())))
            .toList());
  }

  static Paragraph of(Paragraph paragraph) {
    PrivacyMask.Text masked = PrivacyMask.mask(paragraph.text(), paragraph.repairs());
    return new Paragraph(paragraph.section(), masked.text(), paragraph.span(), masked.repairs());
  }

  static DecisionClause of(DecisionClause clause) {
    PrivacyMask.Text masked = PrivacyMask.mask(clause.text(), clause.repairs());
    return clause
        .withText(masked.text(), masked.repairs())
        .withAssignment(clause.assignment().map(Masked::of));
  }

  private static Assignment of(Assignment assignment) {
    return new Assignment(
        assignment.actors().stream()
            .map(it -> new Sourced<>(PrivacyMask.mask(it.value()), it.span()))
            .toList(),
        assignment.due());
  }

  private static Finding of(Finding finding) {
    return new Finding(finding.kind(), PrivacyMask.mask(finding.message()), finding.span());
  }

  static Task of(Task task) {
    return new Task(
        task.protocolId(),
        task.itemKey(),
        PrivacyMask.mask(task.who()),
        PrivacyMask.mask(task.what()),
        task.due(),
        task.dueWords().map(PrivacyMask::mask),
        task.decided(),
        task.repaired(),
        task.organisation(),
        task.body(),
        task.personIds(),
        task.followUps().stream().map(Masked::of).toList());
  }

  static Matter of(Matter matter) {
    return new Matter(
        matter.slug(),
        PrivacyMask.mask(matter.name()),
        matter.steps().stream().map(Masked::of).toList(),
        matter.related().stream().map(Masked::of).toList());
  }

  private static Matter.Step of(Matter.Step step) {
    return new Matter.Step(
        step.protocolId(),
        step.itemKey(),
        step.date(),
        PrivacyMask.mask(step.title()),
        step.kinds());
  }
}
