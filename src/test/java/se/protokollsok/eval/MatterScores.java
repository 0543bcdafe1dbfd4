package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Compares the matters that were found with those of the gold, item by item and pair by pair.
 * Optional matters, and items that may be a step ({@code maybe}), are not judged.
 */
final class MatterScores {
  /**
   * A matter of the product.
   *
   * @param name what it is called
   * @param steps keys of its items (see {@link Ranking}), in order
   * @param related keys of the items that mention it
   */
  record Found(String name, List<String> steps, List<String> related) {
    /** Copies the lists. */
    Found {
      steps = List.copyOf(steps);
      related = List.copyOf(related);
    }
  }

  /** A matter of the gold; the lists hold patterns of keys. */
  private record Gold(
      String name, List<String> steps, List<String> maybe, List<String> related, boolean optional) {
    static Gold of(JsonNode node) {
      return new Gold(
          node.path("name").asString(),
          texts(node.path("steps")),
          texts(node.path("maybe")),
          texts(node.path("related")),
          node.path("optional").asBoolean(false));
    }

    boolean holds(String key) {
      return isOneOf(steps, key);
    }

    /** Whether a link between two items, one of which at least it does not judge, may be. */
    boolean allows(String one, String other) {
      boolean knowsBoth =
          (holds(one) || isOneOf(maybe, one)) && (holds(other) || isOneOf(maybe, other));
      return knowsBoth && (optional || !holds(one) || !holds(other));
    }
  }

  private final List<Gold> gold;
  private final List<Found> found;

  MatterScores(JsonNode matters, List<Found> found) {
    this.gold = StreamSupport.stream(matters.spliterator(), false).map(Gold::of).toList();
    this.found = List.copyOf(found);
  }

  /** Adds the figures. */
  void addTo(Figures figures, String prefix) {
    for (Gold matter : gold) {
      if (!matter.optional()) {
        boolean exact = found.stream().anyMatch(it -> isExactly(matter, it));
        figures.add(prefix + "matters", Tally.exact(exact));
        if (!exact) {
          figures.note(prefix + "matters: not as in the gold: " + matter.name());
        }
      }
    }
    if (!gold.isEmpty()) {
      Tally pairs =
          new Tally(rightPairs(figures, prefix), givenPairs(figures, prefix), goldPairs());
      figures.add(prefix + "matterPairs", pairs);
      figures.add(prefix + "matterPrecision", new Share(pairs.right(), pairs.given()));
      figures.add(prefix + "matterRecall", new Share(pairs.right(), pairs.there()));
      figures.add(prefix + "mattersRelated", related(figures, prefix));
    }
  }

  /** Its steps, in order, and nothing else but what may be one. */
  private static boolean isExactly(Gold matter, Found it) {
    List<String> sure = it.steps().stream().filter(key -> !isOneOf(matter.maybe(), key)).toList();
    if (sure.size() != matter.steps().size()) {
      return false;
    }
    for (int i = 0; i < sure.size(); i++) {
      if (!Ranking.matches(matter.steps().get(i), sure.get(i))) {
        return false;
      }
    }
    return true;
  }

  private int goldPairs() {
    return gold.stream()
        .filter(it -> !it.optional())
        .mapToInt(it -> it.steps().size() * (it.steps().size() - 1) / 2)
        .sum();
  }

  private int rightPairs(Figures figures, String prefix) {
    int right = 0;
    for (Gold matter : gold) {
      for (List<String> pair :
          matter.optional() ? List.<List<String>>of() : pairs(matter.steps())) {
        boolean linked =
            found.stream()
                .anyMatch(
                    it -> holds(it.steps(), pair.getFirst()) && holds(it.steps(), pair.getLast()));
        right += linked ? 1 : 0;
        if (!linked) {
          figures.note(prefix + "matterRecall: " + matter.name() + ": " + pair);
        }
      }
    }
    return right;
  }

  /** All pairs given but those that are not judged. */
  private int givenPairs(Figures figures, String prefix) {
    int given = 0;
    for (Found matter : found) {
      for (List<String> pair : pairs(matter.steps())) {
        String one = pair.getFirst();
        String other = pair.getLast();
        boolean right =
            gold.stream().anyMatch(it -> !it.optional() && it.holds(one) && it.holds(other));
        boolean judged = right || gold.stream().noneMatch(it -> it.allows(one, other));
        given += judged ? 1 : 0;
        if (judged && !right) {
          figures.note(prefix + "matterPrecision: " + matter.name() + ": " + pair);
        }
      }
    }
    return given;
  }

  private Tally related(Figures figures, String prefix) {
    Tally tally = Tally.NONE;
    for (Gold matter : gold) {
      Optional<Found> same =
          found.stream()
              .filter(it -> !matter.optional() && !matter.related().isEmpty())
              .filter(it -> it.steps().stream().anyMatch(matter::holds))
              .max(
                  Comparator.comparingLong(
                      it -> it.steps().stream().filter(matter::holds).count()));
      if (same.isPresent()) {
        List<String> given = same.get().related();
        List<String> met =
            matter.related().stream().filter(pattern -> holds(given, pattern)).toList();
        tally = tally.plus(new Tally(met.size(), given.size(), matter.related().size()));
        if (met.size() < Math.max(given.size(), matter.related().size())) {
          figures.note(
              prefix
                  + "mattersRelated: "
                  + matter.name()
                  + ": "
                  + given
                  + " for "
                  + matter.related());
        }
      }
    }
    return tally;
  }

  private static boolean holds(List<String> keys, String pattern) {
    return keys.stream().anyMatch(key -> Ranking.matches(pattern, key));
  }

  private static boolean isOneOf(List<String> patterns, String key) {
    return patterns.stream().anyMatch(pattern -> Ranking.matches(pattern, key));
  }

  private static List<List<String>> pairs(List<String> items) {
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        pairs.add(List.of(items.get(i), items.get(j)));
      }
    }
    return pairs;
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }
}
