package se.protokollsok.protocol;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

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
 * @param name whose meeting it was, as pages show it: "Miljönämnden, Ängelholms kommun"; empty if
 *     not known, as in lines of earlier versions
 * @param removedOn the day a run first found the file gone; empty if it is there, or not known
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
    boolean removed,
    Optional<String> name,
    Optional<LocalDate> removedOn) {

  /** Example: {@code 2025-12-12}. */
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Copies the maps, sorted by key so that equal bindings are written alike. */
  public AddressBinding {
    items = Collections.unmodifiableMap(new TreeMap<>(items));
    retired = Collections.unmodifiableMap(new TreeMap<>(retired));
    redirects = Collections.unmodifiableMap(new TreeMap<>(redirects));
  }

  /** Makes a line that tells neither whose meeting it was nor when it went. */
  public AddressBinding(
      String id,
      String fileHash,
      String path,
      String meeting,
      Map<String, String> items,
      Map<String, String> retired,
      Map<String, String> redirects,
      Optional<String> movedTo,
      boolean removed) {
    this(
        id,
        fileHash,
        path,
        meeting,
        items,
        retired,
        redirects,
        movedTo,
        removed,
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the day of the meeting, if it is known. */
  public Optional<LocalDate> day() {
    return Arrays.stream(meeting.split("\\|", -1))
        .filter(part -> DAY.matcher(part).matches())
        .findFirst()
        .map(LocalDate::parse);
  }

  /** Returns this line with other keys. */
  public AddressBinding withKeys(
      Map<String, String> shown, Map<String, String> gone, Map<String, String> led) {
    return new AddressBinding(
        id, fileHash, path, meeting, shown, gone, led, movedTo, removed, name, removedOn);
  }

  /** Returns this line for a protocol that moved to another id. */
  public AddressBinding withMovedTo(String other) {
    return new AddressBinding(
        id,
        fileHash,
        path,
        meeting,
        items,
        retired,
        redirects,
        Optional.of(other),
        false,
        name,
        Optional.empty());
  }

  /** Returns this line for a protocol whose file is gone; on which day, if it was told, stays. */
  public AddressBinding withoutFile() {
    return new AddressBinding(
        id,
        fileHash,
        path,
        meeting,
        items,
        retired,
        redirects,
        Optional.empty(),
        true,
        name,
        removedOn);
  }

  /** Returns this line; where the file is gone and no day is told, it was found so on this one. */
  public AddressBinding foundOn(LocalDate day) {
    return removed && removedOn.isEmpty()
        ? new AddressBinding(
            id,
            fileHash,
            path,
            meeting,
            items,
            retired,
            redirects,
            movedTo,
            true,
            name,
            Optional.of(day))
        : this;
  }
}
