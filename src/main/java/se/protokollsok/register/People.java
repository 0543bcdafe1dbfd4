package se.protokollsok.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.protocol.Person;

/** The persons of an archive, and who is meant by a name in a file. */
final class People {
  private final List<Person> persons;
  private final Map<Integer, Map<String, Person>> byFile = new HashMap<>();
  private final Map<Integer, Map<String, Set<Person>>> attendeesByGivenName = new HashMap<>();

  private People(List<Person> persons) {
    this.persons = persons;
  }

  /** Makes one entry of each cluster. */
  static People of(List<List<Observation>> clusters) {
    List<List<Observation>> ordered =
        clusters.stream()
            .sorted(
                Comparator.comparing((List<Observation> it) -> Slug.of(name(it)))
                    .thenComparing(People::firstDay)
                    .thenComparing(it -> it.getFirst().place().key())
                    .thenComparingInt(it -> it.getFirst().file()))
            .toList();
    Map<Person, List<Observation>> made = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    for (List<Observation> cluster : ordered) {
      String base = Slug.of(name(cluster));
      String id = base;
      for (int i = 2; !ids.add(id); i++) {
        id = base + "-" + i;
      }
      made.put(person(id, cluster), cluster);
    }
    People people =
        new People(made.keySet().stream().sorted(Comparator.comparing(Person::id)).toList());
    made.forEach(people::remember);
    return people;
  }

  private void remember(Person person, List<Observation> cluster) {
    for (Observation it : cluster) {
      byFile
          .computeIfAbsent(it.file(), file -> new HashMap<>())
          .putIfAbsent(spot(it.name(), it.place().key()), person);
      byFile.get(it.file()).putIfAbsent(spot(it.name(), ""), person);
      if (it.attends()) {
        attendeesByGivenName
            .computeIfAbsent(it.file(), file -> new HashMap<>())
            .computeIfAbsent(it.name().given(), given -> new HashSet<>())
            .add(person);
      }
    }
  }

  /** Returns all, sorted by id. */
  List<Person> persons() {
    return persons;
  }

  /** Returns who is meant by this name in this file; a lone given name means an attendee. */
  Optional<Person> find(int file, String printed, Observation.Place place) {
    Map<String, Person> here = byFile.getOrDefault(file, Map.of());
    Optional<PersonName> name = PersonName.of(printed);
    if (name.isPresent()) {
      return Optional.ofNullable(here.get(spot(name.get(), place.key())))
          .or(() -> Optional.ofNullable(here.get(spot(name.get(), ""))));
    }
    Set<Person> attendees =
        attendeesByGivenName
            .getOrDefault(file, Map.of())
            .getOrDefault(Folding.fold(printed.strip()), Set.of());
    return attendees.size() == 1 ? attendees.stream().findFirst() : Optional.empty();
  }

  private static String spot(PersonName name, String place) {
    return name.key() + "|" + place;
  }

  private static Person person(String id, List<Observation> cluster) {
    Map<String, Person.Office> offices = new TreeMap<>();
    for (Observation it : cluster) {
      if (it.date().isPresent() && !it.place().key().isEmpty()) {
        LocalDate day = it.date().get();
        offices.merge(
            it.place().key(),
            new Person.Office(it.place().municipality(), it.place().affiliation(), day, day),
            People::joined);
      }
    }
    return new Person(
        id,
        name(cluster),
        cluster.stream().map(it -> it.name().printed()).distinct().sorted().toList(),
        offices.values().stream()
            .sorted(
                Comparator.comparing(Person.Office::first)
                    .thenComparing(Person.Office::last)
                    .thenComparing(it -> it.municipality().or(it::affiliation).orElse("")))
            .toList(),
        true,
        List.of());
  }

  private static Person.Office joined(Person.Office one, Person.Office other) {
    return new Person.Office(
        one.municipality(),
        one.affiliation(),
        one.first().isBefore(other.first()) ? one.first() : other.first(),
        one.last().isAfter(other.last()) ? one.last() : other.last());
  }

  private static String name(List<Observation> cluster) {
    return PersonName.preferred(cluster.stream().map(it -> it.name().printed()).toList());
  }

  static LocalDate firstDay(List<Observation> cluster) {
    return cluster.stream()
        .flatMap(it -> it.date().stream())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  /** Returns how many years lie between the two, 0 if they overlap or a date is not known. */
  static long yearsBetween(List<Observation> one, List<Observation> other) {
    List<LocalDate> first = days(one);
    List<LocalDate> second = days(other);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    long forth = ChronoUnit.YEARS.between(first.getLast(), second.getFirst());
    long back = ChronoUnit.YEARS.between(second.getLast(), first.getFirst());
    return Math.max(0, Math.max(forth, back));
  }

  private static List<LocalDate> days(List<Observation> cluster) {
    List<LocalDate> days = new ArrayList<>();
    cluster.forEach(it -> it.date().ifPresent(days::add));
    days.sort(Comparator.naturalOrder());
    return days;
  }
}
