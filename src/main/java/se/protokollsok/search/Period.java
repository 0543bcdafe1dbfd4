package se.protokollsok.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of days that a query names.
 *
 * @param first the first day, inclusive; empty if it has no beginning ("före 2018")
 * @param last the last day, inclusive; empty if it has no end ("sedan 2024")
 * @param words as typed: "mellan 2015 och 2020"
 */
public record Period(Optional<LocalDate> first, Optional<LocalDate> last, String words) {

  /** Returns whether a day lies in it. */
  public boolean holds(LocalDate day) {
    return first.filter(day::isBefore).isEmpty() && last.filter(day::isAfter).isEmpty();
  }
}
