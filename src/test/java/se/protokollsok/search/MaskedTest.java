package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
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
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.Task;
import se.protokollsok.source.WordRepair;

/** The lists of tasks and matters are exports too. */
class MaskedTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 16);
  private static final String NUMBER = "0999-12 34 56";

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
}
