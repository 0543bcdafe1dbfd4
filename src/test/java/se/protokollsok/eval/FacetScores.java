package se.protokollsok.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Compares what items are filed under with the gold: municipalities, persons with their roles,
 * tasks with their deadlines. Items the gold does not name are not judged.
 */
final class FacetScores {
  private final JsonNode gold;
  private final Map<String, Filed> items;

  /**
   * What the product files one item under.
   *
   * @param municipalities canonical names
   * @param persons as {@link FacetScores#pair} makes them of name and role
   * @param tasks as {@link FacetScores#pair} makes them of actor and deadline (or nothing)
   */
  record Filed(List<String> municipalities, List<String> persons, List<String> tasks) {
    /** Filed under nothing. */
    static final Filed NOWHERE = new Filed(List.of(), List.of(), List.of());

    /** Copies the lists. */
    Filed {
      municipalities = List.copyOf(municipalities);
      persons = List.copyOf(persons);
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * Creates it.
   *
   * @param gold by pattern (see {@link Ranking})
   * @param items by key
   */
  FacetScores(JsonNode gold, Map<String, Filed> items) {
    this.gold = gold;
    this.items = Map.copyOf(items);
  }

  /** Adds the three figures. */
  void addTo(Figures figures, String prefix) {
    gold.properties()
        .forEach(
            entry -> {
              Filed filed = filed(entry.getKey()).orElse(Filed.NOWHERE);
              JsonNode wanted = entry.getValue();
              Scoring scoring = new Scoring(figures, prefix, entry.getKey());
              scoring.add("municipalities", texts(wanted), filed.municipalities, Object::equals);
              scoring.add(
                  "persons",
                  pairs(wanted, "persons", "name", "role"),
                  filed.persons,
                  FacetScores::same);
              scoring.add(
                  "tasks",
                  pairs(wanted, "tasks", "who", "due"),
                  filed.tasks,
                  FacetScores::sameTask);
            });
  }

  /** Where one item's comparisons go. */
  private record Scoring(Figures figures, String prefix, String item) {
    void add(
        String name, List<String> there, List<String> found, BiPredicate<String, String> same) {
      Comparison<String, String> comparison = Comparison.of(there, found, same);
      figures.add(prefix + name, comparison.tally());
      if (comparison.tally().f1() < 1) {
        figures.note(
            "%s %s: missed %s, invented %s"
                .formatted(item, name, comparison.missed(), comparison.invented()));
      }
    }
  }

  private Optional<Filed> filed(String pattern) {
    return items.entrySet().stream()
        .filter(entry -> Ranking.matches(pattern, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean same(String gold, String given) {
    return before(gold).equals(before(given)) && Spelling.folded(after(gold), after(given));
  }

  /** Who may be several, in any order; the deadline must be the same day, or missing in both. */
  private static boolean sameTask(String gold, String given) {
    return before(gold).equals(before(given)) && actors(after(gold)).equals(actors(after(given)));
  }

  private static Set<String> actors(String who) {
    Set<String> actors = new TreeSet<>();
    Arrays.stream(Spelling.fold(who).split(", | och ", -1)).forEach(actors::add);
    return actors;
  }

  private static String before(String pair) {
    return pair.substring(0, pair.indexOf('#'));
  }

  private static String after(String pair) {
    return pair.substring(pair.indexOf('#') + 1);
  }

  private static List<String> texts(JsonNode wanted) {
    return StreamSupport.stream(wanted.path("municipalities").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }

  private static List<String> pairs(JsonNode wanted, String list, String first, String second) {
    return StreamSupport.stream(wanted.path(list).spliterator(), false)
        .map(node -> pair(node.path(first).asString(""), node.path(second).asString("")))
        .toList();
  }

  /** A text with what must be exactly so in front of it. */
  static String pair(String text, String exact) {
    return exact + "#" + text;
  }
}
