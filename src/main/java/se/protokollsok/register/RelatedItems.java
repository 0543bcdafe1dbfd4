package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the items that mention a matter without being a step of it. */
final class RelatedItems {
  /** No more than so many are of use to a reader. */
  private static final int MOST = 50;

  private final Map<String, List<MatterItem>> mentioning = new HashMap<>();

  RelatedItems(List<MatterItem> items) {
    for (MatterItem item : items) {
      item.mentioned()
          .forEach(id -> mentioning.computeIfAbsent(id, it -> new ArrayList<>()).add(item));
    }
  }

  /**
   * Returns the items, at most 50, those nearest in time to a step, in {@link MatterItem#ORDER}.
   */
  List<MatterItem> to(MatterFinder.Group group) {
    Set<MatterItem> steps = Set.copyOf(group.steps());
    List<MatterItem> found =
        group.keys().stream()
            .flatMap(key -> mentioning(key, group))
            .filter(item -> !steps.contains(item))
            .distinct()
            .toList();
    Stream<MatterItem> kept = found.stream();
    if (found.size() > MOST) {
      NavigableSet<Long> days = new TreeSet<>();
      steps.forEach(it -> days.add(it.date().toEpochDay()));
      kept =
          found.stream()
              .sorted(
                  Comparator.comparingLong((MatterItem it) -> distance(it, days))
                      .thenComparing(MatterItem.ORDER))
              .limit(MOST);
    }
    return kept.sorted(MatterItem.ORDER).toList();
  }

  private static long distance(MatterItem item, NavigableSet<Long> days) {
    long day = item.date().toEpochDay();
    return Stream.of(Optional.ofNullable(days.floor(day)), Optional.ofNullable(days.ceiling(day)))
        .flatMap(Optional::stream)
        .mapToLong(it -> Math.abs(it - day))
        .min()
        .orElseThrow();
  }

  private Stream<MatterItem> mentioning(TopicKey key, MatterFinder.Group group) {
    return mentioning.getOrDefault(key.id(), List.of()).stream()
        .filter(item -> isRelated(item, key, group));
  }

  /** Where another organisation mentions it, only a name of its own tells that it is the same. */
  private static boolean isRelated(MatterItem item, TopicKey key, MatterFinder.Group group) {
    boolean own = item.family().equals(group.steps().getFirst().family());
    return switch (key.rank()) {
      case CASE, NAME -> true;
      case COMPOUND -> own || item.isAbout(key) || isLike(item, group, key, 1);
      case SIMPLE, WIDE -> item.isAbout(key) || isLike(item, group, key, own ? 2 : 3);
    };
  }

  private static boolean isLike(
      MatterItem item, MatterFinder.Group group, TopicKey key, int words) {
    return group.steps().stream().anyMatch(step -> step.shared(item, key) >= words);
  }
}
