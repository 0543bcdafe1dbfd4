package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.knowledge.PersonRuling;

/**
 * Decides which observations are one person. Precision first: one name from one place is one
 * person; one name from two places is, if both met in one organisation within a few years and never
 * at one meeting; names that sound alike are, if they came from one place.
 */
final class PersonResolver {
  /** A longer silence between two places leaves it open whether it is the same person. */
  private static final long YEARS_OF_SILENCE = 5;

  private final List<PersonRuling> rulings;

  PersonResolver(List<PersonRuling> rulings) {
    this.rulings = rulings;
  }

  List<List<Observation>> clusters(List<Observation> observations) {
    Map<String, List<Observation>> cells = new TreeMap<>();
    List<Observation> placeless = new ArrayList<>();
    for (Observation it : observations) {
      if (it.place().key().isEmpty()) {
        placeless.add(it);
      } else {
        cells
            .computeIfAbsent(it.name().key() + "|" + it.place().key(), key -> new ArrayList<>())
            .add(it);
      }
    }
    List<List<Observation>> clusters = new ArrayList<>(cells.values());
    clusters = joined(clusters, this::ruledOne);
    clusters = joinedWithin(clusters, it -> it.name().key(), this::isOneNameOnTheMove);
    clusters = joinedWithin(clusters, it -> it.name().sound(), this::isOneSpeltTwice);
    return withPlaceless(clusters, placeless);
  }

  private List<List<Observation>> joinedWithin(
      List<List<Observation>> clusters,
      Function<Observation, String> group,
      BiPredicate<List<Observation>, List<Observation>> same) {
    Map<String, List<List<Observation>>> groups = new TreeMap<>();
    clusters.forEach(
        it -> groups.computeIfAbsent(group.apply(it.getFirst()), key -> new ArrayList<>()).add(it));
    List<List<Observation>> result = new ArrayList<>();
    groups.values().forEach(it -> result.addAll(joined(it, same)));
    return result;
  }

  /** Joins until nothing is the same any more; the earliest come first. */
  private List<List<Observation>> joined(
      List<List<Observation>> clusters, BiPredicate<List<Observation>, List<Observation>> same) {
    List<List<Observation>> open = new ArrayList<>(clusters);
    open.sort(Comparator.comparing(People::firstDay));
    List<List<Observation>> done = new ArrayList<>();
    while (!open.isEmpty()) {
      List<Observation> one = new ArrayList<>(open.removeFirst());
      for (int i = 0; i < open.size(); i++) {
        if (!ruledApart(one, open.get(i)) && same.test(one, open.get(i))) {
          one.addAll(open.remove(i));
          i = -1; // what was not the same before may be the same now
        }
      }
      done.add(one);
    }
    return done;
  }

  private boolean isOneNameOnTheMove(List<Observation> one, List<Observation> other) {
    boolean oneOrganisation =
        one.stream()
            .map(Observation::organisation)
            .anyMatch(it -> other.stream().anyMatch(that -> that.organisation().equals(it)));
    return oneOrganisation
        && !meet(one, other)
        && People.yearsBetween(one, other) <= YEARS_OF_SILENCE;
  }

  private boolean isOneSpeltTwice(List<Observation> one, List<Observation> other) {
    boolean onePlace =
        one.stream()
            .map(it -> it.place().key())
            .anyMatch(it -> other.stream().anyMatch(that -> that.place().key().equals(it)));
    return onePlace && !meet(one, other);
  }

  /** Whether both stand in the attendance list of one meeting. */
  private static boolean meet(List<Observation> one, List<Observation> other) {
    return one.stream()
        .filter(Observation::attends)
        .anyMatch(
            it -> other.stream().anyMatch(that -> that.attends() && that.file() == it.file()));
  }

  private boolean ruledOne(List<Observation> one, List<Observation> other) {
    return ruled(PersonRuling.Verdict.SAME, one, other);
  }

  private boolean ruledApart(List<Observation> one, List<Observation> other) {
    return ruled(PersonRuling.Verdict.DIFFERENT, one, other);
  }

  private boolean ruled(
      PersonRuling.Verdict verdict, List<Observation> one, List<Observation> other) {
    return rulings.stream()
        .filter(ruling -> ruling.verdict() == verdict)
        .anyMatch(
            ruling ->
                (names(ruling.one(), one) && names(ruling.other(), other))
                    || (names(ruling.one(), other) && names(ruling.other(), one)));
  }

  private static boolean names(PersonRuling.Spelling spelling, Collection<Observation> cluster) {
    return cluster.stream()
        .anyMatch(
            it ->
                it.name().printed().equals(spelling.name())
                    && spelling
                        .place()
                        .map(place -> fold(it).equals(Folding.fold(place)))
                        .orElse(true));
  }

  private static String fold(Observation it) {
    return Folding.fold(it.place().municipality().or(it.place()::affiliation).orElse(""));
  }

  /** A name without a place is whoever bears it at that meeting, else at the nearest one. */
  private static List<List<Observation>> withPlaceless(
      List<List<Observation>> clusters, List<Observation> placeless) {
    Map<String, List<List<Observation>>> bearers = new TreeMap<>();
    for (List<Observation> cluster : clusters) {
      cluster.stream()
          .map(it -> it.name().key())
          .distinct()
          .forEach(key -> bearers.computeIfAbsent(key, it -> new ArrayList<>()).add(cluster));
    }
    Map<Observation, List<Observation>> homes = new LinkedHashMap<>();
    Map<String, List<Observation>> homeless = new TreeMap<>();
    for (Observation it : placeless) {
      bearers.getOrDefault(it.name().key(), List.of()).stream()
          .min(
              Comparator.comparing((List<Observation> cluster) -> !isAt(it, cluster))
                  .thenComparing(cluster -> !isIn(it, cluster))
                  .thenComparingLong(cluster -> People.yearsBetween(List.of(it), cluster))
                  .thenComparing(People::firstDay))
          .ifPresentOrElse(
              cluster -> homes.put(it, cluster),
              () -> homeless.computeIfAbsent(it.name().key(), key -> new ArrayList<>()).add(it));
    }
    homes.forEach((it, cluster) -> cluster.add(it));
    List<List<Observation>> all = new ArrayList<>(clusters);
    all.addAll(homeless.values());
    return all;
  }

  private static boolean isAt(Observation it, List<Observation> cluster) {
    return cluster.stream().anyMatch(that -> that.file() == it.file());
  }

  private static boolean isIn(Observation it, List<Observation> cluster) {
    return cluster.stream().anyMatch(that -> that.organisation().equals(it.organisation()));
  }
}
