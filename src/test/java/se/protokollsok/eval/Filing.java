package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.Task;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.Hit;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/** Asks the engine for every item and what a user can narrow to it by. */
final class Filing {
  private static final List<Role> ITEM_ROLES = List.of(Role.PRESENTS, Role.NAMED, Role.TASK);

  private final SearchEngine engine;

  Filing(SearchEngine engine) {
    this.engine = engine;
  }

  /** What a hit is called here: its file's path, a number sign and its key. */
  static String key(Hit hit) {
    return hit.file() + "#" + hit.itemKey();
  }

  /** Each item's municipalities, persons and tasks, by key. */
  Map<String, FacetScores.Filed> items() {
    Map<String, List<String>> municipalities = new HashMap<>();
    for (FacetValue value : engine.search(everything()).facets().get(Dimension.MUNICIPALITY)) {
      collect(municipalities, Dimension.MUNICIPALITY, value.value(), List.of(), value.label());
    }
    Map<String, List<String>> persons = new HashMap<>();
    for (Person person : engine.persons()) {
      for (Role role : ITEM_ROLES) {
        String filed = FacetScores.pair(person.name(), role.label());
        collect(persons, Dimension.PERSON, person.id(), List.of(role), filed);
      }
    }
    Map<String, List<String>> tasks = tasks();
    Map<String, FacetScores.Filed> items = new LinkedHashMap<>();
    for (String key : keys(everything())) {
      items.put(
          key,
          new FacetScores.Filed(
              municipalities.getOrDefault(key, List.of()),
              persons.getOrDefault(key, List.of()),
              tasks.getOrDefault(key, List.of())));
    }
    return items;
  }

  /** The matters, with the keys of their items. */
  List<MatterScores.Found> matters() {
    Map<String, String> paths = paths();
    Function<Matter.Step, String> key = step -> paths.get(step.protocolId()) + "#" + step.itemKey();
    return engine.matters().stream()
        .map(
            matter ->
                new MatterScores.Found(
                    matter.name(),
                    matter.steps().stream().map(key).toList(),
                    matter.related().stream().map(key).toList()))
        .toList();
  }

  private Map<String, List<String>> tasks() {
    Map<String, String> paths = paths();
    Function<Task, String> key = task -> paths.get(task.protocolId()) + "#" + task.itemKey();
    return engine.tasks().stream()
        .collect(
            Collectors.groupingBy(
                key,
                Collectors.mapping(
                    task ->
                        FacetScores.pair(task.who(), task.due().map(Object::toString).orElse("")),
                    Collectors.toList())));
  }

  private Map<String, String> paths() {
    return engine.meetings().stream()
        .collect(Collectors.toMap(MeetingSummary::id, MeetingSummary::path));
  }

  private void collect(
      Map<String, List<String>> found,
      Dimension dimension,
      String value,
      List<Role> roles,
      String filed) {
    SearchRequest request = request(Map.of(dimension, List.of(value)), roles, 1);
    keys(request).forEach(key -> found.computeIfAbsent(key, k -> new ArrayList<>()).add(filed));
  }

  /** The keys of all hits, over all pages. */
  private List<String> keys(SearchRequest request) {
    List<String> keys = new ArrayList<>();
    SearchResponse response;
    int page = 1;
    do {
      response = engine.search(request(request.filters(), request.roles(), page++));
      response.hits().forEach(hit -> keys.add(key(hit)));
    } while (keys.size() < response.total() && !response.hits().isEmpty());
    return keys;
  }

  private static SearchRequest everything() {
    return request(Map.of(), List.of(), 1);
  }

  private static SearchRequest request(
      Map<Dimension, List<String>> filters, List<Role> roles, int page) {
    return new SearchRequest(
        "",
        filters,
        List.of(),
        roles,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        SortOrder.OLDEST,
        page,
        SearchRequest.MAX_SIZE);
  }
}
