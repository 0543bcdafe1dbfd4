package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.protokollsok.protocol.Person;
import se.protokollsok.register.Observation.Place;
import se.protokollsok.register.Observation.Title;

/** Makes an entry of the register from what is on record of a person. */
final class PersonMaker {
  private final Rulings rulings;

  PersonMaker(Rulings rulings) {
    this.rulings = rulings;
  }

  /** Returns the id the person would have if there were no others. */
  String wish(List<Observation> cluster) {
    return Slug.of(name(cluster));
  }

  private String name(List<Observation> cluster) {
    return rulings.preferred(cluster).orElseGet(() -> spelling(cluster));
  }

  /** A misreading may be met more often than what is right; dots are rather lost than made up. */
  private static String spelling(List<Observation> cluster) {
    Set<String> certain =
        cluster.stream()
            .filter(it -> !it.doubtful())
            .map(it -> it.name().key())
            .collect(Collectors.toSet());
    return PersonName.preferred(
        cluster.stream()
            .map(Observation::name)
            .filter(it -> certain.isEmpty() || certain.contains(it.key()))
            .map(PersonName::printed)
            .toList());
  }

  /** Returns the entry. */
  Person person(String id, List<Observation> cluster, List<String> maybeSame) {
    return new Person(
        id,
        name(cluster),
        cluster.stream().map(it -> it.name().printed()).distinct().sorted().toList(),
        offices(cluster),
        titles(cluster),
        cluster.stream().anyMatch(Observation::isOfficial),
        maybeSame);
  }

  private static List<Person.Office> offices(List<Observation> cluster) {
    Map<String, Place> places = new HashMap<>();
    cluster.forEach(it -> places.putIfAbsent(it.place().key(), it.place()));
    return Clusters.places(cluster).stream()
        .map(
            it -> {
              Place place = places.get(it.key());
              return new Person.Office(
                  place.municipality(), place.affiliation(), it.first(), it.last());
            })
        .toList();
  }

  /** Titles of one body or place take turns; those of several are held side by side. */
  private static List<Person.Title> titles(List<Observation> cluster) {
    Map<String, List<Periods.Day>> days = new TreeMap<>();
    Map<String, Title> titles = new HashMap<>();
    for (Observation it : cluster) {
      if (it.title().isPresent() && it.date().isPresent()) {
        Title title = it.title().get();
        String key = Slug.of(title.text());
        titles.putIfAbsent(title.of() + "|" + key, title);
        days.computeIfAbsent(title.of(), of -> new ArrayList<>())
            .add(new Periods.Day(title.of() + "|" + key, it.date().get()));
      }
    }
    return days.values().stream()
        .flatMap(it -> Periods.of(it).stream())
        .map(
            it -> {
              Title title = titles.get(it.key());
              return new Person.Title(
                  title.text(),
                  Optional.of(title.of()).filter(of -> !of.isEmpty()),
                  it.first(),
                  it.last());
            })
        .sorted(
            Comparator.comparing(Person.Title::first)
                .thenComparing(Person.Title::last)
                .thenComparing(Person.Title::text)
                .thenComparing(it -> it.of().orElse("")))
        .toList();
  }
}
