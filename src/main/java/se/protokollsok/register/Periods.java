package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells from the meetings on record when something held; what ends and comes back, held twice. */
final class Periods {
  /** Shorter than that, and two things held at a time. */
  private static final int MONTHS_AWAY = 6;

  private Periods() {}

  /**
   * Something on one day.
   *
   * @param key what
   * @param day the day of a meeting
   */
  record Day(String key, LocalDate day) {}

  /**
   * From the first to the last meeting on record.
   *
   * @param key what
   * @param first the first day
   * @param last the last day
   */
  record Period(String key, LocalDate first, LocalDate last) {
    boolean overlaps(Period other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
  }

  /** Returns the periods by first day, then last day, then key. */
  static List<Period> of(Collection<Day> days) {
    TreeMap<String, NavigableSet<LocalDate>> byKey = new TreeMap<>();
    days.forEach(it -> byKey.computeIfAbsent(it.key(), key -> new TreeSet<>()).add(it.day()));
    List<Period> periods = new ArrayList<>();
    byKey.forEach((key, own) -> periods.addAll(of(key, own, others(key, days))));
    periods.sort(
        Comparator.comparing(Period::first).thenComparing(Period::last).thenComparing(Period::key));
    return periods;
  }

  private static NavigableSet<LocalDate> others(String key, Collection<Day> days) {
    NavigableSet<LocalDate> others = new TreeSet<>();
    days.stream().filter(it -> !it.key().equals(key)).map(Day::day).forEach(others::add);
    return others;
  }

  private static List<Period> of(
      String key, NavigableSet<LocalDate> own, NavigableSet<LocalDate> others) {
    List<Period> periods = new ArrayList<>();
    LocalDate first = own.getFirst();
    LocalDate last = first;
    for (LocalDate day : own.tailSet(first, false)) {
      boolean away = last.plusMonths(MONTHS_AWAY).isBefore(day);
      if (away && !others.subSet(last, false, day, false).isEmpty()) {
        periods.add(new Period(key, first, last));
        first = day;
      }
      last = day;
    }
    periods.add(new Period(key, first, last));
    return periods;
  }
}
