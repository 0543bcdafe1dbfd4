package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

  /** Returns the clusters with the names without a place added, to them or behind them. */
  List<List<Observation>> added(List<Observation> placeless, List<List<Observation>> clusters) {
    Map<String, List<List<Observation>>> bearers = new TreeMap<>();
    List<List<Observation>> all = new ArrayList<>();
    for (List<Observation> cluster : clusters) {
      all.add(new ArrayList<>(cluster));
      cluster.stream()
          .map(it -> rulings.spelling(it.name()))
          .distinct()
          .forEach(key -> bearers.computeIfAbsent(key, it -> new ArrayList<>()).add(cluster));
    }
    Map<Observation, Integer> homes = new LinkedHashMap<>();
    Map<String, List<Observation>> homeless = new TreeMap<>();
    for (Observation it : placeless) {
      String key = rulings.spelling(it.name());
      bearer(it, bearers.getOrDefault(key, List.of()))
          .ifPresentOrElse(
              cluster -> homes.put(it, indexOf(cluster, clusters)),
              () ->
                  homeless
                      .computeIfAbsent(key + "|" + it.organisation(), name -> new ArrayList<>())
                      .add(it));
    }
    homes.forEach((it, home) -> all.get(home).add(it));
    homeless.values().forEach(it -> all.addAll(parted(it)));
    return all;
  }

  private static int indexOf(List<Observation> cluster, List<List<Observation>> clusters) {
    for (int i = 0; i < clusters.size(); i++) {
      if (clusters.get(i) == cluster) {
        return i;
      }
    }
    throw new IllegalStateException("a bearer that is no cluster");
  }

  private Optional<List<Observation>> bearer(Observation it, List<List<Observation>> bearers) {
    List<List<Observation>> open =
        bearers.stream().filter(cluster -> !rulings.areApart(List.of(it), cluster)).toList();
    List<List<Observation>> here =
        open.stream()
            .filter(cluster -> cluster.stream().anyMatch(that -> that.file() == it.file()))
            .toList();
    if (!here.isEmpty()) {
      return only(here, cluster -> true);
    }
    List<List<Observation>> near =
        open.stream()
            .filter(cluster -> cluster.stream().anyMatch(that -> isOfOneHouse(it, that)))
            .filter(
                cluster -> Clusters.yearsBetween(List.of(it), cluster) <= Clusters.YEARS_OF_SILENCE)
            .toList();
    return only(near, cluster -> true)
        .or(() -> only(near, cluster -> Clusters.yearsBetween(List.of(it), cluster) == 0));
  }

  /** Whether both met in one organisation, or the one in the board of the other's municipality. */
  private static boolean isOfOneHouse(Observation it, Observation that) {
    return that.organisation().equals(it.organisation())
        || (it.occasion().home().isPresent()
            && it.occasion().home().equals(that.place().municipality()));
  }

  private static Optional<List<Observation>> only(
      List<List<Observation>> clusters, Predicate<List<Observation>> wanted) {
    List<List<Observation>> found = clusters.stream().filter(wanted).toList();
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
