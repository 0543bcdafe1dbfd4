package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.protokollsok.search.Snippet;
import se.protokollsok.web.HitView.Segment;

class HitsTest {
  @Test
  void cutsASnippetAtItsMarks() {
    Snippet snippet =
        new Snippet("ny väg", List.of(new Snippet.Mark(0, 2), new Snippet.Mark(3, 6)), 0);
    assertEquals(
        List.of(new Segment("ny", true), new Segment(" ", false), new Segment("väg", true)),
        Hits.segments(snippet));
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
