package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.ArchiveState;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Amount;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Assignment;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Due;
import se.protokollsok.protocol.ItemNumber;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Mentions;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Proceedings;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Recusal;
import se.protokollsok.protocol.Reservation;
import se.protokollsok.protocol.Signature;
import se.protokollsok.protocol.Task;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;
import se.protokollsok.source.WordRepair;

/** The lists of tasks and matters are exports too. */
class MaskedTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 16);
  private static final String NUMBER = "0999-12 34 56";
  private static final String MAIL = "anna@exempel.se";
  private static final String IDENTITY = "850712-1234";

  @Test
  void tasksAndMattersShowNothingPrivate(@TempDir Path folder) throws IOException {
    Matter.Step step = new Matter.Step("p", "1", DAY, "Tipslinjen " + NUMBER, List.of());
    Task task =
        new Task(
            "p",
            "1",
            "anna@exempel.se",
            "ringa " + NUMBER,
            Optional.empty(),
            Optional.empty(),
            DAY,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    ArchiveState empty = SampleProtocol.state();
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(
          new ArchiveState(
              empty.manifest(),
              List.of(),
              List.of(),
              List.of(
                  new Matter("tipslinjen", "Tipslinjen " + NUMBER, List.of(step, step), List.of())),
              List.of(task),
              List.of(),
              List.of(),
              List.of()));
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      Matter matter = engine.matters().getFirst();
      assertEquals("Tipslinjen " + PrivacyMask.BLOT, matter.name());
      assertEquals("Tipslinjen " + PrivacyMask.BLOT, matter.steps().getFirst().title());
      assertEquals(PrivacyMask.BLOT, engine.tasks().getFirst().who());
      assertEquals("ringa " + PrivacyMask.BLOT, engine.tasks().getFirst().what());
    }
  }

  @Test
  void pagesOfAProtocolShowNothingPrivate(@TempDir Path folder) throws IOException {
    ArchivedProtocol sample =
        SampleProtocol.of("2025-05-16")
            .unsure("svar", "sver")
            .item(
                "Jouren " + NUMBER,
                "Ring " + NUMBER + " för svar.",
                DecisionKind.APPROVAL,
                "att svar lämnas till anna@exempel.se")
            .build();
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(sample));
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      Resolution.Found found = (Resolution.Found) engine.resolve(sample.id(), "1");
      AgendaItem item = found.protocol().protocol().items().getFirst();
      assertEquals("Jouren ▮▮▮", item.title());
      assertEquals("att svar lämnas till ▮▮▮", item.decisions().getFirst().text());
      Paragraph paragraph = item.paragraphs().getFirst();
      assertEquals("Ring ▮▮▮ för svar.", paragraph.text());
      WordRepair repair = paragraph.repairs().getFirst();
      assertEquals("svar", paragraph.text().substring(repair.begin(), repair.end()));
      assertEquals(found.protocol(), engine.protocol(sample.id()).orElseThrow());
    }
  }

  @Test
  void personsShowNothingPrivate(@TempDir Path folder) throws IOException {
    Person person =
        new Person(
            "anna-lind",
            "Anna Lind",
            List.of("Anna Lind", "Anna Lind " + NUMBER),
            List.of(new Person.Office(Optional.empty(), Optional.of(MAIL), DAY, DAY)),
            List.of(new Person.Title("jour " + NUMBER, Optional.of(MAIL), DAY, DAY)),
            true,
            List.of());
    ArchiveState empty = SampleProtocol.state();
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(
          new ArchiveState(
              empty.manifest(),
              List.of(),
              List.of(person),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      Person shown = engine.persons().getFirst();
      assertEquals(List.of("Anna Lind", "Anna Lind ▮▮▮"), shown.spellings());
      assertEquals(Optional.of("▮▮▮"), shown.offices().getFirst().affiliation());
      assertEquals("jour ▮▮▮", shown.titles().getFirst().text());
      assertEquals(Optional.of("▮▮▮"), shown.titles().getFirst().of());
      assertEquals(new NameResolution.Found<>(shown), engine.person("anna-lind"));
    }
  }

  @Test
  void whatWasReadFromAProtocolShowsNothingPrivate() {
    ArchivedProtocol shown = Masked.of(withPrivateParticulars());
    PersonMention attending = shown.protocol().attendance().getFirst().person();
    assertEquals(Optional.of("▮▮▮"), attending.affiliation());
    assertEquals(Optional.of("jour ▮▮▮"), attending.title());
    AgendaItem item = shown.protocol().items().getFirst();
    assertEquals(Optional.of("▮▮▮"), item.fileNumber());
    assertEquals(attending, item.presenters().getFirst().value());
    assertEquals("▮▮▮ kr", item.mentions().amounts().getFirst().text());
    DecisionClause clause = item.decisions().getFirst();
    assertEquals("▮▮▮ kr", clause.amounts().getFirst().text());
    assertEquals("efter samtal med ▮▮▮", clause.assignment().orElseThrow().due().get().words());
    String all = shown.protocol().toString();
    assertFalse(all.contains(MAIL) || all.contains(NUMBER) || all.contains(IDENTITY), all);
  }

  private static ArchivedProtocol withPrivateParticulars() {
    SourceSpan span = SourceSpan.NONE;
    PersonMention person =
        new PersonMention(
            "Anna Lind",
            Optional.empty(),
            Optional.of(MAIL),
            Optional.empty(),
            Optional.of("jour " + NUMBER));
    Amount amount =
        new Amount(IDENTITY + " kr", Amount.Unit.KRONOR, BigDecimal.ONE, BigDecimal.ONE, span);
    Due due = new Due("efter samtal med " + NUMBER, Optional.empty(), false, false, span);
    DecisionClause clause =
        new DecisionClause(DecisionKind.APPROVAL, "att svara", true, span)
            .withAmounts(List.of(amount))
            .withAssignment(
                Optional.of(new Assignment(List.of(new Sourced<>(MAIL, span)), Optional.of(due))));
    AgendaItem item =
        new AgendaItem(
                ItemNumber.of(1),
                "Jouren",
                Optional.of(IDENTITY),
                List.of(new Sourced<>(person, span)),
                List.of(),
                List.of(clause),
                false,
                false,
                span,
                span)
            .withProceedings(
                new Proceedings(
                    List.of(),
                    List.of(new Reservation(List.of(person), "Se " + MAIL, span)),
                    List.of(new Recusal(List.of(person), "Se " + MAIL, span))))
            .withMentions(new Mentions(List.of(), List.of(amount), List.of()));
    ArchivedProtocol sample = SampleProtocol.of("2025-05-16").build();
    Protocol bare = sample.protocol();
    return new ArchivedProtocol(
        sample.id(),
        sample.file(),
        new Protocol(
            bare.file(),
            bare.kind(),
            bare.head(),
            List.of(Attendance.of(AttendanceList.PRESENT, person, span)),
            List.of(item),
            List.of(
                new Signature(
                    "ANNA LIND", Optional.of(MAIL), Optional.empty(), Optional.empty(), span)),
            List.of()),
        sample.entries(),
        List.of(),
        List.of());
  }
}
