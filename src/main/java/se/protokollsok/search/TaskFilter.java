package se.protokollsok.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.Task;

/**
 * Which tasks to list. Several values of one list mean or, different conditions mean and; an empty
 * list lets everything through.
 *
 * @param bodies canonical names of the bodies that gave the task; earlier and later names of the
 *     same body count too
 * @param organisations canonical names of the organisations they belong to, likewise
 * @param persons ids of registered persons who got the task
 * @param from the first day of the period a task was given in or falls due in
 * @param to the last day of that period, inclusive
 * @param deadline whether the task has a deadline that is a day
 * @param progress whether a later step of the matter shows it as followed up
 */
public record TaskFilter(
    List<String> bodies,
    List<String> organisations,
    List<String> persons,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Deadline deadline,
    Progress progress) {

  /** Lets everything through. */
  public static final TaskFilter ALL =
      new TaskFilter(
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Deadline.ANY,
          Progress.ANY);

  /** Copies the lists. */
  public TaskFilter {
    bodies = List.copyOf(bodies);
    organisations = List.copyOf(organisations);
    persons = List.copyOf(persons);
  }

  /**
   * Returns this filter with other ids of its persons.
   *
   * @param current from an id to the one that stands for the person now
   */
  public TaskFilter withPersons(UnaryOperator<String> current) {
    List<String> followed = persons.stream().map(current).distinct().toList();
    return new TaskFilter(bodies, organisations, followed, from, to, deadline, progress);
  }

  /** Whether a task has a deadline. */
  public enum Deadline {
    /** It may have one or not. */
    ANY,
    /** It has one. */
    WITH,
    /** It has none, or one that is no certain day: "till nästa möte". */
    WITHOUT
  }

  /** Whether a task is followed up. */
  public enum Progress {
    /** It may be or not. */
    ANY,
    /** No later step of the matter is known. */
    OPEN,
    /** There is a later step. */
    FOLLOWED_UP
  }

  /**
   * Returns the tasks that fit, in the order given.
   *
   * @param families for the name of a body or organisation every name of the same one
   */
  List<Task> in(List<Task> tasks, Function<String, List<String>> families) {
    Set<String> bodyNames = names(bodies, families);
    Set<String> organisationNames = names(organisations, families);
    return tasks.stream()
        .filter(task -> fits(bodyNames, task.body()))
        .filter(task -> fits(organisationNames, task.organisation()))
        .filter(task -> persons.isEmpty() || task.personIds().stream().anyMatch(persons::contains))
        .filter(this::inPeriod)
        .filter(this::hasDeadline)
        .filter(this::hasProgress)
        .toList();
  }

  private static Set<String> names(List<String> asked, Function<String, List<String>> families) {
    return asked.stream()
        .flatMap(name -> Stream.concat(Stream.of(name), families.apply(name).stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean fits(Set<String> names, Optional<String> name) {
    return names.isEmpty() || name.filter(names::contains).isPresent();
  }

  private boolean inPeriod(Task task) {
    return Stream.concat(Stream.of(task.decided()), task.due().stream())
        .anyMatch(
            day ->
                from.filter(first -> day.isBefore(first)).isEmpty()
                    && to.filter(last -> day.isAfter(last)).isEmpty());
  }

  private boolean hasDeadline(Task task) {
    return deadline == Deadline.ANY || task.due().isPresent() == (deadline == Deadline.WITH);
  }

  private boolean hasProgress(Task task) {
    return progress == Progress.ANY || task.followUps().isEmpty() == (progress == Progress.OPEN);
  }
}
