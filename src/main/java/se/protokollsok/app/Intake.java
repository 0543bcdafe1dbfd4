package se.protokollsok.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.protokollsok.archive.Census;
import se.protokollsok.archive.FileState;
import se.protokollsok.archive.Scan;
import se.protokollsok.archive.SeenFile;
import se.protokollsok.index.FileStatus;
import se.protokollsok.index.ManifestEntry;
import se.protokollsok.source.FileHash;

/**
 * Sorts a census into what is read, what repeats other bytes, what is rejected, what waits and what
 * is kept although it is out of reach. Of files with equal bytes the one whose path sorts first is
 * read; so the outcome does not depend on history.
 */
final class Intake {
  private final Map<FileHash, SeenFile> readers = new LinkedHashMap<>();
  private final List<SeenFile> duplicates = new ArrayList<>();
  private final List<ManifestEntry> rejected = new ArrayList<>();
  private final List<String> waiting;
  private final Map<String, ManifestEntry> before = new TreeMap<>();
  private final Census census;
  private final Set<String> tooMany;

  /**
   * Sorts a census.
   *
   * @param census what is there
   * @param before the files of the earlier run
   * @param tooMany vanished paths that must not be removed
   */
  Intake(Census census, Collection<ManifestEntry> before, Collection<String> tooMany) {
    before.stream().filter(Intake::hasBytes).forEach(entry -> this.before.put(entry.path(), entry));
    this.tooMany = Set.copyOf(tooMany);
    this.waiting = new ArrayList<>(census.stillWritten());
    this.census = census;
    census.files().stream()
        .sorted(Comparator.comparing(file -> file.state().path()))
        .forEach(this::take);
    census.unreadable().forEach(this::refuse);
  }

  private void take(SeenFile file) {
    if (readers.putIfAbsent(file.hash(), file) != null) {
      duplicates.add(file);
    }
  }

  private void refuse(Scan.Unreadable hole) {
    rejected.add(
        new ManifestEntry(
            hole.path(),
            FileHash.NONE.hex(),
            0,
            Instant.EPOCH,
            FileStatus.REJECTED,
            hole.reason()));
  }

  /**
   * Returns whether the entry's bytes were ever read: not so for a file without read permission.
   */
  static boolean hasBytes(ManifestEntry entry) {
    return !entry.hash().equals(FileHash.NONE.hex());
  }

  /** Marks a file whose content cannot be read; those with equal bytes cannot either. */
  void reject(SeenFile file, String reason) {
    for (SeenFile same : withdraw(file)) {
      rejected.add(entry(same, FileStatus.REJECTED, reason));
    }
  }

  /** Leaves a file for the next run, because it was written while it was read. */
  void postpone(SeenFile file) {
    withdraw(file).forEach(same -> waiting.add(same.state().path()));
  }

  private List<SeenFile> withdraw(SeenFile file) {
    List<SeenFile> same = new ArrayList<>(List.of(file));
    readers.remove(file.hash());
    duplicates.stream().filter(twin -> twin.hash().equals(file.hash())).forEach(same::add);
    duplicates.removeAll(same);
    return same;
  }

  /** Returns the files to read, by path. */
  List<SeenFile> toRead() {
    return List.copyOf(readers.values());
  }

  /**
   * Returns the known files that stay in the index as they were: those that must not be removed,
   * those in a folder that cannot be read, those being written over.
   */
  List<ManifestEntry> withheld() {
    Set<String> present = new HashSet<>();
    readers.values().forEach(file -> present.add(file.state().path()));
    duplicates.forEach(file -> present.add(file.state().path()));
    rejected.stream().filter(Intake::hasBytes).forEach(entry -> present.add(entry.path()));
    return withOneOfEachIndexed(
        before.values().stream()
            .filter(entry -> !present.contains(entry.path()))
            .filter(entry -> isOutOfReach(entry.path()))
            .filter(entry -> !readers.containsKey(new FileHash(entry.hash())))
            .toList());
  }

  // What repeated a file that is gone now stands for those bytes itself.
  private static List<ManifestEntry> withOneOfEachIndexed(List<ManifestEntry> kept) {
    Set<String> indexed = new HashSet<>();
    kept.stream()
        .filter(entry -> entry.status() == FileStatus.INDEXED)
        .forEach(entry -> indexed.add(entry.hash()));
    List<ManifestEntry> entries = new ArrayList<>();
    for (ManifestEntry it : kept) {
      boolean first = it.status() == FileStatus.DUPLICATE && indexed.add(it.hash());
      entries.add(
          first
              ? new ManifestEntry(
                  it.path(), it.hash(), it.size(), it.modified(), FileStatus.INDEXED, "")
              : it);
    }
    return List.copyOf(entries);
  }

  private boolean isOutOfReach(String path) {
    return tooMany.contains(path) || waiting.contains(path) || census.isHidden(path);
  }

  /** Returns the manifest's entries after this run, sorted by path. */
  List<ManifestEntry> entries() {
    Map<String, ManifestEntry> entries = new TreeMap<>();
    // What is known of a path counts for more than that it cannot be looked at today.
    rejected.forEach(entry -> entries.put(entry.path(), entry));
    withheld().forEach(entry -> entries.put(entry.path(), entry));
    for (SeenFile file : readers.values()) {
      entries.put(file.state().path(), entry(file, FileStatus.INDEXED, ""));
    }
    for (SeenFile twin : duplicates) {
      String first = readers.get(twin.hash()).state().path();
      entries.put(twin.state().path(), entry(twin, FileStatus.DUPLICATE, first));
    }
    return List.copyOf(entries.values());
  }

  /**
   * Returns how the run went.
   *
   * @param earlier the entries to count changes against: none when all was done anew
   * @param remarks what else a person should know, in Swedish
   * @param readings how the pages became text
   */
  IndexReport report(Collection<ManifestEntry> earlier, List<String> remarks, PageReport readings) {
    Map<String, ManifestEntry> indexed =
        earlier.stream()
            .filter(entry -> entry.status() == FileStatus.INDEXED)
            .collect(Collectors.toMap(ManifestEntry::hash, entry -> entry, (a, b) -> a));
    int unchanged = 0;
    int moved = 0;
    for (SeenFile file : readers.values()) {
      ManifestEntry known = indexed.get(file.hash().hex());
      if (known != null) {
        boolean stayed = known.path().equals(file.state().path());
        unchanged += stayed ? 1 : 0;
        moved += stayed ? 0 : 1;
      }
    }
    return new IndexReport(
        readers.size() + duplicates.size() + rejected.size(),
        readers.size() - unchanged - moved,
        unchanged,
        moved,
        duplicates.size(),
        rejected.size(),
        removed(),
        notes(rejected),
        notes(entries().stream().filter(e -> e.status() == FileStatus.DUPLICATE).toList()),
        waiting.stream().sorted().toList(),
        tooMany.stream().sorted().toList(),
        remarks,
        readings.withoutText(),
        readings.pages(),
        readings.worst());
  }

  private static List<IndexReport.Note> notes(List<ManifestEntry> entries) {
    return entries.stream()
        .sorted(Comparator.comparing(ManifestEntry::path))
        .map(entry -> new IndexReport.Note(entry.path(), entry.detail()))
        .toList();
  }

  /** Known paths that are gone, less the new paths their bytes turned up under. */
  private int removed() {
    Map<String, Integer> gone = new TreeMap<>();
    Set<String> now = entries().stream().map(ManifestEntry::path).collect(Collectors.toSet());
    before.values().stream()
        .filter(entry -> !now.contains(entry.path()))
        .forEach(entry -> gone.merge(entry.hash(), 1, Integer::sum));
    entries().stream()
        .filter(entry -> !before.containsKey(entry.path()) && gone.containsKey(entry.hash()))
        .forEach(entry -> gone.merge(entry.hash(), -1, Integer::sum));
    return gone.values().stream().mapToInt(n -> Math.max(n, 0)).sum();
  }

  private static ManifestEntry entry(SeenFile file, FileStatus status, String detail) {
    FileState state = file.state();
    return new ManifestEntry(
        state.path(), file.hash().hex(), state.size(), state.modified(), status, detail);
  }
}
