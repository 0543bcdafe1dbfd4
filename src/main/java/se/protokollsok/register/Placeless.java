package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds out whose a name without a place is: that of the one who bears it at that meeting, else of
 * the only one who bore it in that organisation about that time. Where several did, or none, it
 * stays a person of its own.
 */
final class Placeless {
  private final Rulings rulings;

  Placeless(Rulings rulings) {
    this.rulings = rulings;
  }

  /** Somebody of a name, by the place in the list of clusters. */
  private record Bearer(int index, List<Observation> cluster) {
    boolean isAt(Observation it) {
      return cluster.stream().anyMatch(that -> that.file() == it.file());
    }

    long yearsFrom(Observation it) {
      return Clusters.yearsBetween(List.of(it), cluster);
    }
  }

  /** Returns the clusters with the names without a place added, to them or behind them. */
  List<List<Observation>> added(List<Observation> placeless, List<List<Observation>> clusters) {
    Map<String, List<Bearer>> bearers = bearers(clusters);
    List<List<Observation>> all = new ArrayList<>();
    clusters.forEach(it -> all.add(new ArrayList<>(it)));
    Map<String, List<Observation>> homeless = new TreeMap<>();
    for (Observation it : placeless) {
      String key = rulings.spelling(it.name());
      bearer(it, bearers.getOrDefault(key, List.of()))
          .map(found -> all.get(found.index()))
          .orElseGet(
              () ->
                  homeless.computeIfAbsent(
                      key + "|" + it.organisation(), name -> new ArrayList<>()))
          .add(it);
    }
    homeless.values().forEach(it -> all.addAll(parted(it)));
    return all;
  }

  private Map<String, List<Bearer>> bearers(List<List<Observation>> clusters) {
    Map<String, List<Bearer>> bearers = new TreeMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      Bearer bearer = new Bearer(i, clusters.get(i));
      clusters.get(i).stream()
          .map(it -> rulings.spelling(it.name()))
          .distinct()
          .forEach(key -> bearers.computeIfAbsent(key, it -> new ArrayList<>()).add(bearer));
    }
    return bearers;
  }

  private Optional<Bearer> bearer(Observation it, List<Bearer> bearers) {
    List<Bearer> open =
        bearers.stream().filter(that -> !rulings.areApart(List.of(it), that.cluster())).toList();
    if (open.stream().anyMatch(that -> that.isAt(it))) {
      return only(open, that -> that.isAt(it));
    }
    List<Bearer> near =
        open.stream()
            .filter(that -> that.cluster().stream().anyMatch(one -> isOfOneHouse(it, one)))
            .filter(that -> that.yearsFrom(it) <= Clusters.YEARS_OF_SILENCE)
            .toList();
    return only(near, that -> true).or(() -> only(near, that -> that.yearsFrom(it) == 0));
  }

  /** Whether both met in one organisation, or the one in the board of the other's municipality. */
  private static boolean isOfOneHouse(Observation it, Observation that) {
    return that.organisation().equals(it.organisation())
        || (it.occasion().home().isPresent()
            && it.occasion().home().equals(that.place().municipality()));
  }

  private static Optional<Bearer> only(List<Bearer> bearers, Predicate<Bearer> wanted) {
    List<Bearer> found = bearers.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Parts the mentions of one name where it was not heard of for long. */
  private static List<List<Observation>> parted(List<Observation> mentions) {
    List<Observation> ordered =
        mentions.stream()
            .sorted(Comparator.comparing((Observation it) -> it.date().orElse(LocalDate.MIN)))
            .toList();
    List<List<Observation>> parts = new ArrayList<>();
    for (Observation it : ordered) {
      if (parts.isEmpty()
          || Clusters.yearsBetween(parts.getLast(), List.of(it)) > Clusters.YEARS_OF_SILENCE) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(it);
    }
    return parts;
  }
}
