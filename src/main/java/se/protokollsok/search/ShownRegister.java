package se.protokollsok.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.protokollsok.index.IndexedState;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Task;

/**
 * The persons, matters and tasks of one generation as they may leave the archive: masked once, and
 * at hand by where they stand.
 */
final class ShownRegister {
  private final List<Person> persons;
  private final List<Matter> matters;
  private final List<Task> tasks;
  private final Map<Place, List<Matter>> ofItem = new HashMap<>();
  private final Map<Place, List<Matter>> mentioning = new HashMap<>();
  private final Map<Place, List<Task>> given = new HashMap<>();
  private final Map<String, List<Task>> byPerson = new HashMap<>();

  private record Place(String protocolId, String itemKey) {
    static Stream<Place> of(List<Matter.Step> steps) {
      return steps.stream().map(it -> new Place(it.protocolId(), it.itemKey())).distinct();
    }
  }

  ShownRegister(IndexedState state) {
    persons = state.persons().stream().map(Masked::of).toList();
    matters = state.matters().stream().map(Masked::of).toList();
    tasks = state.tasks().stream().map(Masked::of).toList();
    for (Matter matter : matters) {
      Place.of(matter.steps()).forEach(place -> add(ofItem, place, matter));
      Place.of(matter.related()).forEach(place -> add(mentioning, place, matter));
    }
    for (Task task : tasks) {
      add(given, new Place(task.protocolId(), task.itemKey()), task);
      task.personIds().stream().distinct().forEach(id -> add(byPerson, id, task));
    }
  }

  private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private static <K, V> List<V> at(Map<K, List<V>> map, K key) {
    return List.copyOf(map.getOrDefault(key, List.of()));
  }

  List<Person> persons() {
    return persons;
  }

  List<Matter> matters() {
    return matters;
  }

  List<Task> tasks() {
    return tasks;
  }

  /** The matters the item is a step of, in the order of all. */
  List<Matter> mattersOf(String protocolId, String itemKey) {
    return at(ofItem, new Place(protocolId, itemKey));
  }

  /** The matters the item only mentions, in the order of all. */
  List<Matter> mattersMentionedIn(String protocolId, String itemKey) {
    return at(mentioning, new Place(protocolId, itemKey));
  }

  /** The tasks the item gives, in the order of all. */
  List<Task> tasksGivenIn(String protocolId, String itemKey) {
    return at(given, new Place(protocolId, itemKey));
  }

  /** The tasks a person got, in the order of all. */
  List<Task> tasksOf(String personId) {
    return at(byPerson, personId);
  }
}
