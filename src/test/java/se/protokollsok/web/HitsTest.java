package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.search.Hit;
import se.protokollsok.search.Snippet;
import se.protokollsok.source.SourceSpan;

class HitsTest {
  @Test
  void cutsASnippetAtItsMarks() {
    Snippet snippet =
        new Snippet("ny väg", List.of(new Snippet.Mark(0, 2), new Snippet.Mark(3, 6)), 0, false);
    assertEquals(
        List.of(Segment.matched("ny"), Segment.plain(" "), Segment.matched("väg")),
        Hits.segments(snippet));
  }

  @ParameterizedTest
  @CsvSource({
    "att anta planen, 9, 15",
    "anta planen, 5, 11",
    "… anta planen …, 7, 13",
  })
  void marksADecisionInsteadOfRepeatingItBelow(String snippet, int begin, int end) {
    DecisionClause clause =
        new DecisionClause(DecisionKind.APPROVAL, "att anta planen", true, SourceSpan.NONE);
    HitView view =
        view(clause, new Snippet(snippet, List.of(new Snippet.Mark(begin, end)), 1, false));
    assertEquals(
        List.of(Segment.plain("att anta "), Segment.matched("planen")),
        view.decisions().getFirst().line().segments());
    assertEquals(List.of(), view.snippets());
  }

  @Test
  void keepsASnippetThatSaysMoreThanTheDecision() {
    DecisionClause clause =
        new DecisionClause(DecisionKind.APPROVAL, "att anta planen", true, SourceSpan.NONE);
    HitView view = view(clause, new Snippet("att anta planen i höst", List.of(), 1, false));
    assertEquals(
        List.of(Segment.plain("att anta planen")), view.decisions().getFirst().line().segments());
    assertEquals(1, view.snippets().size());
  }

  private static HitView view(DecisionClause clause, Snippet snippet) {
    return new Hits(new Links(""))
        .view(
            new Hit(
                "id",
                "1",
                1,
                "a.pdf",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                "1",
                false,
                "Planen",
                List.of(clause),
                List.of(snippet)));
  }

  @ParameterizedTest
  @CsvSource({"179, true, § 179", "5, false, Ärende 5", "'', true, ''"})
  void numbersParagraphsAsTheItemPageDoes(String number, boolean paragraph, String shown) {
    assertEquals(shown, Hits.number(number, paragraph));
  }

  @Test
  void namesAMeetingByWhatIsKnown() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 5, 6));
    assertEquals("Styrelsen 6 maj 2025", Hits.meeting("Styrelsen", day, "a.pdf"));
    assertEquals("6 maj 2025", Hits.meeting("", day, "a.pdf"));
    assertEquals("Styrelsen", Hits.meeting("Styrelsen", Optional.empty(), "a.pdf"));
    assertEquals("a.pdf", Hits.meeting("", Optional.empty(), "a.pdf"));
  }
}
