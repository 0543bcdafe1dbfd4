package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Decides which observations are one person. Precision first: one name from one place is one
 * person; one name from two places is, if both met in one organisation within a few years, never at
 * one meeting and not in turns; names that sound alike or were misread are, if they came from one
 * place.
 */
final class PersonResolver {
  private final Rulings rulings;
  private final Misreadings misreadings;

  PersonResolver(Rulings rulings, Misreadings misreadings) {
    this.rulings = rulings;
    this.misreadings = misreadings;
  }

  /** Returns the observations of each person. */
  List<List<Observation>> clusters(List<Observation> observations) {
    Map<String, List<Observation>> cells = new TreeMap<>();
    List<Observation> placeless = new ArrayList<>();
    for (Observation it : observations) {
      if (it.place().key().isEmpty()) {
        placeless.add(it);
      } else {
        cells
            .computeIfAbsent(
                rulings.spelling(it.name()) + "|" + it.place().key(), key -> new ArrayList<>())
            .add(it);
      }
    }
    List<List<Observation>> clusters = rulings.joined(new ArrayList<>(cells.values()));
    clusters = joinedWithin(clusters, it -> rulings.spelling(it.name()), this::isOneOnTheMove);
    clusters = joinedWithin(clusters, it -> it.name().sound(), this::isOneSpeltTwice);
    clusters = joinedWithin(clusters, PersonResolver::givenNameAndPlace, this::isOneMisread);
    return rulings.joined(new Placeless(rulings).added(placeless, clusters));
  }

  /** Joins within each set of clusters that a chain of common marks holds together. */
  private List<List<Observation>> joinedWithin(
      List<List<Observation>> clusters,
      Function<Observation, String> mark,
      BiPredicate<List<Observation>, List<Observation>> same) {
    int[] groupOf = IntStream.range(0, clusters.size()).toArray();
    Map<String, Integer> firstWith = new HashMap<>();
    for (int i = 0; i < groupOf.length; i++) {
      for (String it : marks(clusters.get(i), mark)) {
        Integer first = firstWith.putIfAbsent(it, i);
        if (first != null) {
          groupOf[root(groupOf, i)] = root(groupOf, first);
        }
      }
    }
    Map<Integer, List<List<Observation>>> groups = new TreeMap<>();
    for (int i = 0; i < groupOf.length; i++) {
      groups.computeIfAbsent(root(groupOf, i), root -> new ArrayList<>()).add(clusters.get(i));
    }
    List<List<Observation>> result = new ArrayList<>();
    groups.values().forEach(it -> result.addAll(joined(it, same)));
    return result;
  }

  /** Returns the one that stands for the group of this one; the way there gets shorter. */
  private static int root(int[] groupOf, int member) {
    int at = member;
    while (groupOf[at] != at) {
      groupOf[at] = groupOf[groupOf[at]];
      at = groupOf[at];
    }
    return at;
  }

  private static Set<String> marks(List<Observation> cluster, Function<Observation, String> mark) {
    return cluster.stream().map(mark).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Joins until nothing is the same any more; the earliest come first. */
  private List<List<Observation>> joined(
      List<List<Observation>> clusters, BiPredicate<List<Observation>, List<Observation>> same) {
    List<List<Observation>> open = new ArrayList<>(clusters);
    open.sort(Comparator.comparing(Clusters::firstDay));
    List<List<Observation>> done = new ArrayList<>();
    while (!open.isEmpty()) {
      List<Observation> one = new ArrayList<>(open.removeFirst());
      for (int i = 0; i < open.size(); i++) {
        if (same.test(one, open.get(i)) && !rulings.areApart(one, open.get(i))) {
          one.addAll(open.remove(i));
          i = -1; // what was not the same before may be the same now
        }
      }
      done.add(one);
    }
    return done;
  }

  private boolean isOneOnTheMove(List<Observation> one, List<Observation> other) {
    return Clusters.share(one, other, it -> rulings.spelling(it.name()))
        && Clusters.share(one, other, Observation::organisation)
        && Clusters.yearsBetween(one, other) <= Clusters.YEARS_OF_SILENCE
        && !Clusters.meet(one, other)
        && !Clusters.alternate(one, other);
  }

  private boolean isOneSpeltTwice(List<Observation> one, List<Observation> other) {
    return Clusters.share(one, other, it -> it.name().sound())
        && Clusters.share(one, other, it -> it.place().key())
        && !Clusters.meet(one, other);
  }

  /** Misread is a family name: whoever could be one has this in common. */
  private static String givenNameAndPlace(Observation it) {
    return it.name().given() + "|" + it.place().key();
  }

  private boolean isOneMisread(List<Observation> one, List<Observation> other) {
    return Clusters.share(one, other, it -> it.place().key())
        && misreadings.areOne(one, other)
        && Clusters.yearsBetween(one, other) <= Clusters.YEARS_OF_SILENCE
        && !Clusters.meet(one, other);
  }
}
