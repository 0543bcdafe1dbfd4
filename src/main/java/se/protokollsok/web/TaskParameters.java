package se.protokollsok.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.TaskFilter;

/** The parameters of the page of tasks. */
final class TaskParameters {
  static final String BODY = "body";
  static final String ORGANISATION = "organisation";
  static final String PERSON = "person";
  static final String FROM = "from";
  static final String TO = "to";

  /** Whether there is a deadline: {@link #WITH} or {@link #WITHOUT}. */
  static final String DEADLINE = "deadline";

  /** Whether it was followed up: {@link #OPEN} or {@link #FOLLOWED}. */
  static final String STATUS = "status";

  static final String WITH = "with";
  static final String WITHOUT = "without";
  static final String OPEN = "open";
  static final String FOLLOWED = "followed-up";

  private static final List<String> NAMES =
      List.of(BODY, ORGANISATION, PERSON, FROM, TO, DEADLINE, STATUS);

  private TaskParameters() {}

  /**
   * Returns the filter these parameters stand for.
   *
   * @throws BadRequestException if a name is unknown or a value cannot be; it names the parameter
   */
  static TaskFilter decode(Map<String, List<String>> parameters) {
    FormParameters given = new FormParameters(parameters, NAMES);
    TaskFilter filter =
        new TaskFilter(
            given.value(BODY).stream().toList(),
            given.value(ORGANISATION).stream().toList(),
            given.value(PERSON).stream().toList(),
            given.day(FROM),
            given.day(TO),
            deadline(given.oneOf(DEADLINE, List.of(WITH, WITHOUT))),
            progress(given.oneOf(STATUS, List.of(OPEN, FOLLOWED))));
    if (filter.from().isPresent()
        && filter.to().filter(day -> day.isBefore(filter.from().get())).isPresent()) {
      throw new BadRequestException(FROM, "from är senare än to.");
    }
    return filter;
  }

  private static TaskFilter.Deadline deadline(Optional<String> word) {
    return word.map(it -> it.equals(WITH) ? TaskFilter.Deadline.WITH : TaskFilter.Deadline.WITHOUT)
        .orElse(TaskFilter.Deadline.ANY);
  }

  private static TaskFilter.Progress progress(Optional<String> word) {
    return word.map(
            it -> it.equals(OPEN) ? TaskFilter.Progress.OPEN : TaskFilter.Progress.FOLLOWED_UP)
        .orElse(TaskFilter.Progress.ANY);
  }

  /** Returns the address of the page without base path, everything that is not asked left out. */
  static String path(TaskFilter filter) {
    String query =
        String.join(
            "&",
            Stream.of(
                    pairs(BODY, filter.bodies().stream()),
                    pairs(ORGANISATION, filter.organisations().stream()),
                    pairs(PERSON, filter.persons().stream()),
                    pairs(FROM, filter.from().stream().map(Object::toString)),
                    pairs(TO, filter.to().stream().map(Object::toString)))
                .flatMap(pair -> pair)
                .toList());
    return query.isEmpty() ? "/uppdrag" : "/uppdrag?" + query;
  }

  private static Stream<String> pairs(String name, Stream<String> values) {
    return values.map(value -> name + "=" + QueryString.encode(value));
  }
}
