package se.protokollsok.protocol;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One line of the ledger: what an address stands for. Lines are only ever added; for one id the
 * last line holds. Together {@code items} and {@code retired} hold every key this id ever gave, so
 * that none is given twice.
 *
 * @param id the protocol's lasting name, without {@code /protokoll/}
 * @param fileHash the SHA-256 of the file it was last read from, in hex
 * @param path the file's path within the archive
 * @param meeting organisation, body, date and number, folded and joined by {@code |}; parts that
 *     are not known are empty
 * @param items from item key ("0", "5", "7.3", "ovrigt") to the fingerprint of what it shows
 * @param retired from item keys that show nothing any more to the fingerprint of what they showed;
 *     such a key may come back for the same matter only
 * @param redirects from retired keys whose matter moved to its later key; may need to be followed
 *     more than once, never leads back
 * @param movedTo the id this whole protocol moved to, if it did; that id took over all keys
 * @param removed whether the file is gone from the archive: the address answers 410
 */
public record AddressBinding(
    String id,
    String fileHash,
    String path,
    String meeting,
    Map<String, String> items,
    Map<String, String> retired,
    Map<String, String> redirects,
    Optional<String> movedTo,
    boolean removed) {

  /** Copies the maps, sorted by key so that equal bindings are written alike. */
  public AddressBinding {
    items = Collections.unmodifiableMap(new TreeMap<>(items));
    retired = Collections.unmodifiableMap(new TreeMap<>(retired));
    redirects = Collections.unmodifiableMap(new TreeMap<>(redirects));
  }
}
