package se.protokollsok.archive;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.protokollsok.source.FileHash;

/**
 * Compares a scan with what is known. A file is hashed only if its size or time differ; a file that
 * was written within the last {@link #QUIET} or changes while it is hashed is left for later. Not
 * thread-safe.
 */
public final class CensusTaker {
  /** How long a file must have been left alone to count as whole. */
  public static final Duration QUIET = Duration.ofSeconds(2);

  private final Map<String, KnownFile> known = new HashMap<>();
  private final Clock clock;
  private final Consumer<String> onFile;
  private final Trust trust;

  /** What tells that a known file is as it was. */
  public enum Trust {
    /** Its size and time: the bytes are not read. */
    SIZE_AND_TIME,
    /** Only its bytes: every file is hashed. */
    BYTES
  }

  /**
   * Creates it.
   *
   * @param known the files of the earlier run
   * @param clock tells how old a file is
   * @param onFile is told each path as it is looked at
   * @param trust what tells that a known file is as it was
   */
  public CensusTaker(
      Collection<KnownFile> known, Clock clock, Consumer<String> onFile, Trust trust) {
    known.forEach(file -> this.known.put(file.path(), file));
    this.clock = clock;
    this.onFile = onFile;
    this.trust = trust;
  }

  /** Returns what the scanned folder holds now. */
  public Census take(Scan scan) {
    List<String> stillWritten = new ArrayList<>();
    List<Scan.Unreadable> unreadable = new ArrayList<>(scan.unreadable());
    Map<FileState, FileHash> hashes = new HashMap<>();
    List<FileState> whole = new ArrayList<>();
    for (FileState file : scan.files()) {
      onFile.accept(file.path());
      try {
        Optional<FileHash> hash = hashOf(file);
        if (hash.isPresent()) {
          hashes.put(file, hash.get());
          whole.add(file);
        } else {
          stillWritten.add(file.path());
        }
      } catch (IOException failure) {
        unreadable.add(new Scan.Unreadable(file.path(), Scan.Unreadable.reason(failure)));
      }
    }
    Set<FileHash> lost = hashesOfLostPaths(scan);
    List<SeenFile> seen = whole.stream().map(file -> sight(file, hashes.get(file), lost)).toList();
    return new Census(
        seen,
        stillWritten,
        unreadable,
        vanished(scan, unreadable, hashes.values()),
        scan.passedOver());
  }

  private Optional<FileHash> hashOf(FileState file) throws IOException {
    KnownFile before = known.get(file.path());
    if (trust == Trust.SIZE_AND_TIME
        && before != null
        && before.size() == file.size()
        && before.modified().equals(file.modified())) {
      return Optional.of(before.hash());
    }
    if (isFresh(file.modified())) {
      return Optional.empty();
    }
    FileHash hash = Hasher.sha256(file.location());
    return file.isStillSo() ? Optional.of(hash) : Optional.empty();
  }

  // A time in the future comes from a wrong clock somewhere, and says nothing about a copy going
  // on.
  private boolean isFresh(Instant modified) {
    Duration age = Duration.between(modified, clock.instant());
    return !age.isNegative() && age.compareTo(QUIET) < 0;
  }

  private Set<FileHash> hashesOfLostPaths(Scan scan) {
    Set<String> present = new HashSet<>();
    scan.files().forEach(file -> present.add(file.path()));
    Set<FileHash> lost = new HashSet<>();
    known.values().stream()
        .filter(file -> !present.contains(file.path()))
        .forEach(file -> lost.add(file.hash()));
    return lost;
  }

  private SeenFile sight(FileState file, FileHash hash, Set<FileHash> lost) {
    KnownFile before = known.get(file.path());
    if (before != null && before.hash().equals(hash)) {
      return new SeenFile(file, hash, Sighting.UNCHANGED);
    }
    return new SeenFile(file, hash, lost.contains(hash) ? Sighting.MOVED : Sighting.NEW);
  }

  private List<String> vanished(
      Scan scan, List<Scan.Unreadable> unreadable, Collection<FileHash> presentHashes) {
    Set<String> present = new HashSet<>();
    scan.files().forEach(file -> present.add(file.path()));
    Set<FileHash> hashes = Set.copyOf(presentHashes);
    return known.values().stream()
        .filter(file -> !present.contains(file.path()) && !hashes.contains(file.hash()))
        .map(KnownFile::path)
        // rule: what lies in a folder that cannot be read is not gone.
        .filter(path -> unreadable.stream().noneMatch(hole -> hole.covers(path)))
        .sorted()
        .toList();
  }
}
