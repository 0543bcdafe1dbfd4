package se.protokollsok.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Task;

/**
 * The engine behind the web and the command line. Thread-safe. Each call sees one generation of the
 * archive; {@link #generation()} changes whenever an answer might.
 */
public interface SearchEngine extends AutoCloseable {

  /**
   * Answers a request. Any query text is answered; text that cannot be a query finds nothing.
   *
   * @throws BadRequestException if the page lies beyond {@link SearchRequest#MAX_DEPTH} hits
   */
  SearchResponse search(SearchRequest request);

  /**
   * Hands over every hit of a request in its order, all from one generation, however many there
   * are; what the request says of page, size and explanation does not count. The generation is held
   * until the last one is taken.
   *
   * @param action called in this thread; what it throws ends the walk and is thrown on
   */
  void forEachHit(SearchRequest request, Consumer<Hit> action);

  /**
   * Returns what a query may go on to be while it is being typed, the likeliest first, ten at most.
   *
   * @param typed the query so far; its last word may be incomplete
   * @param persons whether persons who have a page are among it
   */
  List<Completion> complete(String typed, Completion.Persons persons);

  /**
   * Returns what of these texts a query means: the same words that snippets mark.
   *
   * @param query as typed; one that cannot be read means nothing
   * @param protocolId whose texts they are
   * @param texts as this engine gave them
   * @return as many lists as there are texts, in their order; each ordered and disjoint
   */
  List<List<Snippet.Mark>> marks(String query, String protocolId, List<String> texts);

  /**
   * Returns what an address below {@code /protokoll/} stands for.
   *
   * @param protocolId the protocol's id
   * @param itemKey the item's key; the empty text for the protocol's own address
   */
  Resolution resolve(String protocolId, String itemKey);

  /**
   * Returns what the lasting name of a person stands for.
   *
   * @param id the person's id
   */
  NameResolution<Person> person(String id);

  /**
   * Returns the id that stands for a person now: the given one, if it has no other. Filters by an
   * earlier id find the same.
   */
  default String currentPerson(String id) {
    return person(id) instanceof NameResolution.Moved<Person> moved ? moved.id() : id;
  }

  /**
   * Returns what the lasting name of a matter stands for.
   *
   * @param slug the name within {@code /arende/}
   */
  NameResolution<Matter> matter(String slug);

  /** Returns the protocol with this id, or empty if there is none (any more). */
  Optional<ArchivedProtocol> protocol(String id);

  /**
   * Returns what of a protocol is withheld, while the rest of it is shown; nothing of one that is
   * not shown at all.
   */
  default Withheld withheld(String protocolId) {
    return Withheld.NOTHING;
  }

  /**
   * Returns the file a protocol was read from, to be given out untouched. Empty if there is none or
   * the operator withholds it. A file may be given out though its protocol is hidden.
   */
  default Optional<ArchivedFile> original(String protocolId) {
    return protocol(protocolId).map(ArchivedProtocol::file);
  }

  /**
   * Returns what a person should know of rows of the list of what is hidden that are wrong or hide
   * nothing, in Swedish. Not for readers.
   */
  default List<String> hidingNotes() {
    return List.of();
  }

  /**
   * Returns the meetings before and after this protocol, of the same body and organisation, by
   * date.
   */
  Neighbours neighbours(String protocolId);

  /** Returns every protocol, newest first, for who wants to browse. */
  List<MeetingSummary> meetings();

  /**
   * Returns every lasting address below {@code /protokoll/}: from the protocol's id to the keys of
   * its items, "0" for the head first; newest meeting first.
   */
  Map<String, List<String>> addresses();

  /** Returns what the archive holds and lacks. */
  ArchiveOverview overview();

  /** Returns the register of persons, sorted by id. */
  List<Person> persons();

  /** Returns the matters, sorted by slug. */
  List<Matter> matters();

  /** Returns the matters an item is a step of, sorted by slug. */
  default List<Matter> mattersOf(String protocolId, String itemKey) {
    return matters().stream()
        .filter(it -> it.steps().stream().anyMatch(step -> step.isAt(protocolId, itemKey)))
        .toList();
  }

  /** Returns the matters an item only mentions, sorted by slug. */
  default List<Matter> mattersMentionedIn(String protocolId, String itemKey) {
    return matters().stream()
        .filter(it -> it.related().stream().anyMatch(step -> step.isAt(protocolId, itemKey)))
        .toList();
  }

  /** Returns the tasks an item gives, by deadline, those without one last. */
  default List<Task> tasksGivenIn(String protocolId, String itemKey) {
    return tasks().stream()
        .filter(it -> it.protocolId().equals(protocolId) && it.itemKey().equals(itemKey))
        .toList();
  }

  /** Returns the tasks a person got, by deadline, those without one last. */
  default List<Task> tasksOf(String personId) {
    return tasks().stream().filter(it -> it.personIds().contains(personId)).toList();
  }

  /** Returns all tasks, by deadline, those without one last. */
  default List<Task> tasks() {
    return tasks(TaskFilter.ALL);
  }

  /** Returns the tasks that fit, by deadline, those without one last. */
  List<Task> tasks(TaskFilter filter);

  /** Returns a short token that is equal as long as every answer is the same. */
  String generation();

  @Override
  void close();
}
