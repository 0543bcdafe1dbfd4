package se.protokollsok.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.index.ArchiveState;
import se.protokollsok.index.FileStatus;
import se.protokollsok.index.Manifest;
import se.protokollsok.index.ManifestEntry;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.Task;

/** An archive of two meetings with an item to hide, and what its register tells of it. */
final class HidingSamples {
  static final ArchivedProtocol SPRING =
      SampleProtocol.of("2024-03-08")
          .attends(AttendanceList.PRESENT, "Vera Sample", "Eslöv")
          .item("Mötet öppnas", "Vera hälsar välkommen.")
          .item(
              "Xylofonkonserten",
              "Pimpstenen vid ån ska bort.",
              DecisionKind.FUNDING,
              "att avsätta 4 711 kr till klangbottnar",
              List.of("Hörby"),
              List.of(
                  SampleProtocol.person("Ulla Dold", Role.PRESENTS),
                  new PersonRole("vera-sample", "Vera Sampel", Role.NAMED)))
          .item("Torget", "Torget får träd.")
          .build();
  static final ArchivedProtocol AUTUMN =
      SampleProtocol.of("2024-10-11")
          .attends(AttendanceList.PRESENT, "Vera Sample", "Eslöv")
          .item("Scenen i parken", "Scenen får tak.")
          .item("Torget igen", "Träden är satta.")
          .build();

  private HidingSamples() {}

  /** Two matters: one of a hidden step and two that are shown, one of a hidden step and one. */
  static ArchiveState state(List<ArchivedProtocol> protocols, Map<String, String> moved) {
    Matter.Step concert = step(SPRING, "2", "Xylofonkonserten");
    Matter.Step stage = step(AUTUMN, "1", "Scenen i parken");
    Matter.Step square = step(SPRING, "3", "Torget");
    Matter.Step again = step(AUTUMN, "2", "Torget igen");
    return new ArchiveState(
        new Manifest(
            "/arkiv",
            Manifest.FORMAT,
            "test",
            protocols.stream()
                .map(
                    it ->
                        new ManifestEntry(
                            it.file().path(), hash(it), 1, Instant.EPOCH, FileStatus.INDEXED, ""))
                .toList()),
        protocols,
        List.of(
            person("Ulla Dold", List.of("Ulla Dold"), List.of()),
            person("Vera Sample", List.of("Vera Sampel", "Vera Sample"), List.of("ulla-dold"))),
        List.of(
            new Matter("scenen", "Xylofonkonserten", List.of(concert, stage), List.of()),
            new Matter("torget", "Torget", List.of(square, again), List.of(concert)),
            new Matter("xylofon", "Konserten", List.of(concert, square, again), List.of())),
        List.of(
            new Task(
                SPRING.id(),
                "2",
                "Ulla Dold",
                "att stämma klangbottnar",
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2024, 3, 8),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of("ulla-dold"),
                List.of())),
        List.of(
            new Gap(
                Gap.Kind.ITEM_TWICE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(SPRING.id()),
                "punkt 3 finns flera gånger")),
        protocols.stream().map(it -> binding(it, moved)).toList(),
        List.of(
            new NameBinding(
                NameBinding.Kind.PERSON,
                "ulla-dold",
                new java.util.TreeSet<>(List.of("ulla|horby")),
                Optional.empty())));
  }

  static String hash(ArchivedProtocol protocol) {
    return (protocol.id().contains("2024-03") ? "a" : "b").repeat(64);
  }

  static AddressBinding binding(ArchivedProtocol it, Map<String, String> redirects) {
    Map<String, String> items = new HashMap<>();
    it.entries().forEach(entry -> items.put(entry.key(), "f" + entry.key()));
    Map<String, String> retired = new HashMap<>();
    redirects.forEach((key, to) -> retired.put(key, "r"));
    retired.keySet().removeAll(items.keySet());
    Map<String, String> leading = new HashMap<>(redirects);
    leading.values().removeIf(String::isEmpty);
    return new AddressBinding(
        it.id(), hash(it), it.file().path(), "", items, retired, leading, Optional.empty(), false);
  }

  private static Matter.Step step(ArchivedProtocol protocol, String key, String title) {
    LocalDate day = protocol.protocol().head().date().orElseThrow().value();
    return new Matter.Step(protocol.id(), key, day, title, List.of());
  }

  private static Person person(String name, List<String> spellings, List<String> others) {
    LocalDate day = LocalDate.of(2024, 3, 8);
    return new Person(
        SampleProtocol.id(name),
        name,
        spellings,
        List.of(new Person.Office(Optional.of("Eslöv"), Optional.empty(), day, day)),
        List.of(new Person.Title("klangmästare", Optional.empty(), day, day)),
        true,
        others);
  }

  static String row(String what, String scope) {
    return String.join("\t", what, scope, "ja", "Nora Prov", "2026-02-03", "sekretess") + "\n";
  }
}
