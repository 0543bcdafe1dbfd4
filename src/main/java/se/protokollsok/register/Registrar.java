package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.source.Sourced;

/** Resolves what holds across all files of an archive. Thread-safe; keeps nothing. */
public final class Registrar {
  private static final Comparator<ParsedFile> ORDER =
      Comparator.comparing((ParsedFile file) -> file.file().path())
          .thenComparing(file -> file.file().hash());

  private Registrar() {}

  /**
   * Returns the register of an archive whose persons and matters have no names yet.
   *
   * @param files every file with text; no two with the same path
   * @param ledger the ledger's lines, the oldest first
   * @param knowledge the snapshot
   */
  public static Register resolve(
      List<ParsedFile> files, List<AddressBinding> ledger, Knowledge knowledge) {
    return resolve(files, ledger, List.of(), knowledge);
  }

  /**
   * Returns the register. The same files, ledger and knowledge give the same register, whatever the
   * order of the files.
   *
   * @param files every file with text; no two with the same path
   * @param ledger the ledger's lines of addresses, the oldest first
   * @param names the ledger's lines of names, the oldest first
   * @param knowledge the snapshot
   */
  public static Register resolve(
      List<ParsedFile> files,
      List<AddressBinding> ledger,
      List<NameBinding> names,
      Knowledge knowledge) {
    List<ParsedFile> sorted = files.stream().sorted(ORDER).toList();
    Addresses addresses = Addresses.assign(sorted, ledger);
    List<List<String>> parts = otherParts(sorted, addresses);
    NameFinder finder = NameFinder.of(sorted, knowledge);
    List<Observation> observations = new Observations(knowledge, finder).of(sorted);
    LastingNames lasting = LastingNames.of(names, ledger, addresses);
    People people = People.of(observations, knowledge, lasting);
    Entries entries = new Entries(knowledge, finder, people);
    List<ArchivedProtocol> protocols = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      ParsedFile file = sorted.get(i);
      Addresses.Given given = addresses.given().get(i);
      protocols.add(
          new ArchivedProtocol(
              given.id(),
              file.file(),
              file.protocol(),
              entries.of(i, file.protocol(), given.keys()),
              parts.get(i),
              file.findings()));
    }
    protocols.sort(
        Comparator.comparing((ArchivedProtocol it) -> date(it.protocol()))
            .thenComparing(ArchivedProtocol::id));
    LastingNames.Matters matters = lasting.matters(MatterFinder.in(protocols, knowledge));
    return new Register(
        protocols,
        people.persons(),
        matters.matters(),
        new TaskReader(protocols, people.persons(), matters.matters()).tasks(),
        Gaps.in(protocols, knowledge.bodies()),
        addresses.newBindings(),
        Stream.of(people.newBindings(), matters.newBindings()).flatMap(List::stream).toList());
  }

  /** For each file the ids of the other files of its meeting, sorted. */
  private static List<List<String>> otherParts(List<ParsedFile> files, Addresses addresses) {
    List<Meeting> meetings = files.stream().map(it -> Meeting.of(it.protocol())).toList();
    Map<String, List<Integer>> byId = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      if (meetings.get(i).isNamed()) {
        byId.computeIfAbsent(meetings.get(i).id(), id -> new ArrayList<>()).add(i);
      }
    }
    List<List<String>> parts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      int one = i;
      parts.add(
          byId
              .getOrDefault(meetings.get(i).isNamed() ? meetings.get(i).id() : "", List.of())
              .stream()
              .filter(other -> other != one)
              .filter(other -> meetings.get(one).isSameMeeting(meetings.get(other)))
              .map(other -> addresses.given().get(other).id())
              .sorted()
              .toList());
    }
    return parts;
  }

  private static LocalDate date(Protocol protocol) {
    return protocol.head().date().map(Sourced::value).orElse(LocalDate.MAX);
  }
}
