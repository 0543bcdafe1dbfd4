package se.protokollsok.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.protokollsok.index.IndexedState;
import se.protokollsok.index.ManifestEntry;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.AddressBook;

/**
 * Finds what a row of the list stands for in one state of the archive: by address, also one that
 * moved on, by path and by the file's bytes; and by what the row stood for before, so that nothing
 * comes back because a file was renamed, moved or read anew.
 */
final class HiddenFinder {
  private final AddressBook book;
  private final Map<String, ProtocolCard> cards = new HashMap<>();
  private final Map<String, String> idByPath = new HashMap<>();
  private final Map<String, String> hashByPath = new HashMap<>();

  HiddenFinder(IndexedState state, AddressBook book) {
    this.book = book;
    for (ProtocolCard card : state.cards()) {
      cards.put(card.id(), card);
      idByPath.put(card.path(), card.id());
    }
    for (ManifestEntry file : state.manifest().files()) {
      hashByPath.put(file.path(), file.hash());
    }
  }

  /**
   * What a row stands for.
   *
   * @param files ids of protocols it hides whole
   * @param items from protocol ids to keys it hides
   * @param hashes of the files it names or hides
   * @param absent addresses it names that are not in the archive now: file or item
   * @param lost whether an item it names cannot be found again in a file that is there: then that
   *     file is hidden whole
   */
  record Found(
      Set<String> files,
      Map<String, Set<String>> items,
      Set<String> hashes,
      Set<HiddenTarget.Address> absent,
      boolean lost) {
    boolean isNothing() {
      return files.isEmpty() && items.isEmpty() && hashes.isEmpty();
    }

    /** Returns the addresses it stands for; a file is none that an item's row stands for. */
    Set<String> addresses(HiddenRow.Scope scope) {
      Set<String> addresses = new TreeSet<>();
      if (scope == HiddenRow.Scope.FILE) {
        files.forEach(id -> addresses.add(address(id, Optional.empty())));
      }
      items.forEach(
          (id, keys) -> keys.forEach(key -> addresses.add(address(id, Optional.of(key)))));
      return addresses;
    }

    private static String address(String id, Optional<String> key) {
      return new HiddenTarget.Address(id, key).text();
    }
  }

  /**
   * Finds what a row stands for.
   *
   * @param before what the log says that it stood for; empty if it is new
   */
  Found find(HiddenRow row, Optional<HideRecord> before) {
    Finding finding = new Finding(row.scope());
    switch (row.target()) {
      case HiddenTarget.Address address -> finding.address(address);
      case HiddenTarget.Bytes bytes -> finding.bytes(bytes.hex());
      case HiddenTarget.Place place ->
          Optional.ofNullable(hashByPath.get(place.path()))
              .ifPresentOrElse(finding::bytes, () -> finding.path(place.path()));
    }
    before.ifPresent(
        known -> {
          known.addresses().stream()
              .flatMap(text -> HiddenTarget.Address.of(text).stream())
              .forEach(finding::address);
          if (row.scope() == HiddenRow.Scope.FILE) {
            known.hashes().forEach(finding::bytes);
          }
        });
    return finding.found();
  }

  /** What is found for one row. */
  private final class Finding {
    private final HiddenRow.Scope scope;
    private final Set<String> files = new LinkedHashSet<>();
    private final Map<String, Set<String>> items = new HashMap<>();
    private final Set<String> hashes = new TreeSet<>();
    private final Set<HiddenTarget.Address> absent = new LinkedHashSet<>();
    private final Set<String> lost = new LinkedHashSet<>();

    Finding(HiddenRow.Scope scope) {
      this.scope = scope;
    }

    Found found() {
      boolean nowhere = items.isEmpty() && !lost.isEmpty();
      if (nowhere) {
        lost.forEach(id -> take(id, Optional.empty()));
      }
      files.forEach(items::remove);
      return new Found(files, items, hashes, absent, nowhere);
    }

    void address(HiddenTarget.Address address) {
      boolean item = scope == HiddenRow.Scope.ITEM && address.key().isPresent();
      Optional<String> key = item ? address.key() : Optional.empty();
      if (isThere(address.protocolId(), key)) {
        take(address.protocolId(), key);
        return;
      }
      switch (book.resolve(address.protocolId(), key)) {
        case AddressBook.Answer.Moved moved when isThere(moved.id(), moved.key()) ->
            take(moved.id(), moved.key());
        // What became of the item is not known; it may stand there under another number.
        case AddressBook.Answer.Gone gone when cards.containsKey(gone.id()) -> lost.add(gone.id());
        case AddressBook.Answer.Gone gone -> absent.add(new HiddenTarget.Address(gone.id(), key));
        case AddressBook.Answer other -> {
          // Not in the archive now.
        }
      }
    }

    private boolean isThere(String id, Optional<String> key) {
      ProtocolCard card = cards.get(id);
      return card != null && key.filter(it -> !card.keys().contains(it)).isEmpty();
    }

    private void take(String id, Optional<String> key) {
      ProtocolCard card = cards.get(id);
      if (key.isEmpty()) {
        boolean added = files.add(id);
        String hash = hashByPath.get(card.path());
        if (added && hash != null) {
          bytes(hash);
        }
        return;
      }
      // Of two items "5" the second is "5-2", its first part "5.1": hide too much rather than too
      // little.
      String number = key.get().replaceFirst("(?<=\\d)-\\d+$", "");
      items
          .computeIfAbsent(id, it -> new TreeSet<>())
          .addAll(
              card.keys().stream()
                  .filter(each -> each.equals(key.get()) || each.startsWith(number + "."))
                  .collect(Collectors.toSet()));
    }

    /** Copies of a file are hidden with it. */
    void bytes(String hash) {
      List<String> paths =
          hashByPath.entrySet().stream()
              .filter(file -> file.getValue().equals(hash))
              .map(Map.Entry::getKey)
              .toList();
      if (!paths.isEmpty() && hashes.add(hash)) {
        paths.forEach(this::path);
      }
    }

    void path(String path) {
      Optional.ofNullable(idByPath.get(path)).ifPresent(id -> take(id, Optional.empty()));
    }
  }
}
