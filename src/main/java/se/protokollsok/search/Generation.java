package se.protokollsok.search;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import se.protokollsok.analysis.Letters;
import se.protokollsok.index.IndexReading;
import se.protokollsok.index.IndexedState;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.index.ProtocolLetters;
import se.protokollsok.protocol.AddressBook;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Person;

/**
 * One commit as searches see it: searcher, register, addresses and meetings belong together and
 * never change. Who uses it holds it with {@link #tryHold} and lets go with {@link #release}.
 */
final class Generation {
  private static final int MOST_KEPT = 256;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final IndexedState state;
  private final AddressBook addresses;
  private final String token;
  private final ShownRegister register;
  private final LastingNames names;
  private final Lexis lexis;
  private final NameTable nameTable;
  private final Map<String, ProtocolCard> cards = new HashMap<>();
  private final Map<String, ArchivedProtocol> kept = recent();
  private final Map<String, ArchivedProtocol> shown = recent();
  private final Map<String, Letters> letters = new ConcurrentHashMap<>();

  /** Takes over the reader: the last {@link #release} closes it. */
  Generation(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.state = IndexReading.state(reader);
    this.addresses = AddressBook.of(state.addresses());
    this.register = new ShownRegister(state);
    this.names = new LastingNames(register, state.names());
    this.lexis = new Lexis(reader, state);
    this.nameTable = NameTable.of(state, register.persons());
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

  /** What of the register may be shown. */
  ShownRegister register() {
    return register;
  }

  LastingNames names() {
    return names;
  }

  Lexis lexis() {
    return lexis;
  }

  /** What a question can name. */
  NameTable nameTable() {
    return nameTable;
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
    read.ifPresent(protocol -> kept.put(id, protocol));
    return read;
  }

  /** Returns a protocol as it may be shown; kept likewise, so that it is masked but once. */
  Optional<ArchivedProtocol> shownProtocol(String id) throws IOException {
    ArchivedProtocol known = shown.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<ArchivedProtocol> masked = protocol(id).map(Masked::of);
    masked.ifPresent(protocol -> shown.put(id, protocol));
    return masked;
  }

  /** Returns what a protocol's letters are worth; judged once, for it reads all its text. */
  Letters letters(ArchivedProtocol protocol) {
    return letters.computeIfAbsent(protocol.id(), id -> ProtocolLetters.of(protocol.protocol()));
  }

  /** Those asked for last. */
  private static Map<String, ArchivedProtocol> recent() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, ArchivedProtocol> eldest) {
            return size() > MOST_KEPT;
          }
        });
  }
}
