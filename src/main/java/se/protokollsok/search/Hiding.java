package se.protokollsok.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.protokollsok.index.IndexedState;
import se.protokollsok.protocol.AddressBook;

/**
 * Brings the archivist's list and a state of the archive together: what is hidden now. Keeps the
 * log. Not thread-safe: its user calls it under a lock.
 */
final class Hiding {
  private final HiddenList list;
  private final HideLog log;
  private final Clock clock;

  /** Of each row that holds the log's last word. */
  private final Map<String, HideRecord> known;

  private List<String> told = List.of();

  private Hiding(HiddenList list, HideLog log, Clock clock, Map<String, HideRecord> known) {
    this.list = list;
    this.log = log;
    this.clock = clock;
    this.known = known;
  }

  /**
   * Reads list and log.
   *
   * @throws HiddenListException if the list cannot be read, or is missing though something is
   *     hidden
   */
  static Hiding open(Optional<Path> curated, HideLog log, Clock clock) throws HiddenListException {
    Map<String, HideRecord> known = new LinkedHashMap<>();
    try {
      for (HideRecord record : log.read()) {
        known.put(record.what(), record);
      }
    } catch (IOException e) {
      throw new HiddenListException(
          "Loggen över vad som är dolt kan inte läsas (" + e.getMessage() + ").");
    }
    known.values().removeIf(record -> record.event() == HideRecord.Event.SHOWN);
    return new Hiding(HiddenList.open(curated, known.size()), log, clock, known);
  }

  /** Returns the rows that hold, read last. */
  HiddenTable table() {
    return list.held();
  }

  /** Reads the list anew and returns the rows that hold. */
  HiddenTable look() {
    return list.look();
  }

  /** Returns what the rows hide of a state, and logs what is new. */
  Hidden of(IndexedState state, AddressBook book) {
    HiddenTable table = list.held();
    HiddenFinder finder = new HiddenFinder(state, book);
    Collected all = new Collected();
    List<HideRecord> news = new ArrayList<>();
    Set<String> logged = new HashSet<>();
    for (HiddenRow row : table.rows()) {
      Optional<HideRecord> before = Optional.ofNullable(known.get(row.target().text()));
      Optional<HideRecord> alike = before.filter(it -> it.scope().equals(row.scope().name()));
      HiddenFinder.Found found = finder.find(row, alike);
      all.add(row, found, alike.filter(Hiding::stoodForSomething).isPresent());
      if (logged.add(row.target().text())) {
        record(row, found, before).ifPresent(news::add);
      }
    }
    gone(table, news);
    keep(news);
    Hidden hidden = all.hidden(table.errors());
    tell(hidden.notes());
    return hidden;
  }

  private static boolean stoodForSomething(HideRecord record) {
    return !record.addresses().isEmpty() || !record.hashes().isEmpty();
  }

  /** What all rows hide together. */
  private static final class Collected {
    private final Set<String> files = new HashSet<>();
    private final Map<String, Set<String>> items = new HashMap<>();
    private final Set<String> originals = new HashSet<>();
    private final Set<String> hashes = new HashSet<>();
    private final List<String> notes = new ArrayList<>();

    void add(HiddenRow row, HiddenFinder.Found found, boolean before) {
      files.addAll(found.files());
      found
          .items()
          .forEach((id, keys) -> items.computeIfAbsent(id, it -> new HashSet<>()).addAll(keys));
      hashes.addAll(found.hashes());
      found.absent().forEach(this::absent);
      if (row.original() == HiddenRow.Original.WITHHELD) {
        originals.addAll(found.files());
        originals.addAll(found.items().keySet());
      }
      note(row, found, before).ifPresent(note -> notes.add(place(row) + note));
    }

    /** What is told of things that are gone is not told of these. */
    private void absent(HiddenTarget.Address address) {
      address
          .key()
          .ifPresentOrElse(
              key -> items.computeIfAbsent(address.protocolId(), id -> new HashSet<>()).add(key),
              () -> files.add(address.protocolId()));
    }

    private static String place(HiddenRow row) {
      return "%s, rad %d: ".formatted(HiddenTable.FILE, row.line());
    }

    private static Optional<String> note(HiddenRow row, HiddenFinder.Found found, boolean before) {
      String what = row.target().text();
      if (found.isNothing()) {
        return Optional.of(
            what
                + (before
                    ? " är inte i arkivet nu. Raden döljer det igen om det kommer tillbaka."
                    : " finns inte i arkivet. Raden döljer inget; kontrollera stavningen."));
      }
      return found.lost()
          ? Optional.of(
              what
                  + " finns inte längre i sitt protokoll, men kan stå där på annat sätt. Hela filen"
                  + " döljs tills raden är rättad eller borttagen.")
          : Optional.empty();
    }

    Hidden hidden(List<String> errors) {
      files.forEach(items::remove);
      List<String> all = new ArrayList<>(errors);
      all.addAll(notes);
      return new Hidden(files, items, originals, hashes, all);
    }
  }

  private Optional<HideRecord> record(
      HiddenRow row, HiddenFinder.Found found, Optional<HideRecord> before) {
    Set<String> addresses = new TreeSet<>(found.addresses(row.scope()));
    Set<String> hashes = new TreeSet<>(found.hashes());
    before
        .filter(earlier -> earlier.scope().equals(row.scope().name()))
        .ifPresent(
            earlier -> {
              addresses.addAll(earlier.addresses());
              hashes.addAll(earlier.hashes());
            });
    HideRecord now = record(row, HideRecord.Event.HIDDEN, addresses, hashes);
    if (before.isEmpty()) {
      return Optional.of(now);
    }
    if (!says(before.get()).equals(says(now))) {
      return Optional.of(record(row, HideRecord.Event.CHANGED, addresses, hashes));
    }
    boolean same =
        before.get().addresses().equals(now.addresses())
            && before.get().hashes().equals(now.hashes());
    return same
        ? Optional.empty()
        : Optional.of(record(row, HideRecord.Event.BOUND, addresses, hashes));
  }

  private static List<String> says(HideRecord record) {
    return List.of(record.scope(), record.original(), record.who(), record.when(), record.why());
  }

  private HideRecord record(
      HiddenRow row,
      HideRecord.Event event,
      Collection<String> addresses,
      Collection<String> hashes) {
    return new HideRecord(
        clock.instant(),
        event,
        row.target().text(),
        row.scope().name(),
        row.original().name(),
        row.who(),
        row.when(),
        row.why(),
        List.copyOf(addresses),
        List.copyOf(hashes));
  }

  private void gone(HiddenTable table, List<HideRecord> news) {
    Set<String> here = new HashSet<>();
    table.rows().forEach(row -> here.add(row.target().text()));
    known.values().stream()
        .filter(record -> !here.contains(record.what()))
        .map(
            it ->
                new HideRecord(
                    clock.instant(),
                    HideRecord.Event.SHOWN,
                    it.what(),
                    it.scope(),
                    it.original(),
                    it.who(),
                    it.when(),
                    it.why(),
                    it.addresses(),
                    it.hashes()))
        .forEach(news::add);
  }

  /** What cannot be logged is hidden all the same. */
  private void keep(List<HideRecord> news) {
    if (news.isEmpty()) {
      return;
    }
    for (HideRecord record : news) {
      if (record.event() == HideRecord.Event.SHOWN) {
        known.remove(record.what());
      } else {
        known.put(record.what(), record);
      }
    }
    try {
      log.add(news);
    } catch (IOException e) {
      say(System.Logger.Level.ERROR, "Loggen över vad som är dolt kan inte skrivas: " + e);
    }
  }

  /** Said once for each change. */
  private void tell(List<String> notes) {
    notes.stream()
        .filter(note -> !told.contains(note))
        .forEach(note -> say(System.Logger.Level.WARNING, note));
    told = notes;
  }

  private static void say(System.Logger.Level level, String message) {
    System.getLogger(Hiding.class.getName()).log(level, message);
  }
}
