package se.protokollsok.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Assignment;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Due;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.Task;
import se.protokollsok.source.Sourced;

/** Lists the tasks that decisions give, each with what became of it. */
final class TaskReader {
  private final List<ArchivedProtocol> protocols;
  private final Map<String, Person> persons;
  private final Map<Place, List<Matter>> matters = new HashMap<>();
  private final Map<Month, Set<LocalDate>> days = new HashMap<>();

  TaskReader(List<ArchivedProtocol> protocols, List<Person> persons, List<Matter> matters) {
    this.protocols = protocols;
    this.persons = persons.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    for (Matter matter : matters) {
      matter.steps().stream()
          .map(it -> new Place(it.protocolId(), it.itemKey()))
          .distinct()
          .forEach(it -> this.matters.computeIfAbsent(it, p -> new ArrayList<>()).add(matter));
    }
    for (ArchivedProtocol protocol : protocols) {
      protocol.protocol().head().date().map(Sourced::value).ifPresent(it -> add(protocol, it));
    }
  }

  /** An item of the archive. */
  private record Place(String protocolId, String itemKey) {}

  /** The meetings of a body in one month. */
  private record Month(Optional<String> organisation, Optional<String> body, YearMonth month) {}

  private static Month month(ArchivedProtocol protocol, LocalDate day) {
    return new Month(organisation(protocol), body(protocol), YearMonth.from(day));
  }

  private void add(ArchivedProtocol protocol, LocalDate day) {
    days.computeIfAbsent(month(protocol, day), it -> new HashSet<>()).add(day);
  }

  /** Returns the tasks, by deadline, those without last; then the newest first. */
  List<Task> tasks() {
    return protocols.stream()
        .flatMap(this::tasks)
        .sorted(
            Comparator.comparing((Task task) -> task.due().orElse(LocalDate.MAX))
                .thenComparing(Task::decided, Comparator.reverseOrder())
                .thenComparing(Task::protocolId))
        .toList();
  }

  private Stream<Task> tasks(ArchivedProtocol protocol) {
    return protocol.protocol().head().date().map(Sourced::value).stream()
        .flatMap(
            day ->
                protocol.entries().stream()
                    .filter(entry -> entry.index() != ItemEntry.HEAD)
                    .flatMap(entry -> tasks(protocol, entry, day)));
  }

  private Stream<Task> tasks(ArchivedProtocol protocol, ItemEntry entry, LocalDate decided) {
    AgendaItem item = protocol.protocol().items().get(entry.index());
    return item.decisions().stream()
        .flatMap(
            clause ->
                clause.assignment().stream()
                    .map(assignment -> task(protocol, entry, clause, assignment, decided)));
  }

  private Task task(
      ArchivedProtocol protocol,
      ItemEntry entry,
      DecisionClause clause,
      Assignment assignment,
      LocalDate decided) {
    return new Task(
        protocol.id(),
        entry.key(),
        assignment.who(),
        clause.text(),
        assignment.due().flatMap(due -> day(protocol, due)),
        assignment.due().map(Due::words),
        decided,
        !clause.repairs().isEmpty(),
        organisation(protocol),
        body(protocol),
        personIds(entry, assignment),
        followUps(protocol, entry, decided));
  }

  private static Optional<String> organisation(ArchivedProtocol protocol) {
    return protocol.protocol().head().organisation().map(Sourced::value);
  }

  private static Optional<String> body(ArchivedProtocol protocol) {
    return protocol.protocol().head().body().map(Sourced::value).map(BodyName::canonical);
  }

  /** "Till mötet i november": the day of that meeting, where the archive has it. */
  private Optional<LocalDate> day(ArchivedProtocol protocol, Due due) {
    if (!due.meeting() || due.day().isEmpty()) {
      return due.day();
    }
    Set<LocalDate> meetings = days.getOrDefault(month(protocol, due.day().get()), Set.of());
    return meetings.size() == 1 ? meetings.stream().findFirst() : due.day();
  }

  /** The persons whom the item gives a task and whom this task names. */
  private List<String> personIds(ItemEntry entry, Assignment assignment) {
    List<String> actors = assignment.actors().stream().map(it -> Folding.fold(it.value())).toList();
    return entry.persons().stream()
        .filter(it -> it.role() == Role.TASK)
        .map(PersonRole::personId)
        .filter(id -> actors.stream().anyMatch(actor -> names(actor, persons.get(id))))
        .distinct()
        .toList();
  }

  /** Whether the words hold a full name of the person, or are their given name. */
  private static boolean names(String actor, Person person) {
    return person.spellings().stream()
        .map(Folding::fold)
        .anyMatch(it -> actor.contains(it) || it.startsWith(actor + " "));
  }

  /** Later steps of the matters that the item is a step of. */
  private List<Matter.Step> followUps(
      ArchivedProtocol protocol, ItemEntry entry, LocalDate decided) {
    return matters.getOrDefault(new Place(protocol.id(), entry.key()), List.of()).stream()
        .flatMap(it -> it.steps().stream())
        .filter(it -> it.date().isAfter(decided))
        .distinct()
        .sorted(
            Comparator.comparing(Matter.Step::date)
                .thenComparing(Matter.Step::protocolId)
                .thenComparing(Matter.Step::itemKey))
        .toList();
  }
}
