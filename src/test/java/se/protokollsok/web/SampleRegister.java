package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.protocol.Task;
import se.protokollsok.search.TaskFilter;

/** What a register says of the samples: every state that a page must show. */
final class SampleRegister {
  /** The day on which the samples are looked at. */
  static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

  static final String ORGANISATION = "Familjen Helsingborg";
  static final String BODY = "Kommundirektörsmöte";

  private static final String BRITTA = "britta-ekdahl";
  private static final String NAMESAKE = "britta-ekdahl-2";

  private final List<ArchivedProtocol> protocols;

  SampleRegister(List<ArchivedProtocol> protocols) {
    this.protocols = protocols.stream().sorted(Comparator.comparing(ArchivedProtocol::id)).toList();
  }

  /**
   * Returns the persons of the samples, and a namesake.
   *
   * @param unofficial ids of those who are only named
   */
  List<Person> persons(Set<String> unofficial) {
    Map<String, Person> persons = new TreeMap<>();
    protocols.stream()
        .flatMap(archived -> archived.entries().stream())
        .map(ItemEntry::persons)
        .flatMap(Collection::stream)
        .forEach(
            role ->
                persons.put(role.personId(), person(role, !unofficial.contains(role.personId()))));
    persons.put(
        NAMESAKE,
        new Person(
            NAMESAKE,
            "Britta Ekdahl",
            List.of("Britta Ekdahl"),
            List.of(office("Perstorp", LocalDate.of(2013, 5, 3), LocalDate.of(2015, 6, 12))),
            List.of(),
            true,
            List.of(BRITTA)));
    return List.copyOf(persons.values());
  }

  private static Person person(PersonRole role, boolean official) {
    boolean britta = role.personId().equals(BRITTA);
    LocalDate first = LocalDate.of(2024, 4, 12);
    LocalDate last = LocalDate.of(2025, 11, 14);
    return new Person(
        role.personId(),
        role.name(),
        britta ? List.of("Brita Ekdahl", role.name()) : List.of(role.name()),
        britta
            ? List.of(
                office("Bjuv", LocalDate.of(2022, 10, 7), LocalDate.of(2022, 10, 7)),
                office("Klippan", first, last))
            : List.of(new Person.Office(Optional.empty(), Optional.of("Växeln"), first, last)),
        List.of(),
        official,
        britta ? List.of(NAMESAKE) : List.of());
  }

  private static Person.Office office(String municipality, LocalDate first, LocalDate last) {
    return new Person.Office(Optional.of(municipality), Optional.empty(), first, last);
  }

  /** Returns a matter with related items, and one whose name is hostile. */
  List<Matter> matters() {
    return List.of(
        new Matter("cykelvagar", "Cykelvägar i regionen", steps("Cykel"), steps("Gemensam")),
        new Matter("farligt", "<script>alert('sak')</script>", steps("Lägesrapport"), List.of()));
  }

  private List<Matter.Step> steps(String title) {
    List<Matter.Step> steps = new ArrayList<>();
    for (ArchivedProtocol archived : protocols) {
      archived.entries().stream()
          .filter(entry -> entry.index() != ItemEntry.HEAD)
          .filter(entry -> item(archived, entry).title().startsWith(title))
          .forEach(entry -> steps.add(step(archived, entry)));
    }
    return steps;
  }

  private static AgendaItem item(ArchivedProtocol archived, ItemEntry entry) {
    return archived.protocol().items().get(entry.index());
  }

  private static Matter.Step step(ArchivedProtocol archived, ItemEntry entry) {
    AgendaItem item = item(archived, entry);
    return new Matter.Step(
        archived.id(),
        entry.key(),
        archived.protocol().head().date().orElseThrow().value(),
        item.title(),
        item.decisions().stream().map(DecisionClause::kind).toList());
  }

  /** Returns the tasks that fit: one of each state of deadline and of being followed up. */
  List<Task> tasks(TaskFilter filter) {
    List<Matter.Step> steps = steps("Cykel");
    return IntStream.range(0, steps.size())
        .mapToObj(at -> task(steps.get(at), steps.subList(at + 1, steps.size())))
        .filter(task -> fits(filter.bodies(), task.body().stream()))
        .filter(task -> fits(filter.organisations(), task.organisation().stream()))
        .filter(task -> fits(filter.persons(), task.personIds().stream()))
        .filter(task -> fits(filter.deadline(), task))
        .filter(task -> fits(filter.progress(), task))
        .toList();
  }

  private static boolean fits(List<String> wanted, Stream<String> values) {
    return wanted.isEmpty() || values.anyMatch(wanted::contains);
  }

  private static boolean fits(TaskFilter.Deadline deadline, Task task) {
    return switch (deadline) {
      case ANY -> true;
      case WITH -> task.due().isPresent();
      case WITHOUT -> task.due().isEmpty();
    };
  }

  private static boolean fits(TaskFilter.Progress progress, Task task) {
    return switch (progress) {
      case ANY -> true;
      case OPEN -> task.followUps().isEmpty();
      case FOLLOWED_UP -> !task.followUps().isEmpty();
    };
  }

  /** Given late in the year, it is due after {@link #TODAY}; in spring, on no certain day. */
  private static Task task(Matter.Step step, List<Matter.Step> later) {
    boolean spring = step.date().getMonthValue() < 6;
    return new Task(
        step.protocolId(),
        step.itemKey(),
        spring ? "<b>arbetsgruppen</b>" : "Britta Ekdahl",
        "att uppdra åt sekretariatet att ta fram en kostnadsberäkning till nästa möte",
        spring ? Optional.empty() : Optional.of(step.date().plusMonths(2)),
        spring ? Optional.of("till nästa möte") : Optional.empty(),
        step.date(),
        step.date().getYear() == 2024,
        Optional.of(ORGANISATION),
        Optional.of(BODY),
        spring ? List.of() : List.of(BRITTA),
        later);
  }

  /** Returns gaps of every kind; of one kind so many that the page folds them. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    gaps.add(MISSING);
    for (Gap.Kind kind : Gap.Kind.values()) {
      int count = kind == Gap.Kind.ITEM_TWICE ? 12 : 1;
      ArchivedProtocol shown = protocols.getFirst();
      for (int i = 0; i < count && kind != Gap.Kind.PROTOCOL_MISSING; i++) {
        gaps.add(
            new Gap(
                kind,
                Optional.of(ORGANISATION),
                Optional.of(BODY),
                Optional.of(LocalDate.of(2022, 10, 7)),
                Optional.of(LocalDate.of(2022, 10, 7)),
                Optional.of(shown.id()),
                shown.id() + ": punkt " + (i + 2) + " <i>stämmer inte</i>"));
      }
    }
    return gaps;
  }

  /** A protocol that is not there. */
  static final Gap MISSING =
      new Gap(
          Gap.Kind.PROTOCOL_MISSING,
          Optional.of(ORGANISATION),
          Optional.of(BODY),
          Optional.of(LocalDate.of(2025, 5, 16)),
          Optional.of(LocalDate.of(2025, 9, 5)),
          Optional.empty(),
          "Kommundirektörsmöte, Familjen Helsingborg: protokoll 6/2025 saknas (5/2025 och 7/2025"
              + " finns)");
}
