package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.Person;

/** The persons of an archive, and who is meant by a name in a file. */
final class People {
  private final List<Person> persons;
  private final List<NameBinding> newBindings;
  private final Rulings rulings;
  private final Map<Integer, Map<String, Person>> byFile = new HashMap<>();
  private final Map<Integer, Map<String, Set<Person>>> attendeesByGivenName = new HashMap<>();

  private People(List<Person> persons, List<NameBinding> newBindings, Rulings rulings) {
    this.persons = persons;
    this.newBindings = newBindings;
    this.rulings = rulings;
  }

  /** Decides who is who, and gives each a lasting id. */
  static People of(List<Observation> observations, Knowledge knowledge, LastingNames names) {
    Rulings rulings = new Rulings(knowledge.personRulings());
    PersonMaker maker = new PersonMaker(rulings);
    List<List<Observation>> clusters =
        new PersonResolver(rulings, new Misreadings(knowledge.names()))
            .clusters(observations).stream()
                .sorted(
                    Comparator.comparing((List<Observation> it) -> maker.wish(it))
                        .thenComparing(Clusters::firstDay)
                        .thenComparing(it -> it.getFirst().place().key())
                        .thenComparingInt(it -> it.getFirst().file()))
                .toList();
    NameKeeper.Given given =
        names.persons(clusters.stream().map(maker::wish).toList(), clusters, rulings);
    List<List<Integer>> doubts = new Doubts(rulings).in(clusters);
    List<Person> made = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      List<String> maybe = doubts.get(i).stream().map(given.ids()::get).sorted().toList();
      made.add(maker.person(given.ids().get(i), clusters.get(i), maybe));
    }
    People people =
        new People(
            made.stream().sorted(Comparator.comparing(Person::id)).toList(),
            given.newBindings(),
            rulings);
    for (int i = 0; i < clusters.size(); i++) {
      people.remember(made.get(i), clusters.get(i));
    }
    return people;
  }

  private void remember(Person person, List<Observation> cluster) {
    for (Observation it : cluster) {
      Map<String, Person> here = byFile.computeIfAbsent(it.file(), file -> new HashMap<>());
      here.put(spot(it.name(), it.place().key()), person); // of a bare name: who is meant by it
      here.putIfAbsent(spot(it.name(), ""), person);
      if (it.isListed()) {
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

  /** Returns the lines to add to the ledger. */
  List<NameBinding> newBindings() {
    return newBindings;
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

  private String spot(PersonName name, String place) {
    return rulings.spelling(name) + "|" + place;
  }
}
