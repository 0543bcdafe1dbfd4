package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Task;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.TaskFilter;

/** Who shall do what by when: what comes first, then what has passed, then what has no day. */
final class TasksPage {
  /** So many tasks of a section are shown; the filters lead to the others. */
  private static final int SHOWN = 200;

  private final Site site;
  private final SearchEngine engine;

  TasksPage(Site site) {
    this.site = site;
    this.engine = site.engine();
  }

  /**
   * Returns the page.
   *
   * @param parameters of the address
   * @throws BadRequestException if a name is unknown or a value cannot be
   */
  TasksView view(Map<String, List<String>> parameters) {
    TaskFilter filter = TaskParameters.decode(parameters).withPersons(engine::currentPerson);
    List<Task> all = engine.tasks();
    List<Task> found = engine.tasks(filter);
    Map<String, String> names =
        engine.persons().stream().collect(Collectors.toMap(Person::id, TasksPage::label));
    List<TasksView.Select> selects = selects(filter, all, names);
    boolean filtered = !filter.equals(TaskFilter.ALL);
    return new TasksView(
        site.frames().of(title(filter, selects), Frames.Place.TASKS),
        filtered
            ? Swedish.number(found.size()) + " av " + Swedish.number(all.size()) + " uppdrag"
            : Swedish.number(all.size()) + " uppdrag",
        filtered,
        selects,
        filter.from().map(LocalDate::toString).orElse(""),
        filter.to().map(LocalDate::toString).orElse(""),
        sections(found));
  }

  private List<TasksView.Section> sections(List<Task> tasks) {
    LocalDate today = LocalDate.now(site.clock());
    Predicate<Task> dated = task -> task.due().isPresent();
    Predicate<Task> passed = dated.and(task -> task.due().orElseThrow().isBefore(today));
    Comparator<Task> soonest = Comparator.comparing(task -> task.due().orElse(LocalDate.MAX));
    Comparator<Task> newest = Comparator.comparing(Task::decided).reversed();
    return Stream.of(
            section("Kommande datum", tasks, dated.and(passed.negate()), soonest),
            section("Datum passerat", tasks, passed, soonest.reversed()),
            section("Utan bestämd dag", tasks, dated.negate(), newest))
        .filter(section -> !section.tasks().isEmpty())
        .toList();
  }

  private TasksView.Section section(
      String label, List<Task> tasks, Predicate<Task> belongs, Comparator<Task> order) {
    TaskViews views = new TaskViews(site);
    List<Task> own = tasks.stream().filter(belongs).sorted(order).toList();
    return new TasksView.Section(
        label,
        Swedish.number(own.size()),
        own.stream().limit(SHOWN).map(views::view).toList(),
        own.size() > SHOWN ? Swedish.number(own.size() - SHOWN) : "");
  }

  private static List<TasksView.Select> selects(
      TaskFilter filter, List<Task> tasks, Map<String, String> names) {
    return List.of(
        select(
            TaskParameters.BODY,
            "Organ",
            options(tasks, task -> task.body().stream(), Function.identity()),
            filter.bodies()),
        select(
            TaskParameters.ORGANISATION,
            "Organisation",
            options(tasks, task -> task.organisation().stream(), Function.identity()),
            filter.organisations()),
        select(
            TaskParameters.PERSON,
            "Person",
            options(tasks, task -> task.personIds().stream(), id -> names.getOrDefault(id, id)),
            filter.persons()),
        select(
            TaskParameters.DEADLINE,
            "Slutdag",
            List.of(
                Map.entry(TaskParameters.WITH, "Med slutdag"),
                Map.entry(TaskParameters.WITHOUT, "Utan bestämd dag")),
            word(filter.deadline())),
        select(
            TaskParameters.STATUS,
            "Uppföljning",
            List.of(
                Map.entry(TaskParameters.OPEN, "Ingen uppföljning i arkivet"),
                Map.entry(TaskParameters.FOLLOWED, "Följs upp på ett senare möte")),
            word(filter.progress())));
  }

  /** Namesakes are told apart by where they come from. */
  private static String label(Person person) {
    return person.offices().isEmpty()
        ? person.name()
        : person.name() + ", " + Offices.place(person.offices().getLast());
  }

  private static List<String> word(TaskFilter.Deadline deadline) {
    return switch (deadline) {
      case ANY -> List.of();
      case WITH -> List.of(TaskParameters.WITH);
      case WITHOUT -> List.of(TaskParameters.WITHOUT);
    };
  }

  private static List<String> word(TaskFilter.Progress progress) {
    return switch (progress) {
      case ANY -> List.of();
      case OPEN -> List.of(TaskParameters.OPEN);
      case FOLLOWED_UP -> List.of(TaskParameters.FOLLOWED);
    };
  }

  /** Values with their labels, as Swedish sorts the labels. */
  private static List<Map.Entry<String, String>> options(
      List<Task> tasks, Function<Task, Stream<String>> values, Function<String, String> label) {
    return tasks.stream()
        .flatMap(values)
        .distinct()
        .map(value -> Map.entry(value, label.apply(value)))
        .sorted(
            Map.Entry.<String, String>comparingByValue(Swedish.order())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private static TasksView.Select select(
      String name, String label, List<Map.Entry<String, String>> values, List<String> chosen) {
    List<TasksView.Option> options = new ArrayList<>();
    options.add(new TasksView.Option("", "Alla", chosen.isEmpty()));
    values.forEach(
        value ->
            options.add(
                new TasksView.Option(
                    value.getKey(), value.getValue(), chosen.contains(value.getKey()))));
    // What was asked for stays chosen, also where no task has it.
    chosen.stream()
        .filter(value -> values.stream().noneMatch(option -> option.getKey().equals(value)))
        .forEach(value -> options.add(new TasksView.Option(value, value, true)));
    return new TasksView.Select(name, label, options);
  }

  private static String title(TaskFilter filter, List<TasksView.Select> selects) {
    Stream<String> chosen =
        selects.stream()
            .flatMap(select -> select.options().stream())
            .filter(option -> option.chosen() && !option.value().isEmpty())
            .map(TasksView.Option::label);
    Stream<String> period =
        Stream.of(filter.from().map(day -> "från " + day), filter.to().map(day -> "till " + day))
            .flatMap(Optional::stream);
    String words = Stream.concat(chosen, period).collect(Collectors.joining(", "));
    return words.isEmpty() ? "Uppdrag" : "Uppdrag: " + words;
  }
}
