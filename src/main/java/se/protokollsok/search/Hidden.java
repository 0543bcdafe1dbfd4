package se.protokollsok.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one generation hides: the one predicate that all that is shown obeys. Immutable.
 *
 * @param files ids of protocols hidden whole
 * @param items from the ids of other protocols to the keys of their hidden items
 * @param originals ids of protocols whose untouched file is withheld
 * @param hashes SHA-256 of files hidden whole, copies among them
 * @param notes what a person should know of rows that are wrong or hide nothing, in Swedish
 */
record Hidden(
    Set<String> files,
    Map<String, Set<String>> items,
    Set<String> originals,
    Set<String> hashes,
    List<String> notes) {

  static final Hidden NOTHING = new Hidden(Set.of(), Map.of(), Set.of(), Set.of(), List.of());

  Hidden {
    files = Set.copyOf(files);
    items = Map.copyOf(items);
    originals = Set.copyOf(originals);
    hashes = Set.copyOf(hashes);
    notes = List.copyOf(notes);
  }

  boolean isNothing() {
    return files.isEmpty() && items.isEmpty() && hashes.isEmpty() && originals.isEmpty();
  }

  /** Returns whether a protocol is hidden whole. */
  boolean hides(String protocolId) {
    return files.contains(protocolId);
  }

  /** Returns whether an item is hidden, by itself or with its file. */
  boolean hides(String protocolId, String key) {
    return hides(protocolId) || keys(protocolId).contains(key);
  }

  /** Returns the keys of the hidden items of a protocol that is not hidden whole. */
  Set<String> keys(String protocolId) {
    return items.getOrDefault(protocolId, Set.of());
  }

  boolean withholdsOriginal(String protocolId) {
    return originals.contains(protocolId);
  }

  /** Returns a short token that is equal where the same is hidden; empty where nothing is. */
  String version() {
    if (isNothing()) {
      return "";
    }
    Map<String, Set<String>> sorted = new TreeMap<>();
    items.forEach((id, keys) -> sorted.put(id, new TreeSet<>(keys)));
    String all =
        String.join(
            "|",
            new TreeSet<>(files).toString(),
            sorted.toString(),
            new TreeSet<>(originals).toString(),
            new TreeSet<>(hashes).toString());
    return Integer.toHexString(all.hashCode());
  }
}
