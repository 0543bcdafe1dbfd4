package se.protokollsok.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import se.protokollsok.index.IndexReading;
import se.protokollsok.index.IndexedState;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.AddressBook;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Person;

/**
 * One commit as searches see it: searcher, register, addresses and meetings belong together and
 * never change. Who uses it holds it with {@link #tryHold} and lets go with {@link #release}.
 */
final class Generation {
  private static final int MOST_KEPT = 64;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final IndexedState state;
  private final AddressBook addresses;
  private final String token;
  private final LastingNames names;
  private final Map<String, ProtocolCard> cards = new HashMap<>();
  private final Map<String, ArchivedProtocol> kept = new ConcurrentHashMap<>();

  /** Takes over the reader: the last {@link #release} closes it. */
  Generation(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.state = IndexReading.state(reader);
    this.addresses = AddressBook.of(state.addresses());
    this.names = new LastingNames(state);
    this.token = IndexReading.token(reader);
    for (ProtocolCard card : state.cards()) {
      cards.put(card.id(), card);
    }
  }

  boolean tryHold() {
    return reader.tryIncRef();
  }

  void release() throws IOException {
    reader.decRef();
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  IndexedState state() {
    return state;
  }

  AddressBook addresses() {
    return addresses;
  }

  LastingNames names() {
    return names;
  }

  String token() {
    return token;
  }

  Optional<ProtocolCard> card(String id) {
    return Optional.ofNullable(cards.get(id));
  }

  List<ProtocolCard> cards() {
    return state.cards();
  }

  /** Returns the register's name for an id, or the id itself if it is not known. */
  String personName(String id) {
    return names.person(id) instanceof NameResolution.Found<Person> found
        ? found.value().name()
        : id;
  }

  /**
   * Returns a protocol; those read last are kept, for a page of hits asks for few again and again.
   */
  Optional<ArchivedProtocol> protocol(String id) throws IOException {
    if (!cards.containsKey(id)) {
      return Optional.empty();
    }
    ArchivedProtocol known = kept.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<ArchivedProtocol> read = IndexReading.protocol(reader, id);
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    read.ifPresent(protocol -> kept.put(id, protocol));
    return read;
  }
}
