package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the entries that may be one person although the evidence does not suffice: one name, or
 * names that sound alike, or from one place names that differ by a letter. Who was at one meeting
 * with the other, or at two places at a time, is somebody else for sure.
 */
final class Doubts {
  private final Rulings rulings;

  Doubts(Rulings rulings) {
    this.rulings = rulings;
  }

  /** Returns for each cluster the places in the list of those it may be one with, ascending. */
  List<List<Integer>> in(List<List<Observation>> clusters) {
    Map<String, Set<Integer>> groups = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (Observation it : clusters.get(i)) {
        group(groups, "sound " + it.name().sound(), i);
        if (!it.place().key().isEmpty()) {
          group(groups, "given " + it.name().given() + "|" + it.place().key(), i);
        }
      }
    }
    List<Set<Integer>> doubts = new ArrayList<>();
    clusters.forEach(it -> doubts.add(new TreeSet<>()));
    Set<List<Integer>> seen = new HashSet<>();
    for (Set<Integer> group : groups.values()) {
      for (int one : group) {
        for (int other : group) {
          if (one < other
              && seen.add(List.of(one, other))
              && mayBeOne(clusters.get(one), clusters.get(other))) {
            doubts.get(one).add(other);
            doubts.get(other).add(one);
          }
        }
      }
    }
    return doubts.stream().map(List::copyOf).toList();
  }

  private static void group(Map<String, Set<Integer>> groups, String mark, int index) {
    groups.computeIfAbsent(mark, it -> new TreeSet<>()).add(index);
  }

  private boolean mayBeOne(List<Observation> one, List<Observation> other) {
    return (Clusters.share(one, other, it -> it.name().sound()) || areNear(one, other))
        && !Clusters.meet(one, other)
        && !areApartInPlace(one, other)
        && !rulings.areApart(one, other);
  }

  private static boolean areNear(List<Observation> one, List<Observation> other) {
    List<PersonName> names = names(other);
    return names(one).stream()
        .anyMatch(name -> names.stream().anyMatch(it -> Misreadings.areNear(name, it)));
  }

  private static List<PersonName> names(List<Observation> cluster) {
    return cluster.stream()
        .map(Observation::name)
        .distinct()
        .sorted(Comparator.comparing(PersonName::printed))
        .toList();
  }

  /** Whether the one is at one place while the other is at another. */
  private static boolean areApartInPlace(List<Observation> one, List<Observation> other) {
    List<Periods.Period> others = Clusters.places(other);
    return Clusters.places(one).stream()
        .anyMatch(
            it ->
                others.stream()
                    .anyMatch(that -> !that.key().equals(it.key()) && that.overlaps(it)));
  }
}
