package se.protokollsok.app;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import se.protokollsok.protocol.Matter;
import se.protokollsok.search.SearchEngine;

/** {@code matters}: the matters that come back over several meetings. */
@Command(
    name = "matters",
    mixinStandardHelpOptions = true,
    description = "Lista ärenden som återkommer över flera möten.")
final class MattersCommand extends ListCommand<Matter> {
  @Override
  List<Matter> entries(SearchEngine engine) {
    return engine.matters();
  }

  @Override
  String line(Matter matter) {
    return matter.slug()
        + "\t"
        + matter.name()
        + "\t"
        + matter.steps().stream()
            .map(step -> "/protokoll/" + step.protocolId() + "/" + step.itemKey())
            .collect(Collectors.joining(" "));
  }
}
