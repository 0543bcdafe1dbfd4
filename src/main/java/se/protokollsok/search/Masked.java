package se.protokollsok.search;

import java.util.List;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Amount;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Assignment;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.DayMention;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Due;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Mentions;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.protocol.Proceedings;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Recusal;
import se.protokollsok.protocol.Reference;
import se.protokollsok.protocol.Reservation;
import se.protokollsok.protocol.Signature;
import se.protokollsok.protocol.Task;
import se.protokollsok.source.Finding;
import se.protokollsok.source.Sourced;

/** Values as they may leave the archive: see {@link PrivacyMask}. */
final class Masked {
  private Masked() {}

  /** A protocol as its pages show it: nothing private in any text that was read from the file. */
  static ArchivedProtocol of(ArchivedProtocol archived) {
    return new ArchivedProtocol(
        archived.id(),
        archived.file(),
        of(archived.protocol()),
        archived.entries().stream().map(Masked::of).toList(),
        archived.otherParts(),
        archived.findings().stream().map(Masked::of).toList());
  }

  private static Protocol of(Protocol protocol) {
    return new Protocol(
        protocol.file(),
        protocol.kind(),
        of(protocol.head()),
        protocol.attendance().stream().map(Masked::of).toList(),
        protocol.items().stream().map(Masked::of).toList(),
        protocol.signatures().stream().map(Masked::of).toList(),
        protocol.signed(),
        protocol.document().stream().map(Masked::of).toList(),
        protocol.searchWords());
  }

  private static Head of(Head head) {
    return new Head(
        head.body(),
        head.organisation(),
        head.date(),
        head.number(),
        head.start(),
        head.end(),
        head.place().map(Masked::text),
        head.paragraphs(),
        head.chair().map(Masked::text),
        head.secretary().map(Masked::text),
        head.verifiers().stream().map(Masked::text).toList(),
        head.excerpt(),
        head.span());
  }

  private static Sourced<String> text(Sourced<String> text) {
    return new Sourced<>(PrivacyMask.mask(text.value()), text.span());
  }

  private static Attendance of(Attendance entry) {
    return new Attendance(
        entry.list(),
        of(entry.person()),
        entry.role(),
        entry.remote(),
        entry.arrived(),
        entry.left(),
        entry.replaces().map(PrivacyMask::mask),
        entry.paragraphs(),
        entry.recused(),
        entry.span());
  }

  private static PersonMention of(PersonMention person) {
    return new PersonMention(
        PrivacyMask.mask(person.name()),
        person.municipality(),
        person.affiliation().map(PrivacyMask::mask),
        person.party(),
        person.title().map(PrivacyMask::mask));
  }

  private static Signature of(Signature signature) {
    return new Signature(
        PrivacyMask.mask(signature.name()),
        signature.role().map(PrivacyMask::mask),
        signature.date(),
        signature.time(),
        signature.span());
  }

  private static ItemEntry of(ItemEntry entry) {
    return new ItemEntry(
        entry.key(),
        entry.index(),
        entry.municipalities(),
        entry.persons().stream()
            .map(it -> new PersonRole(it.personId(), PrivacyMask.mask(it.name()), it.role()))
            .toList());
  }

  private static AgendaItem of(AgendaItem item) {
    PrivacyMask.Text title = PrivacyMask.mask(item.title(), item.titleRepairs());
    return new AgendaItem(
        item.number(),
        title.text(),
        item.fileNumber().map(PrivacyMask::mask),
        item.presenters().stream().map(it -> new Sourced<>(of(it.value()), it.span())).toList(),
        item.paragraphs().stream().map(Masked::of).toList(),
        item.decisions().stream().map(Masked::of).toList(),
        item.immediate(),
        item.partial(),
        item.titleSpan(),
        item.span(),
        title.repairs(),
        item.searchWords(),
        of(item.proceedings()),
        of(item.mentions()));
  }

  private static Proceedings of(Proceedings proceedings) {
    return new Proceedings(
        proceedings.votes().stream().map(it -> it.withText(PrivacyMask.mask(it.text()))).toList(),
        proceedings.reservations().stream()
            .map(it -> new Reservation(of(it.persons()), PrivacyMask.mask(it.text()), it.span()))
            .toList(),
        proceedings.recusals().stream()
            .map(it -> new Recusal(of(it.persons()), PrivacyMask.mask(it.text()), it.span()))
            .toList());
  }

  private static List<PersonMention> of(List<PersonMention> persons) {
    return persons.stream().map(Masked::of).toList();
  }

  private static Mentions of(Mentions mentions) {
    return new Mentions(
        mentions.references().stream().map(Masked::of).toList(),
        mentions.amounts().stream().map(Masked::of).toList(),
        mentions.days().stream().map(Masked::of).toList());
  }

  private static Reference of(Reference reference) {
    return new Reference(
        reference.kind(),
        PrivacyMask.mask(reference.text()),
        reference.number(),
        reference.body().map(PrivacyMask::mask),
        reference.first(),
        reference.last(),
        reference.span());
  }

  private static Amount of(Amount amount) {
    return new Amount(
        PrivacyMask.mask(amount.text()),
        amount.unit(),
        amount.least(),
        amount.most(),
        amount.span());
  }

  private static DayMention of(DayMention day) {
    return new DayMention(
        PrivacyMask.mask(day.text()),
        day.first(),
        day.last(),
        day.deadline(),
        day.inferred(),
        day.span());
  }

  static Paragraph of(Paragraph paragraph) {
    PrivacyMask.Text masked = PrivacyMask.mask(paragraph.text(), paragraph.repairs());
    return new Paragraph(paragraph.section(), masked.text(), paragraph.span(), masked.repairs());
  }

  static DecisionClause of(DecisionClause clause) {
    PrivacyMask.Text masked = PrivacyMask.mask(clause.text(), clause.repairs());
    return clause
        .withText(masked.text(), masked.repairs())
        .withAssignment(clause.assignment().map(Masked::of))
        .withAmounts(clause.amounts().stream().map(Masked::of).toList());
  }

  private static Assignment of(Assignment assignment) {
    return new Assignment(
        assignment.actors().stream().map(Masked::text).toList(), assignment.due().map(Masked::of));
  }

  private static Due of(Due due) {
    return new Due(
        PrivacyMask.mask(due.words()), due.day(), due.bound(), due.meeting(), due.span());
  }

  private static Finding of(Finding finding) {
    return new Finding(finding.kind(), PrivacyMask.mask(finding.message()), finding.span());
  }

  static Person of(Person person) {
    return new Person(
        person.id(),
        PrivacyMask.mask(person.name()),
        person.spellings().stream().map(PrivacyMask::mask).distinct().toList(),
        person.offices().stream().map(Masked::of).toList(),
        person.titles().stream().map(Masked::of).toList(),
        person.official(),
        person.maybeSame());
  }

  private static Person.Office of(Person.Office office) {
    return new Person.Office(
        office.municipality(),
        office.affiliation().map(PrivacyMask::mask),
        office.first(),
        office.last());
  }

  private static Person.Title of(Person.Title title) {
    return new Person.Title(
        PrivacyMask.mask(title.text()),
        title.of().map(PrivacyMask::mask),
        title.first(),
        title.last());
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
