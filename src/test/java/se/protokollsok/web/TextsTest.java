package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.ItemNumber;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.Section;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.web.TextView.Block;

class TextsTest {
  private static final Texts TEXTS = new Texts(new Lines(ReadingMode.PLAIN));

  private static List<LineView> lines(String... texts) {
    return Arrays.stream(texts).map(LineView::of).toList();
  }

  private static Paragraph paragraph(Section section, int page, String text) {
    return new Paragraph(section, text, new SourceSpan(FileHash.NONE, page, 0, 0));
  }

  @Test
  void groupsBySectionAndMarksPagesWhereTheyBegin() {
    List<TextView> texts =
        TEXTS.of(
            List.of(
                paragraph(Section.SUMMARY, 2, "Ett."),
                paragraph(Section.SUMMARY, 2, "• två"),
                paragraph(Section.SUMMARY, 2, "• tre"),
                paragraph(Section.SUMMARY, 3, "• fyra"),
                paragraph(Section.SUMMARY, 3, "Fem."),
                paragraph(Section.BASIS, 4, "Sex.")),
            0);
    assertEquals(
        List.of(
            new TextView(
                2,
                "Sammanfattning",
                List.of(
                    new Block(0, false, lines("Ett.")),
                    new Block(0, true, lines("två", "tre")),
                    new Block(3, true, lines("fyra")),
                    new Block(0, false, lines("Fem.")))),
            new TextView(4, "Beslutsunderlag", List.of(new Block(0, false, lines("Sex."))))),
        texts);
  }

  @Test
  void marksNoPageWhereNoneIsKnown() {
    assertEquals(
        List.of(new TextView(0, "Sammanfattning", List.of(new Block(0, true, lines("a"))))),
        TEXTS.of(List.of(paragraph(Section.SUMMARY, 0, "• a")), 0));
  }

  @Test
  void showsNothingOfNothing() {
    assertEquals(List.of(), TEXTS.of(List.of(), 0));
  }

  @Test
  void leavesOutOnlyWhatTheDecisionsAboveSay() {
    DecisionClause clause =
        new DecisionClause(DecisionKind.APPROVAL, "att anta planen", true, SourceSpan.NONE);
    AgendaItem item =
        new AgendaItem(
            ItemNumber.of(1),
            "Planen",
            Optional.empty(),
            List.of(),
            List.of(
                paragraph(Section.SUMMARY, 0, "Planen är klar."),
                paragraph(Section.DECISION, 0, "• att anta planen"),
                paragraph(Section.DECISION, 0, "Ordföranden deltog inte.")),
            List.of(clause),
            false,
            false,
            SourceSpan.NONE,
            SourceSpan.NONE);
    assertEquals(
        List.of(
            new TextView(
                0, "Sammanfattning", List.of(new Block(0, false, lines("Planen är klar.")))),
            new TextView(
                0, "Ur beslutet", List.of(new Block(0, false, lines("Ordföranden deltog inte."))))),
        TEXTS.of(item));
  }
}
