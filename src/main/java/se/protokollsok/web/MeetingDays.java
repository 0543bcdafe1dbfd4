package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Role;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.Hit;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/** The meetings a person was called to, day by day, as short as can be. */
final class MeetingDays {
  private static final String UNDATED = "Utan datum";

  /** More meetings than thirty years have. */
  private static final int MOST_PAGES = 5;

  private final SearchEngine engine;
  private final Links links;

  MeetingDays(SearchEngine engine, Links links) {
    this.engine = engine;
    this.links = links;
  }

  /** A meeting and what the person was there. */
  private record Called(Hit hit, Role role) {
    LocalDate day() {
      return hit.date().orElse(LocalDate.MIN);
    }

    String year() {
      return hit.date().map(day -> "" + day.getYear()).orElse(UNDATED);
    }
  }

  /** Returns the meetings by year, newest first. */
  List<PersonView.Year> of(Person person) {
    Map<String, Called> meetings = new LinkedHashMap<>();
    for (Role role : List.of(Role.PRESENT, Role.GUEST, Role.ABSENT)) {
      for (Hit hit : heads(person, role)) {
        meetings.putIfAbsent(hit.protocolId(), new Called(hit, role));
      }
    }
    boolean several = bodies(meetings.values()).size() > 1;
    Map<String, List<Called>> years =
        meetings.values().stream()
            .sorted(Comparator.comparing(Called::day).reversed())
            .collect(Collectors.groupingBy(Called::year, LinkedHashMap::new, Collectors.toList()));
    return years.entrySet().stream()
        .map(entry -> year(entry.getKey(), entry.getValue(), several))
        .toList();
  }

  private List<Hit> heads(Person person, Role role) {
    List<Hit> heads = new ArrayList<>();
    for (int page = 1; page <= MOST_PAGES; page++) {
      SearchResponse found =
          engine.search(
              Draft.everything()
                  .with(Dimension.PERSON, person.id())
                  .roles(List.of(role))
                  .sort(SortOrder.NEWEST)
                  .size(SearchRequest.MAX_SIZE)
                  .page(page)
                  .request());
      heads.addAll(found.hits());
      if (heads.size() >= found.total()) {
        break;
      }
    }
    return heads;
  }

  private static List<String> bodies(Collection<Called> meetings) {
    return meetings.stream().map(called -> called.hit().body()).distinct().toList();
  }

  /** Where a person met several bodies, a year tells its only one once, else each day its own. */
  private PersonView.Year year(String label, List<Called> meetings, boolean several) {
    List<String> bodies = bodies(meetings);
    String only = several && bodies.size() == 1 ? bodies.getFirst() : "";
    Map<Role, Long> counts =
        meetings.stream()
            .collect(Collectors.groupingBy(Called::role, TreeMap::new, Collectors.counting()));
    return new PersonView.Year(
        label,
        (only.isEmpty() ? "" : only + ": ")
            + counts.entrySet().stream()
                .map(entry -> extent(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ")),
        meetings.stream().map(called -> link(called, bodies.size() > 1)).toList());
  }

  private static String extent(Role role, long count) {
    return switch (role) {
      case GUEST -> Swedish.count(count, "gång som gäst", "gånger som gäst");
      case ABSENT -> Swedish.count(count, "förhinder", "förhinder");
      default -> Swedish.count(count, "möte", "möten");
    };
  }

  private LinkView link(Called called, boolean bodies) {
    String what =
        switch (called.role()) {
          case GUEST -> "gäst";
          case ABSENT -> "förhinder";
          default -> "";
        };
    return LinkView.of(
        called.hit().date().map(Swedish::shortDay).orElse(called.hit().file()),
        links.protocol(called.hit().protocolId()),
        Stream.of(bodies ? called.hit().body() : "", what)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", ")));
  }
}
