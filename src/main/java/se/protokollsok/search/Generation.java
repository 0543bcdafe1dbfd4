package se.protokollsok.search;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import se.protokollsok.analysis.Letters;
import se.protokollsok.index.IndexReading;
import se.protokollsok.index.IndexedState;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.index.ProtocolLetters;
import se.protokollsok.protocol.AddressBook;
import se.protokollsok.protocol.ArchivedFile;
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
  private final DirectoryReader raw;
  private final IndexedState state;
  private final HiddenTable table;
  private final Hidden hidden;
  private final AddressBook addresses;
  private final String token;
  private final ShownRegister register;
  private final LastingNames names;
  private final Lexis lexis;
  private final NameTable nameTable;
  private final Map<String, ProtocolCard> cards = new HashMap<>();
  private final Map<String, List<String>> keys = new HashMap<>();
  private final Map<String, ArchivedProtocol> kept = recent();
  private final Map<String, ArchivedProtocol> shown = recent();
  private final Map<String, Letters> letters = new ConcurrentHashMap<>();

  /**
   * Takes over the reader: the last {@link #release} closes it.
   *
   * @param hiding tells what of it is hidden
   */
  Generation(DirectoryReader raw, Hiding hiding) throws IOException {
    IndexedState whole = IndexReading.state(raw);
    this.raw = raw;
    this.addresses = AddressBook.of(whole.addresses());
    this.table = hiding.table();
    this.hidden = hiding.of(whole, addresses);
    this.reader = ShownReader.of(raw, hidden, whole.matters());
    this.searcher = new IndexSearcher(reader);
    this.state = hidden.isNothing() ? whole : new ShownState(whole, hidden, raw, searcher).shown();
    this.register = new ShownRegister(state);
    this.names = new LastingNames(register, state.names());
    this.lexis = new Lexis(reader, state);
    this.nameTable = NameTable.of(state, register.persons());
    this.token = IndexReading.token(raw) + hidden.version();
    whole.cards().forEach(card -> keys.put(card.id(), card.keys()));
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

  /** Returns whether it is of the last commit. */
  boolean isCurrent() throws IOException {
    return raw.isCurrent();
  }

  /** The rows of the list of what is hidden that it was made with. */
  HiddenTable table() {
    return table;
  }

  Hidden hidden() {
    return hidden;
  }

  /** Returns the key of the item at a place of a protocol, the head's is 0; hidden ones count. */
  Optional<String> key(String id, int place) {
    return Optional.ofNullable(keys.get(id))
        .filter(all -> place < all.size())
        .map(all -> all.get(place));
  }

  /** What holds across the protocols that are shown. */
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
    Optional<ArchivedProtocol> read = whole(id);
    if (!hidden.isNothing()) {
      read = read.map(protocol -> ShownParts.of(protocol, hidden));
    }
    read.ifPresent(protocol -> kept.put(id, protocol));
    return read;
  }

  private Optional<ArchivedProtocol> whole(String id) throws IOException {
    return IndexReading.protocol(raw, id);
  }

  /** Returns what of a protocol is withheld, while the rest of it is shown. */
  Withheld withheld(String id) throws IOException {
    Set<String> withheld = hidden.keys(id);
    boolean original = hidden.withholdsOriginal(id);
    return withheld.isEmpty()
        ? Withheld.NOTHING
        : whole(id)
            .map(protocol -> ShownParts.withheld(protocol, withheld))
            .map(those -> original ? those.withAllPages() : those)
            .orElse(Withheld.NOTHING);
  }

  /** Returns the file of a protocol, unless it is withheld. */
  Optional<ArchivedFile> original(String id) throws IOException {
    if (!keys.containsKey(id) || hidden.withholdsOriginal(id)) {
      return Optional.empty();
    }
    return cards.containsKey(id)
        ? protocol(id).map(ArchivedProtocol::file)
        : whole(id).map(ArchivedProtocol::file);
  }

  /** Returns whether an address stands for what is hidden. */
  boolean hides(String id, Optional<String> key) {
    return hidden.hides(id)
        ? key.isEmpty() || keys.getOrDefault(id, List.of()).contains(key.get())
        : key.isPresent() && hidden.hides(id, key.get());
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
