package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Matter;

class TimelinesTest {
  /** The narrowest a drawing is shown, in pixels. */
  private static final double NARROW = 272;

  private static Matter.Step step(String day, DecisionKind... kinds) {
    return new Matter.Step("p-" + day, "4", LocalDate.parse(day), "Växeln", List.of(kinds));
  }

  private static TimelineView draw(Matter.Step... steps) {
    return new Timelines(new Links("/x")).of(List.of(steps));
  }

  private static double percent(String share) {
    assertTrue(share.endsWith("%"), share);
    return Double.parseDouble(share.substring(0, share.length() - 1));
  }

  @Test
  void tellsDecidedFromNotedByShapeLetterAndName() {
    TimelineView line =
        draw(
            step("2024-03-01", DecisionKind.INFORMATION),
            step("2024-09-01", DecisionKind.INFORMATION, DecisionKind.APPROVAL),
            step("2025-02-01"));
    List<TimelineView.Mark> marks =
        line.years().stream().flatMap(year -> year.marks().stream()).toList();
    assertEquals(
        List.of(TimelineView.Kind.NOTED, TimelineView.Kind.DECIDED, TimelineView.Kind.NOTHING),
        marks.stream().map(TimelineView.Mark::kind).toList());
    assertEquals(
        List.of(
            "1 mars 2024: Växeln. Bara noterat",
            "1 september 2024: Växeln. Beslut: godkännande",
            "1 februari 2025: Växeln. Inget beslut redovisas"),
        marks.stream().map(TimelineView.Mark::name).toList());
    assertEquals("/x/protokoll/p-2024-03-01/4", marks.getFirst().href());
    assertEquals("Ärendets gång 2024–2025", line.label());
    for (TimelineView.Kind one : TimelineView.Kind.values()) {
      for (TimelineView.Kind other : TimelineView.Kind.values()) {
        assertEquals(one == other, one.shape().equals(other.shape()));
        assertEquals(one == other, one.letter().equals(other.letter()));
      }
    }
  }

  @Test
  void setsStepsByDateALineForEachYearThatHasAny() {
    TimelineView line = draw(step("2020-01-01"), step("2020-12-31"), step("2023-07-02"));
    assertEquals(
        List.of("2020", "2023"), line.years().stream().map(TimelineView.Year::label).toList());
    List<TimelineView.Mark> first = line.years().getFirst().marks();
    assertEquals("17.00%", first.get(0).x());
    assertTrue(percent(first.get(1).x()) < 95 && percent(first.get(1).x()) > 94);
    TimelineView.Month july = line.months().get(6);
    double summer = percent(line.years().get(1).marks().getFirst().x());
    assertTrue(summer > percent(july.left()) && summer < percent(july.middle()));
  }

  /** Also on the narrowest page each mark is 24 pixels or more from every other. */
  @Test
  void keepsMarksApart() {
    Matter.Step[] steps =
        IntStream.range(0, 40)
            .mapToObj(at -> step(LocalDate.of(2024, 1, 3).plusDays(at * 9L).toString()))
            .toArray(Matter.Step[]::new);
    TimelineView line = draw(steps);
    List<TimelineView.Mark> marks =
        line.years().stream().flatMap(year -> year.marks().stream()).toList();
    assertEquals(40, marks.size());
    for (TimelineView.Mark one : marks) {
      for (TimelineView.Mark other : marks) {
        double across = NARROW * (percent(one.x()) - percent(other.x())) / 100;
        double down = one.y() - other.y();
        assertTrue(one.equals(other) || Math.hypot(across, down) >= 24, one + " " + other);
      }
      assertTrue(one.y() > 12 && one.y() + 12 < line.height(), one + " " + line.height());
    }
  }
}
