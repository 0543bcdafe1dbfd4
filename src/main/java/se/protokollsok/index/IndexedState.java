package se.protokollsok.index;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Task;

/**
 * What a commit says of the archive as a whole.
 *
 * @param committed when
 * @param manifest the files
 * @param cards one for each protocol, oldest first
 * @param persons the register of persons, sorted by id
 * @param matters the matters
 * @param tasks the tasks
 * @param gaps what seems to be missing, whole protocols first
 * @param addresses for each id ever given the ledger's last word
 * @param names the same of each lasting name of a person or matter
 * @param families for each body and organisation of the archive the names a filter by it matches
 */
public record IndexedState(
    Instant committed,
    Manifest manifest,
    List<ProtocolCard> cards,
    List<Person> persons,
    List<Matter> matters,
    List<Task> tasks,
    List<Gap> gaps,
    List<AddressBinding> addresses,
    List<NameBinding> names,
    Map<String, List<String>> families) {

  /** Copies the collections; the map keeps one order, so that equal states give equal bytes. */
  public IndexedState {
    cards = List.copyOf(cards);
    persons = List.copyOf(persons);
    matters = List.copyOf(matters);
    tasks = List.copyOf(tasks);
    gaps = List.copyOf(gaps);
    addresses = List.copyOf(addresses);
    names = List.copyOf(names);
    families = Collections.unmodifiableMap(new TreeMap<>(families));
  }

  /** Returns the names a filter by this name matches: itself, predecessors, successors. */
  public List<String> family(String name) {
    return families.getOrDefault(name, List.of(name));
  }
}
