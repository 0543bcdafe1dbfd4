package se.protokollsok.index;

import java.util.List;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Task;

/**
 * Everything one commit shows: the protocols and what holds across them.
 *
 * @param manifest the files
 * @param protocols what is searched, oldest first
 * @param persons the register of persons
 * @param matters the matters
 * @param tasks the tasks
 * @param gaps what seems to be missing, whole protocols first
 * @param addresses for each id ever given the ledger's last word: for redirects and 410
 * @param names the same of each lasting name of a person or matter
 */
public record ArchiveState(
    Manifest manifest,
    List<ArchivedProtocol> protocols,
    List<Person> persons,
    List<Matter> matters,
    List<Task> tasks,
    List<Gap> gaps,
    List<AddressBinding> addresses,
    List<NameBinding> names) {

  /** Copies the lists. */
  public ArchiveState {
    protocols = List.copyOf(protocols);
    persons = List.copyOf(persons);
    matters = List.copyOf(matters);
    tasks = List.copyOf(tasks);
    gaps = List.copyOf(gaps);
    addresses = List.copyOf(addresses);
    names = List.copyOf(names);
  }
}
