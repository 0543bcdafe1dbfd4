package se.protokollsok.parse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.protokollsok.source.Sourced;

/**
 * Reads day, times and venue.
 *
 * <p>Rule: "date line ”Helsingborg 2025-12-12 e-mail”, ”Tid och plats: Den 12 december 2025
 * 08.30-12:00 på …” or ”Plats och tid:”; 2015: ”Tid/Plats: 150612, …”."
 */
final class TimeAndPlaceReader {
  private static final int HEAD_LINES = 12;
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_PLACE = 60;

  private final Sources sources;
  private final Affiliations affiliations;

  TimeAndPlaceReader(Sources sources, Affiliations affiliations) {
    this.sources = sources;
    this.affiliations = affiliations;
  }

  /**
   * What was found.
   *
   * @param date the day
   * @param start when it began
   * @param end when it ended
   * @param place the venue
   */
  record TimeAndPlace(
      Optional<Sourced<LocalDate>> date,
      Optional<Sourced<LocalTime>> start,
      Optional<Sourced<LocalTime>> end,
      Optional<Sourced<String>> place) {}

  /** A span of time and the text it was found in. */
  private record Clock(Passage text, Times.Found found) {}

  /**
   * Reads a head.
   *
   * @param head its lines
   * @param fields what bears a label in them
   * @param below what stands below the last item: the meeting is closed there
   * @param year a day without year gets this one
   */
  TimeAndPlace read(List<Line> head, HeadFields fields, List<Line> below, OptionalInt year) {
    List<Passage> free =
        fields.free().stream()
            .filter(line -> line.text().length() <= LONGEST_LINE)
            .map(Passage::of)
            .toList();
    Passage top = top(head);
    OptionalInt known = year.isPresent() ? year : firstYear(top);
    Optional<Clock> clock = clock(fields, free);
    return new TimeAndPlace(
        date(labelled(fields), known)
            .or(() -> date(free, known))
            .or(() -> date(List.of(top), known)),
        clock.map(it -> sourced(it.found().start(), it)).or(() -> single(fields, HeadLabel.START)),
        clock
            .flatMap(it -> it.found().end().map(end -> sourced(end, it)))
            .or(() -> single(fields, HeadLabel.END))
            .or(() -> clock.flatMap(it -> closed(below, it.found().start()))),
        venue(fields, free).map(it -> new Sourced<>(it.text(), sources.of(it))));
  }

  private static Passage top(List<Line> head) {
    return Passage.of(
        head.subList(0, Math.min(HEAD_LINES, head.size())).stream()
            .map(line -> line.text().length() > LONGEST_LINE ? line.to(LONGEST_LINE) : line)
            .toList());
  }

  private static OptionalInt firstYear(Passage top) {
    return Dates.in(top.text()).stream()
        .map(Dates.Found::year)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static List<Passage> labelled(HeadFields fields) {
    List<Passage> all = new ArrayList<>();
    for (HeadLabel label :
        List.of(HeadLabel.TIME_AND_PLACE, HeadLabel.TIME, HeadLabel.DATE, HeadLabel.START)) {
      fields.first(label).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Sourced<LocalDate>> date(List<Passage> texts, OptionalInt year) {
    for (Passage text : texts) {
      for (Dates.Found found : Dates.in(text.text())) {
        Optional<LocalDate> date = found.in(year);
        if (date.isPresent()) {
          return Optional.of(
              new Sourced<>(date.get(), sources.of(text.slice(found.begin(), found.end()))));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Clock> clock(HeadFields fields, List<Passage> free) {
    for (HeadLabel label :
        List.of(HeadLabel.TIME_AND_PLACE, HeadLabel.TIME, HeadLabel.DATE, HeadLabel.PLACE)) {
      Optional<Passage> text = fields.first(label);
      Optional<Times.Found> found =
          text.flatMap(
              it -> label == HeadLabel.TIME ? Times.inTime(it.text()) : Times.in(it.text()));
      if (found.isPresent()) {
        return Optional.of(new Clock(text.orElseThrow(), found.get()));
      }
    }
    return free.stream()
        .flatMap(text -> Times.in(text.text()).map(it -> new Clock(text, it)).stream())
        .findFirst();
  }

  private Sourced<LocalTime> sourced(LocalTime time, Clock clock) {
    return new Sourced<>(
        time, sources.of(clock.text().slice(clock.found().begin(), clock.found().stop())));
  }

  private Optional<Sourced<LocalTime>> single(HeadFields fields, HeadLabel label) {
    return fields
        .first(label)
        .flatMap(text -> Times.in(text.text()).map(it -> new Clock(text, it)))
        .map(it -> sourced(it.found().start(), it));
  }

  /** "Mötet avslutades kl. 12.00", where the head tells only when it began. */
  private Optional<Sourced<LocalTime>> closed(List<Line> below, LocalTime start) {
    return below.stream()
        .filter(line -> line.text().length() <= LONGEST_LINE && Phrases.closing(line.text()))
        .map(Passage::of)
        .flatMap(text -> Times.in(text.text()).map(it -> new Clock(text, it)).stream())
        .filter(it -> it.found().end().isEmpty() && it.found().start().isAfter(start))
        .map(it -> sourced(it.found().start(), it))
        .findFirst();
  }

  private Optional<Passage> venue(HeadFields fields, List<Passage> free) {
    return fields
        .first(HeadLabel.PLACE)
        .flatMap(Venue::in)
        .or(() -> fields.first(HeadLabel.TIME_AND_PLACE).flatMap(Venue::in))
        .or(() -> fields.first(HeadLabel.TIME).flatMap(Venue::in))
        .or(() -> fields.first(HeadLabel.DATE).flatMap(Venue::in))
        .or(
            () ->
                free.stream()
                    .flatMap(it -> Venue.inside(it).stream())
                    .filter(it -> !BodyWords.namesOne(it.text()))
                    .findFirst())
        .or(
            () ->
                free.stream()
                    .filter(it -> Venue.looksLike(it.text(), affiliations))
                    .filter(it -> !BodyWords.namesOne(it.text()))
                    .flatMap(it -> Venue.in(it).stream())
                    .findFirst())
        .or(() -> belowTime(free));
  }

  /** A line right below that of day and time: "Söndag 3 mars kl. 15 / Ladan, Ljustorp". */
  private static Optional<Passage> belowTime(List<Passage> free) {
    for (int i = 0; i + 1 < free.size(); i++) {
      String text = free.get(i + 1).text();
      boolean timed = Times.in(free.get(i).text()).isPresent();
      if (timed && !Dates.in(free.get(i).text()).isEmpty()) {
        boolean place =
            text.length() <= LONGEST_PLACE
                && Character.isUpperCase(text.charAt(0))
                && !text.matches(".*[.:!?]$")
                && !Names.isName(text)
                && !BodyWords.namesOne(text)
                && !BodyWords.isOrganisation(text);
        return place ? Venue.in(free.get(i + 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
