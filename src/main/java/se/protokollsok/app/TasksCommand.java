package se.protokollsok.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.protokollsok.protocol.Task;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.TaskFilter;

/** {@code tasks}: who shall do what by when. */
@Command(
    name = "tasks",
    mixinStandardHelpOptions = true,
    description = "Lista uppdrag: vem ska göra vad, och när. Upprepat villkor betyder eller.")
final class TasksCommand extends ListCommand<Task> {
  @Option(names = "--body", paramLabel = "ORGAN", description = "Organ som gav uppdraget.")
  private List<String> body = List.of();

  @Option(
      names = "--organisation",
      paramLabel = "NAMN",
      description = "Organisation som gav uppdraget.")
  private List<String> organisation = List.of();

  @Option(
      names = "--person",
      paramLabel = "ID",
      description = "Person som fick uppdraget, enligt kommandot persons.")
  private List<String> person = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATUM",
      description = "Beslutat eller klart tidigast, ÅÅÅÅ-MM-DD.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATUM",
      description = "Beslutat eller klart senast, ÅÅÅÅ-MM-DD.")
  private @Nullable LocalDate to;

  @Option(names = "--with-deadline", description = "Bara uppdrag som ska vara klara en viss dag.")
  private boolean withDeadline;

  @Option(names = "--without-deadline", description = "Bara uppdrag utan sådan dag.")
  private boolean withoutDeadline;

  @Option(names = "--open", description = "Bara uppdrag som inte har följts upp.")
  private boolean open;

  @Option(names = "--followed-up", description = "Bara uppdrag som har följts upp.")
  private boolean followedUp;

  @Override
  List<Task> entries(SearchEngine engine) {
    return engine.tasks(
        new TaskFilter(
            body,
            organisation,
            person,
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            deadline(),
            progress()));
  }

  /** Both together leave nothing out, as a repeated condition does. */
  private TaskFilter.Deadline deadline() {
    if (withDeadline == withoutDeadline) {
      return TaskFilter.Deadline.ANY;
    }
    return withDeadline ? TaskFilter.Deadline.WITH : TaskFilter.Deadline.WITHOUT;
  }

  private TaskFilter.Progress progress() {
    if (open == followedUp) {
      return TaskFilter.Progress.ANY;
    }
    return open ? TaskFilter.Progress.OPEN : TaskFilter.Progress.FOLLOWED_UP;
  }

  @Override
  String line(Task task) {
    return task.due().map(Object::toString).or(task::dueWords).orElse("utan datum")
        + "\t"
        + task.who()
        + "\t"
        + task.what()
        + (task.repaired() ? " (rättad läsning)" : "")
        + task.followUps().stream()
            .findFirst()
            .map(step -> " (följs upp " + step.date() + ")")
            .orElse("")
        + "\t/protokoll/"
        + task.protocolId()
        + "/"
        + task.itemKey();
  }
}
