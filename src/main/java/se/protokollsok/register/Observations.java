package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Signature;
import se.protokollsok.register.Observation.Place;
import se.protokollsok.source.Sourced;

/** Collects where persons are met: attendance lists, presenters, signatures, full names in text. */
final class Observations {
  private final Knowledge knowledge;
  private final NameFinder names;

  Observations(Knowledge knowledge, NameFinder names) {
    this.knowledge = knowledge;
    this.names = names;
  }

  List<Observation> of(List<ParsedFile> files) {
    List<Observation> all = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      all.addAll(of(i, files.get(i).protocol()));
    }
    return all;
  }

  private List<Observation> of(int file, Protocol protocol) {
    List<Observation> found = new ArrayList<>();
    for (Attendance attendance : protocol.attendance()) {
      Place place = place(attendance.person());
      boolean ownBoard = place.equals(Place.UNKNOWN) && attendance.list() != AttendanceList.GUEST;
      Place from =
          ownBoard ? new Place(ownMunicipality(protocol, knowledge), Optional.empty()) : place;
      observe(file, protocol, attendance.person().name(), from, true).ifPresent(found::add);
    }
    for (AgendaItem item : protocol.items()) {
      for (Sourced<PersonMention> presenter : item.presenters()) {
        observe(file, protocol, presenter.value().name(), place(presenter.value()), false)
            .ifPresent(found::add);
      }
      for (PersonName name : names.in(item)) {
        observe(file, protocol, name.printed(), Place.UNKNOWN, false).ifPresent(found::add);
      }
    }
    for (Signature signature : protocol.signatures()) {
      observe(file, protocol, signature.name(), Place.UNKNOWN, false).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Observation> observe(
      int file, Protocol protocol, String printed, Place place, boolean attends) {
    Optional<LocalDate> date = protocol.head().date().map(Sourced::value);
    return PersonName.of(printed)
        .map(name -> new Observation(file, name, place, date, family(protocol), attends));
  }

  private String family(Protocol protocol) {
    return protocol
        .head()
        .organisation()
        .map(it -> knowledge.bodies().family(it.value()).stream().sorted().findFirst().orElse(""))
        .orElse("");
  }

  /** Returns the municipality whose own board met, if it was one. */
  static Optional<String> ownMunicipality(Protocol protocol, Knowledge knowledge) {
    return protocol
        .head()
        .organisation()
        .map(Sourced::value)
        .flatMap(it -> knowledge.municipalities().named(it));
  }

  private static Place place(PersonMention mention) {
    return new Place(mention.municipality(), mention.affiliation());
  }
}
