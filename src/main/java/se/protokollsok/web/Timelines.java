package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Matter;

/** Draws the course of a matter. */
final class Timelines {
  private static final String LETTERS = "JFMAMJJASOND";

  /** How high a step's shape is, and the room above and below it: enough to hit with a finger. */
  private static final int LANE = 28;

  private static final int MONTHS_HEIGHT = 20;
  private static final int BETWEEN = 8;

  /** Where January begins and how wide the year is, in per cent of the drawing. */
  private static final double LEFT = 17;

  private static final double YEAR = 78;

  /** Steps nearer than this, in per cent of the narrowest drawing, stand below each other. */
  private static final double APART = 100.0 * LANE / 272;

  private final Links links;

  Timelines(Links links) {
    this.links = links;
  }

  /** Returns the drawing of these steps, which are in the order of their dates. */
  TimelineView of(List<Matter.Step> steps) {
    Map<Integer, List<Matter.Step>> byYear =
        steps.stream()
            .collect(
                Collectors.groupingBy(
                    step -> step.date().getYear(), TreeMap::new, Collectors.toList()));
    List<TimelineView.Year> years = new ArrayList<>();
    int top = MONTHS_HEIGHT;
    for (Map.Entry<Integer, List<Matter.Step>> entry : byYear.entrySet()) {
      List<TimelineView.Mark> marks = marks(entry.getValue(), top);
      years.add(new TimelineView.Year("" + entry.getKey(), top, top + LANE / 2, marks));
      int lowest = marks.stream().mapToInt(TimelineView.Mark::y).max().orElse(top);
      top = lowest + LANE / 2 + BETWEEN;
    }
    return new TimelineView(
        "Ärendets gång " + Swedish.years(steps.getFirst().date(), steps.getLast().date()),
        detail(steps),
        top,
        IntStream.range(0, LETTERS.length()).mapToObj(Timelines::month).toList(),
        years);
  }

  private static String detail(List<Matter.Step> steps) {
    long decided = steps.stream().filter(it -> kind(it) == TimelineView.Kind.DECIDED).count();
    return Swedish.count(steps.size(), "led", "led")
        + ", "
        + decided
        + " med beslut. Samma led står i listan nedanför.";
  }

  private static TimelineView.Month month(int month) {
    double width = YEAR / LETTERS.length();
    double left = LEFT + month * width;
    return new TimelineView.Month(
        LETTERS.substring(month, month + 1), percent(left), percent(left + width / 2));
  }

  /** Each step goes to the first lane in which it covers no other. */
  private List<TimelineView.Mark> marks(List<Matter.Step> steps, int top) {
    List<Double> ends = new ArrayList<>();
    List<TimelineView.Mark> marks = new ArrayList<>();
    for (Matter.Step step : steps) {
      double x = x(step.date());
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) > x) {
        lane++;
      }
      if (lane == ends.size()) {
        ends.add(0.0);
      }
      ends.set(lane, x + APART);
      marks.add(
          new TimelineView.Mark(
              kind(step),
              name(step),
              links.item(step.protocolId(), step.itemKey()),
              percent(x),
              top + lane * LANE + LANE / 2));
    }
    return marks;
  }

  private static double x(LocalDate day) {
    double month = (day.getDayOfMonth() - 1) / (double) day.lengthOfMonth();
    return LEFT + YEAR * (day.getMonthValue() - 1 + month) / LETTERS.length();
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  private static String name(Matter.Step step) {
    TimelineView.Kind kind = kind(step);
    String kinds =
        step.kinds().stream()
            .filter(it -> it != DecisionKind.INFORMATION)
            .map(DecisionKind::label)
            .distinct()
            .collect(Collectors.joining(", "));
    return Swedish.day(step.date())
        + ": "
        + step.title()
        + ". "
        + kind.label()
        + (kinds.isEmpty() ? "" : ": " + kinds);
  }

  /** Returns what was done in a step. */
  static TimelineView.Kind kind(Matter.Step step) {
    if (step.kinds().isEmpty()) {
      return TimelineView.Kind.NOTHING;
    }
    return step.kinds().stream().allMatch(it -> it == DecisionKind.INFORMATION)
        ? TimelineView.Kind.NOTED
        : TimelineView.Kind.DECIDED;
  }
}
