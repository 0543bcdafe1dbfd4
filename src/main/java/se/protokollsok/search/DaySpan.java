package se.protokollsok.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days in a row.
 *
 * @param first the first
 * @param last the last, inclusive, not before the first
 */
record DaySpan(LocalDate first, LocalDate last) {
  static DaySpan day(LocalDate day) {
    return new DaySpan(day, day);
  }

  /** Returns empty for what is no day: 31 February. */
  static Optional<DaySpan> day(int year, int month, int day) {
    try {
      return Optional.of(day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static DaySpan year(int year) {
    return months(year, 1, 12);
  }

  /** Whole months; the last one not before the first. */
  static DaySpan months(int year, int first, int last) {
    return new DaySpan(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  static DaySpan years(int first, int last) {
    return new DaySpan(year(first).first(), year(last).last());
  }

  /** From the first of these days to the last of the others; empty if they come before. */
  Optional<DaySpan> to(DaySpan other) {
    return other.last.isBefore(first)
        ? Optional.empty()
        : Optional.of(new DaySpan(first, other.last));
  }

  boolean isDay() {
    return first.equals(last);
  }
}
