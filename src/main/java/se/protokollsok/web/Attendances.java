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
        .map(list -> attendees(list, archived.protocol().attendance(), ids))
        .filter(attendees -> !attendees.people().isEmpty())
        .toList();
  }

  private ProtocolView.Attendees attendees(
      AttendanceList list, List<Attendance> attendance, Map<String, String> ids) {
    return new ProtocolView.Attendees(
        switch (list) {
          case PRESENT -> "Närvarande";
          case ABSENT -> "Anmält förhinder";
          case GUEST -> "Gäster";
        },
        attendance.stream()
            .filter(entry -> entry.list() == list)
            .map(entry -> attendee(entry, ids))
            .toList());
  }

  private ProtocolView.Attendee attendee(Attendance entry, Map<String, String> ids) {
    PersonMention person = entry.person();
    String party = person.party().map(code -> " (" + code + ")").orElse("");
    return new ProtocolView.Attendee(
        person.name() + party,
        Optional.ofNullable(ids.get(person.name())).flatMap(pages::href),
        person.municipality().or(person::affiliation).orElse(""),
        details(entry));
  }

  private static String details(Attendance entry) {
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
    entry.paragraphs().ifPresent(series -> details.add("§§ " + series));
    entry.recused().ifPresent(series -> details.add("jäv § " + series));
    return String.join(", ", details);
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
