package se.protokollsok.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What the observations of one person tell beside those of another. */
final class Clusters {
  /** A longer silence leaves it open whether it is the same person. */
  static final long YEARS_OF_SILENCE = 5;

  /** To and fro and to again between meetings: two persons, each at a place of their own. */
  private static final int TURNS = 3;

  private Clusters() {}

  /** Returns the first day on record, the last of all days if there is none. */
  static LocalDate firstDay(List<Observation> cluster) {
    return cluster.stream()
        .flatMap(it -> it.date().stream())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  /** Returns how many whole years lie between the two, 0 if they overlap or a day is not known. */
  static long yearsBetween(List<Observation> one, List<Observation> other) {
    List<LocalDate> first = days(one);
    List<LocalDate> second = days(other);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    long forth = ChronoUnit.YEARS.between(first.getLast(), second.getFirst());
    long back = ChronoUnit.YEARS.between(second.getLast(), first.getFirst());
    return Math.max(0, Math.max(forth, back));
  }

  private static List<LocalDate> days(List<Observation> cluster) {
    List<LocalDate> days = new ArrayList<>();
    cluster.forEach(it -> it.date().ifPresent(days::add));
    days.sort(Comparator.naturalOrder());
    return days;
  }

  /** Whether the two have a mark in common; nothing in common is the empty mark. */
  static boolean share(
      List<Observation> one, List<Observation> other, Function<Observation, String> mark) {
    Set<String> marks = new HashSet<>();
    one.forEach(it -> marks.add(mark.apply(it)));
    return other.stream().map(mark).anyMatch(marks::contains);
  }

  /** Whether both stand in the attendance list of one meeting. */
  static boolean meet(List<Observation> one, List<Observation> other) {
    Set<Integer> files = new HashSet<>();
    one.stream().filter(Observation::isListed).forEach(it -> files.add(it.file()));
    return other.stream().filter(Observation::isListed).anyMatch(it -> files.contains(it.file()));
  }

  /** Whether meetings of the one and of the other follow in turns, again and again. */
  static boolean alternate(List<Observation> one, List<Observation> other) {
    TreeMap<LocalDate, Boolean> days = new TreeMap<>();
    one.forEach(it -> it.date().ifPresent(day -> days.put(day, true)));
    other.forEach(it -> it.date().ifPresent(day -> days.put(day, false)));
    List<Boolean> order = List.copyOf(days.values());
    int turns = 0;
    for (int i = 1; i < order.size(); i++) {
      turns += order.get(i).equals(order.get(i - 1)) ? 0 : 1;
    }
    return turns >= TURNS;
  }

  /** Returns the places on record over time; "" for none is left out. */
  static List<Periods.Period> places(List<Observation> cluster) {
    List<Periods.Day> days = new ArrayList<>();
    for (Observation it : cluster) {
      if (!it.place().key().isEmpty()) {
        it.date().ifPresent(day -> days.add(new Periods.Day(it.place().key(), day)));
      }
    }
    return Periods.of(days);
  }
}
