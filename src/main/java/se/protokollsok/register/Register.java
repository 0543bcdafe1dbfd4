package se.protokollsok.register;

import java.util.List;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Task;

/**
 * What holds across the whole archive after one run. Immutable.
 *
 * @param protocols every file with text, oldest first, undated last; ties by id
 * @param persons sorted by id
 * @param matters sorted by slug
 * @param tasks sorted by deadline, those without one last, newest decision first
 * @param gaps what seems to be missing, whole protocols first
 * @param newBindings the ledger lines to add before these addresses may be shown, in order
 * @param newNames the same for the names of persons and matters
 */
public record Register(
    List<ArchivedProtocol> protocols,
    List<Person> persons,
    List<Matter> matters,
    List<Task> tasks,
    List<Gap> gaps,
    List<AddressBinding> newBindings,
    List<NameBinding> newNames) {

  /** Copies the lists. */
  public Register {
    protocols = List.copyOf(protocols);
    persons = List.copyOf(persons);
    matters = List.copyOf(matters);
    tasks = List.copyOf(tasks);
    gaps = List.copyOf(gaps);
    newBindings = List.copyOf(newBindings);
    newNames = List.copyOf(newNames);
  }
}
