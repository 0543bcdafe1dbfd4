package se.protokollsok.app;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import se.protokollsok.protocol.Person;
import se.protokollsok.search.SearchEngine;

/** {@code persons}: the register of persons. */
@Command(
    name = "persons",
    mixinStandardHelpOptions = true,
    description = "Lista personerna i arkivet.")
final class PersonsCommand extends ListCommand<Person> {
  @Override
  List<Person> entries(SearchEngine engine) throws IOException {
    return engine.persons();
  }

  @Override
  String line(Person person) {
    String offices =
        person.offices().stream()
            .map(
                office ->
                    office.municipality().or(office::affiliation).orElse("")
                        + " "
                        + office.first()
                        + "–"
                        + office.last())
            .collect(Collectors.joining("; "));
    String maybe =
        person.maybeSame().isEmpty()
            ? ""
            : "\tkan vara samma som " + String.join(", ", person.maybeSame());
    return person.id() + "\t" + person.name() + "\t" + offices + maybe;
  }
}
