package se.protokollsok.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who was at a meeting of the cooperation.
 *
 * @param present in printed order
 * @param absent in printed order
 * @param guests in printed order
 */
record CooperationHead(List<Attendee> present, List<Attendee> absent, List<Attendee> guests) {
  /** The eleven members. */
  static final List<String> ELEVEN =
      List.of(
          "Bjuv",
          "Båstad",
          "Helsingborg",
          "Höganäs",
          "Klippan",
          "Landskrona",
          "Perstorp",
          "Svalöv",
          "Åstorp",
          "Ängelholm",
          "Örkelljunga");

  CooperationHead {
    present = List.copyOf(present);
    absent = List.copyOf(absent);
    guests = List.copyOf(guests);
  }

  /**
   * A name in one of the lists.
   *
   * @param name as printed
   * @param canonical the person's usual spelling
   * @param municipality without "kommun"; empty for others
   * @param affiliation for those of no municipality
   * @param remote how they took part from elsewhere ("Teams"), if they did
   * @param arrived when they came late: "08:45"
   */
  record Attendee(
      String name,
      String canonical,
      String municipality,
      String affiliation,
      Optional<String> remote,
      Optional<String> arrived) {
    /** Returns "Svalöv via Teams", "Höganäs (från 08.45)", "sekretariatet". */
    String where() {
      String place = municipality.isEmpty() ? affiliation : municipality;
      return place
          + remote.map(way -> " via " + way).orElse("")
          + arrived.map(time -> " (från " + time.replace(':', '.') + ")").orElse("");
    }
  }

  static CooperationHead of(Manuscript manuscript) {
    List<String> away = manuscript.list("frånvaro");
    List<Attendee> present = new ArrayList<>();
    List<Attendee> secretariat = new ArrayList<>();
    List<Attendee> absent = new ArrayList<>();
    for (Chiefs.Chief chief : Chiefs.at(manuscript.date())) {
      Attendee attendee = attendee(manuscript, chief);
      if (away.contains(chief.municipality()) || away.contains(chief.name())) {
        absent.add(attendee);
      } else if (attendee.municipality().isEmpty()) {
        secretariat.add(attendee);
      } else {
        present.add(attendee);
      }
    }
    Collections.shuffle(present, manuscript.choices("närvaro"));
    present.addAll(secretariat);
    List<Attendee> guests = manuscript.list("gäster").stream().map(CooperationHead::guest).toList();
    return new CooperationHead(present, absent, guests);
  }

  private static Attendee attendee(Manuscript manuscript, Chiefs.Chief chief) {
    boolean secretariat = chief.municipality().equals(Chiefs.SECRETARIAT);
    String office = manuscript.date().getYear() < 2016 ? "Skåne Nordväst" : Chiefs.SECRETARIAT;
    return new Attendee(
        printed(manuscript, chief.name()),
        chief.name(),
        secretariat ? "" : chief.municipality(),
        secretariat ? office : "",
        marked(manuscript, "distans", chief.municipality())
            .map(way -> way.isEmpty() ? "Teams" : way),
        marked(manuscript, "sent", chief.municipality()));
  }

  /** Returns what follows the municipality in a list such as "Höganäs 08:45; Bjuv 09:10". */
  private static Optional<String> marked(Manuscript manuscript, String key, String municipality) {
    return manuscript.list(key).stream()
        .filter(value -> value.equals(municipality) || value.startsWith(municipality + " "))
        .map(value -> value.substring(municipality.length()).strip())
        .findFirst();
  }

  /** Returns how this protocol spells the name: "stavning: Linnéa Ek = Linnea Ek". */
  private static String printed(Manuscript manuscript, String name) {
    return manuscript.list("stavning").stream()
        .filter(rule -> rule.startsWith(name + " = "))
        .map(rule -> rule.substring(name.length() + 3))
        .findFirst()
        .orElse(name);
  }

  private static Attendee guest(String value) {
    Piece.Presenter guest = ManuscriptReader.presenter(value);
    boolean member = Set.copyOf(ELEVEN).contains(guest.affiliation());
    return new Attendee(
        guest.name(),
        guest.name(),
        member ? guest.affiliation() : "",
        member ? "" : guest.affiliation(),
        Optional.empty(),
        Optional.empty());
  }
}
