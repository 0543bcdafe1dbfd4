package se.protokollsok.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.AttendanceRole;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.protocol.Protocol;

/** Who was at a meeting, with links to the persons the register knows. */
final class Attendances {
  private final PersonPages pages;

  Attendances(PersonPages pages) {
    this.pages = pages;
  }

  /** Returns the lists that have anybody, in the order of the head. */
  List<ProtocolView.Attendees> of(ArchivedProtocol archived, List<Person> register) {
    Map<String, String> ids = ids(archived, register);
    return Stream.of(AttendanceList.values())
        .map(list -> attendees(list, archived.protocol(), ids))
        .filter(attendees -> !attendees.people().isEmpty())
        .toList();
  }

  private ProtocolView.Attendees attendees(
      AttendanceList list, Protocol protocol, Map<String, String> ids) {
    boolean formal = protocol.items().stream().anyMatch(protocol::countsParagraphs);
    return new ProtocolView.Attendees(
        switch (list) {
          case PRESENT -> "Närvarande";
          case ABSENT -> "Anmält förhinder";
          case GUEST -> "Gäster";
        },
        protocol.attendance().stream()
            .filter(entry -> entry.list() == list)
            .map(entry -> attendee(entry, formal, ids))
            .toList());
  }

  private ProtocolView.Attendee attendee(
      Attendance entry, boolean formal, Map<String, String> ids) {
    PersonMention person = entry.person();
    String party = person.party().map(code -> " (" + code + ")").orElse("");
    return new ProtocolView.Attendee(
        person.name() + party,
        Optional.ofNullable(ids.get(person.name())).flatMap(pages::href),
        person.municipality().or(person::affiliation).orElse(""),
        details(entry, formal));
  }

  private static String details(Attendance entry, boolean formal) {
    List<String> details = new ArrayList<>();
    entry.person().title().ifPresent(details::add);
    entry
        .role()
        .filter(role -> role != AttendanceRole.OTHER)
        .map(AttendanceRole::label)
        .filter(label -> !details.contains(label))
        .ifPresent(details::add);
    entry.replaces().ifPresent(name -> details.add("ersätter " + name));
    if (entry.remote()) {
      details.add("på distans");
    }
    entry.arrived().ifPresent(time -> details.add("från kl. " + time));
    entry.left().ifPresent(time -> details.add("till kl. " + time));
    entry.paragraphs().ifPresent(series -> details.add(part(series, formal)));
    entry.recused().ifPresent(series -> details.add("jäv " + part(series, formal)));
    return String.join(", ", details);
  }

  /** "§ 3", "§§ 3-5", "fr.o.m. § 3"; items of a protocol without paragraphs are "punkt 3". */
  static String part(String series, boolean formal) {
    if (series.endsWith("-")) {
      return "fr.o.m. " + part(series.substring(0, series.length() - 1), formal);
    }
    if (series.startsWith("-")) {
      return "t.o.m. " + part(series.substring(1), formal);
    }
    boolean one = series.chars().allMatch(Character::isDigit);
    return (formal ? one ? "§ " : "§§ " : one ? "punkt " : "punkterna ") + series;
  }

  /** From each spelling to the person, among those the register sees at this meeting. */
  private static Map<String, String> ids(ArchivedProtocol archived, List<Person> register) {
    Map<String, Person> persons = new HashMap<>();
    register.forEach(person -> persons.put(person.id(), person));
    Map<String, String> ids = new HashMap<>();
    archived.entries().stream()
        .filter(entry -> entry.index() == ItemEntry.HEAD)
        .map(ItemEntry::persons)
        .flatMap(Collection::stream)
        .map(PersonRole::personId)
        .forEach(
            id ->
                Optional.ofNullable(persons.get(id))
                    .ifPresent(
                        person -> person.spellings().forEach(name -> ids.putIfAbsent(name, id))));
    return ids;
  }
}
