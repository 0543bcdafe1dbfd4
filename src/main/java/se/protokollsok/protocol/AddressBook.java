package se.protokollsok.protocol;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what every address that was ever given stands for. Immutable; may be shared between
 * threads.
 *
 * <pre>{@code
 * AddressBook book = AddressBook.of(ledger.bindings());
 * book.resolve("2025-12-12-familjen-helsingborg-kommundirektorsmote", Optional.of("5"));
 * }</pre>
 */
public final class AddressBook {
  private final Map<String, AddressBinding> latest;

  private AddressBook(Map<String, AddressBinding> latest) {
    this.latest = latest;
  }

  /** What an address stands for. */
  public sealed interface Answer {
    /**
     * It shows this.
     *
     * @param id the protocol's id, as asked
     * @param key the item's key, as asked
     */
    record Found(String id, Optional<String> key) implements Answer {}

    /**
     * What it showed stands elsewhere now.
     *
     * @param id the protocol's present id
     * @param key the item's present key; empty if none was asked for
     */
    record Moved(String id, Optional<String> key) implements Answer {}

    /**
     * It showed something that is not in the archive any more.
     *
     * @param id the protocol's last id
     */
    record Gone(String id) implements Answer {}

    /** It was never given. */
    record Unknown() implements Answer {}
  }

  /** Returns the book of these ledger lines, the oldest first. */
  public static AddressBook of(Collection<AddressBinding> lines) {
    Map<String, AddressBinding> latest = new LinkedHashMap<>();
    for (AddressBinding line : lines) {
      latest.remove(line.id());
      latest.put(line.id(), line);
    }
    return new AddressBook(latest);
  }

  /** Returns the last line of each id, the one written longest ago first. */
  public List<AddressBinding> bindings() {
    return List.copyOf(latest.values());
  }

  /** Returns the last line of this id. */
  public Optional<AddressBinding> binding(String id) {
    return Optional.ofNullable(latest.get(id));
  }

  /**
   * Returns what the address of a protocol, or of an item in it, stands for.
   *
   * @param id the protocol's id
   * @param key the item's key; empty for the protocol itself
   */
  public Answer resolve(String id, Optional<String> key) {
    AddressBinding binding = latest.get(id);
    if (binding == null) {
      return new Answer.Unknown();
    }
    AddressBinding last = follow(binding);
    Optional<String> lastKey = key.map(it -> follow(last.redirects(), it));
    boolean known =
        lastKey.isEmpty()
            || last.items().containsKey(lastKey.get())
            || last.retired().containsKey(lastKey.get());
    if (!known) {
      return new Answer.Unknown();
    }
    if (last.removed() || (lastKey.isPresent() && !last.items().containsKey(lastKey.get()))) {
      return new Answer.Gone(last.id());
    }
    return last.id().equals(id) && lastKey.equals(key)
        ? new Answer.Found(id, key)
        : new Answer.Moved(last.id(), lastKey);
  }

  private AddressBinding follow(AddressBinding binding) {
    AddressBinding last = binding;
    Set<String> seen = new HashSet<>(); // a ledger mended by hand may hold a circle
    while (last.movedTo().isPresent() && seen.add(last.id())) {
      AddressBinding next = latest.get(last.movedTo().get());
      if (next == null) {
        return last;
      }
      last = next;
    }
    return last;
  }

  private static String follow(Map<String, String> redirects, String key) {
    String last = key;
    Set<String> seen = new HashSet<>();
    while (redirects.containsKey(last) && seen.add(last)) {
      last = redirects.get(last);
    }
    return last;
  }
}
