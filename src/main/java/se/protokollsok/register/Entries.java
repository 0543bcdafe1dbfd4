package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.Signature;
import se.protokollsok.register.Observation.Place;
import se.protokollsok.source.Sourced;

/** Says of heads and items which municipalities and persons they concern. */
final class Entries {
  private final Knowledge knowledge;
  private final NameFinder names;
  private final People people;

  Entries(Knowledge knowledge, NameFinder names, People people) {
    this.knowledge = knowledge;
    this.names = names;
    this.people = people;
  }

  /** Returns the head's entry first, then one for each item. */
  List<ItemEntry> of(int file, Protocol protocol, List<String> keys) {
    List<ItemEntry> entries = new ArrayList<>();
    entries.add(head(file, protocol));
    for (int i = 0; i < keys.size(); i++) {
      entries.add(item(file, protocol, i, keys.get(i)));
    }
    return entries;
  }

  private ItemEntry head(int file, Protocol protocol) {
    Set<String> municipalities = new LinkedHashSet<>();
    Map<Person, Set<Role>> roles = new LinkedHashMap<>();
    for (Attendance it : protocol.attendance()) {
      if (it.list() != AttendanceList.ABSENT) {
        it.person().municipality().ifPresent(municipalities::add);
      }
      add(roles, person(file, it.person()), role(it.list()));
    }
    for (Signature it : protocol.signatures()) {
      add(roles, people.find(file, it.name(), Place.UNKNOWN), Role.SIGNS);
    }
    Observations.ownMunicipality(protocol, knowledge).ifPresent(municipalities::add);
    return new ItemEntry(ItemKeys.HEAD, ItemEntry.HEAD, sorted(municipalities), personRoles(roles));
  }

  private ItemEntry item(int file, Protocol protocol, int index, String key) {
    AgendaItem item = protocol.items().get(index);
    Map<Person, Set<Role>> roles = new LinkedHashMap<>();
    for (Sourced<PersonMention> it : item.presenters()) {
      add(roles, person(file, it.value()), Role.PRESENTS);
    }
    for (DecisionClause it : item.decisions()) {
      it.assignment().stream()
          .flatMap(assignment -> assignment.actors().stream())
          .map(Sourced::value)
          .flatMap(this::named)
          .forEach(name -> add(roles, people.find(file, name, Place.UNKNOWN), Role.TASK));
    }
    for (PersonName name : names.in(item)) {
      people
          .find(file, name.printed(), Place.UNKNOWN)
          .filter(person -> !roles.containsKey(person))
          .ifPresent(person -> add(roles, Optional.of(person), Role.NAMED));
    }
    return new ItemEntry(key, index, sorted(municipalities(protocol, item)), personRoles(roles));
  }

  /** The full names in the words for an actor; a lone word may be a given name. */
  private Stream<String> named(String actor) {
    return actor.indexOf(' ') < 0
        ? Stream.of(actor)
        : names.in(actor).stream().map(PersonName::printed);
  }

  private Set<String> municipalities(Protocol protocol, AgendaItem item) {
    Set<String> found = new LinkedHashSet<>(knowledge.municipalities().mentionedIn(item.title()));
    for (Paragraph paragraph : item.paragraphs()) {
      found.addAll(knowledge.municipalities().mentionedIn(paragraph.text()));
    }
    item.presenters().forEach(it -> it.value().municipality().ifPresent(found::add));
    Observations.ownMunicipality(protocol, knowledge).ifPresent(found::add);
    return found;
  }

  private List<String> sorted(Collection<String> municipalities) {
    return knowledge.municipalities().all().stream().filter(municipalities::contains).toList();
  }

  private Optional<Person> person(int file, PersonMention mention) {
    return people.find(
        file, mention.name(), new Place(mention.municipality(), mention.affiliation()));
  }

  private static void add(Map<Person, Set<Role>> roles, Optional<Person> person, Role role) {
    person.ifPresent(it -> roles.computeIfAbsent(it, who -> new LinkedHashSet<>()).add(role));
  }

  private static List<PersonRole> personRoles(Map<Person, Set<Role>> roles) {
    List<PersonRole> list = new ArrayList<>();
    roles.forEach(
        (person, all) ->
            all.forEach(role -> list.add(new PersonRole(person.id(), person.name(), role))));
    return list;
  }

  private static Role role(AttendanceList list) {
    return switch (list) {
      case PRESENT -> Role.PRESENT;
      case ABSENT -> Role.ABSENT;
      case GUEST -> Role.GUEST;
    };
  }
}
