package se.protokollsok.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final List<Matter> matters;

  TaskReader(List<ArchivedProtocol> protocols, List<Person> persons, List<Matter> matters) {
    this.protocols = protocols;
    this.persons = persons.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    this.matters = matters;
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
    LocalDate last = due.day().get();
    List<LocalDate> days =
        protocols.stream()
            .filter(it -> organisation(it).equals(organisation(protocol)))
            .filter(it -> body(it).equals(body(protocol)))
            .flatMap(it -> it.protocol().head().date().map(Sourced::value).stream())
            .filter(it -> it.getYear() == last.getYear() && it.getMonth() == last.getMonth())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : due.day();
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
    return matters.stream()
        .map(Matter::steps)
        .filter(
            steps ->
                steps.stream()
                    .anyMatch(
                        it ->
                            it.protocolId().equals(protocol.id())
                                && it.itemKey().equals(entry.key())))
        .flatMap(List::stream)
        .filter(it -> it.date().isAfter(decided))
        .distinct()
        .sorted(
            Comparator.comparing(Matter.Step::date)
                .thenComparing(Matter.Step::protocolId)
                .thenComparing(Matter.Step::itemKey))
        .toList();
  }
}
