package se.protokollsok.parse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day or period found in a text, before its year is known.
 *
 * @param begin offset of its first character, "den" included
 * @param end one past its last
 * @param year the year printed with it; empty where the text leaves it out
 * @param calendar what it is in a given year
 * @param convention whether its bounds are a convention: a season
 * @param outlook where its own words point ("nästa", "i höstas"); empty where they do not
 */
record Dating(
    int begin,
    int end,
    OptionalInt year,
    Calendar calendar,
    boolean convention,
    Optional<Outlook> outlook) {

  /** Days from the first to the last, inclusive. */
  record Days(LocalDate first, LocalDate last) {
    static Days of(YearMonth from, YearMonth to) {
      return new Days(from.atDay(1), to.atEndOfMonth());
    }

    static Days of(YearMonth month) {
      return of(month, month);
    }
  }

  /** What a day or period without a year is in one. */
  @FunctionalInterface
  interface Calendar {
    /** Returns the days in this year; empty if it has none such: 29 February, week 53. */
    Optional<Days> in(int year);
  }

  /** To which year something without a year belongs. */
  enum Outlook {
    /** The one nearest to the meeting. */
    NEAREST,
    /** The first that does not end before the meeting: tasks, deadlines. */
    AHEAD,
    /** The last that does not begin after the meeting: what was decided before. */
    BACK
  }

  Dating(int begin, int end, OptionalInt year, Calendar calendar) {
    this(begin, end, year, calendar, false, Optional.empty());
  }

  Dating from(int otherBegin) {
    return new Dating(otherBegin, end, year, calendar, convention, outlook);
  }

  /** The days; empty if there are no such, or if neither the text nor a meeting tells the year. */
  Optional<Days> days(Optional<LocalDate> meeting, Outlook otherwise) {
    if (year.isPresent()) {
      return calendar.in(year.getAsInt());
    }
    return meeting.flatMap(day -> choose(day, outlook.orElse(otherwise)));
  }

  private Optional<Days> choose(LocalDate meeting, Outlook side) {
    Optional<Days> best = Optional.empty();
    for (int distance = -1; distance <= 1; distance++) {
      Optional<Days> days = calendar.in(meeting.getYear() + distance);
      if (days.isPresent() && better(days.get(), best, meeting, side)) {
        best = days;
      }
    }
    return best;
  }

  /** Whether these days fit better than the best before them; they come in order. */
  private static boolean better(Days days, Optional<Days> best, LocalDate meeting, Outlook side) {
    return switch (side) {
      case AHEAD -> best.isEmpty() && !days.last().isBefore(meeting);
      case BACK -> !days.first().isAfter(meeting);
      case NEAREST -> best.isEmpty() || distance(days, meeting) <= distance(best.get(), meeting);
    };
  }

  private static long distance(Days days, LocalDate meeting) {
    long to = meeting.toEpochDay();
    return Math.max(0, Math.max(days.first().toEpochDay() - to, to - days.last().toEpochDay()));
  }
}
