package se.protokollsok.app;

import java.util.List;
import picocli.CommandLine.Command;
import se.protokollsok.protocol.Task;
import se.protokollsok.search.SearchEngine;

/** {@code tasks}: who shall do what by when. */
@Command(
    name = "tasks",
    mixinStandardHelpOptions = true,
    description = "Lista uppdrag: vem ska göra vad, och när.")
final class TasksCommand extends ListCommand<Task> {
  @Override
  List<Task> entries(SearchEngine engine) {
    return engine.tasks();
  }

  @Override
  String line(Task task) {
    return task.due().map(Object::toString).orElse("utan datum")
        + "\t"
        + task.who()
        + "\t"
        + task.what()
        + (task.repaired() ? " (rättad läsning)" : "")
        + "\t/protokoll/"
        + task.protocolId()
        + "/"
        + task.itemKey();
  }
}
