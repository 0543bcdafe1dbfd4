package se.protokollsok.protocol;

import java.util.Map;
import java.util.Optional;

/**
 * One line of the ledger: what an address stands for. Lines are only ever added; for one id the
 * last line holds.
 *
 * @param id the protocol's lasting name, without {@code /protokoll/}
 * @param fileHash the SHA-256 of the file it was last read from, in hex
 * @param path the file's path within the archive
 * @param meeting organisation, body, date and number, folded and joined by {@code |}; parts that
 *     are not known are empty
 * @param items from item key ("0", "5", "7.3", "ovrigt") to the fingerprint of what it shows
 * @param redirects item keys that moved, from old key to new key, and never back
 * @param movedTo the id this whole protocol moved to, if it did
 * @param removed whether the file is gone from the archive: the address answers 410
 */
public record AddressBinding(
    String id,
    String fileHash,
    String path,
    String meeting,
    Map<String, String> items,
    Map<String, String> redirects,
    Optional<String> movedTo,
    boolean removed) {

  /** Copies the maps. */
  public AddressBinding {
    items = Map.copyOf(items);
    redirects = Map.copyOf(redirects);
  }
}
