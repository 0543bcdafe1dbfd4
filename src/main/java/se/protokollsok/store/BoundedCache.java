package se.protokollsok.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bytes on disk that can be made anew, no more of them than a bound: what was not asked for the
 * longest goes first. What is kept outlives the program; the order in which it was asked for is
 * told by the files' times. Thread-safe. Two programs on one folder each keep to the bound.
 */
public final class BoundedCache {
  /** Example: {@code 9f86d081-3-fin.jpg}. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,120}");

  private static final String DRAFT = ".draft";

  private final Path folder;
  private final long most;
  private final Clock clock;

  /** From name to size, the longest unused first. */
  private final Map<String, Long> sizes = new LinkedHashMap<>(16, 0.75f, true);

  private long total;

  private BoundedCache(Path folder, long most, Clock clock) {
    this.folder = folder;
    this.most = most;
    this.clock = clock;
  }

  /**
   * Opens a folder, making it if need be, and drops what is beyond the bound.
   *
   * @param folder of its own: whatever lies in it may be dropped
   * @param most the bound in bytes; 0 keeps nothing
   * @throws IOException if the folder cannot be made or read
   */
  public static BoundedCache open(Path folder, long most) throws IOException {
    return open(folder, most, Clock.systemUTC());
  }

  static BoundedCache open(Path folder, long most, Clock clock) throws IOException {
    Files.createDirectories(folder);
    BoundedCache cache = new BoundedCache(folder, most, clock);
    cache.load();
    return cache;
  }

  /** A file that was kept before. */
  private record Kept(String name, long size, FileTime used) {}

  private synchronized void load() throws IOException {
    List<Kept> kept = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = String.valueOf(file.getFileName());
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        if (name.endsWith(DRAFT)) {
          Files.deleteIfExists(file); // a program was ended while it wrote
        } else if (now.isRegularFile() && NAME.matcher(name).matches()) {
          kept.add(new Kept(name, now.size(), now.lastModifiedTime()));
        }
      }
    }
    kept.sort(Comparator.comparing(Kept::used).thenComparing(Kept::name));
    kept.forEach(file -> add(file.name(), file.size()));
    shrink();
  }

  private void add(String name, long size) {
    Long before = sizes.put(name, size);
    total += size - (before == null ? 0 : before);
  }

  private void shrink() throws IOException {
    Iterator<Map.Entry<String, Long>> oldest = sizes.entrySet().iterator();
    while (total > most && oldest.hasNext()) {
      Map.Entry<String, Long> entry = oldest.next();
      Files.deleteIfExists(folder.resolve(entry.getKey()));
      total -= entry.getValue();
      oldest.remove();
    }
  }

  /**
   * Returns what is kept under a name; empty if nothing is.
   *
   * @param name of small letters, digits, points and hyphens
   * @throws IOException if the disk fails
   */
  public Optional<byte[]> get(String name) throws IOException {
    Path file = file(name);
    try {
      byte[] bytes = Files.readAllBytes(file);
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      synchronized (this) {
        Long unused = sizes.get(name); // asked for: it goes last
      }
      return Optional.of(bytes);
    } catch (NoSuchFileException dropped) {
      return Optional.empty();
    }
  }

  /**
   * Keeps bytes under a name. They are there whole or not at all; more than the bound are not kept.
   *
   * @throws IOException if they cannot be written (a full disk)
   */
  public void put(String name, byte[] bytes) throws IOException {
    Path file = file(name);
    if (bytes.length > most) {
      return;
    }
    Path draft = Files.createTempFile(folder, "page", DRAFT);
    try {
      Files.write(draft, bytes);
      Files.setLastModifiedTime(draft, FileTime.from(clock.instant()));
      synchronized (this) {
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        add(name, bytes.length);
        shrink();
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Returns how many bytes are kept. */
  public synchronized long size() {
    return total;
  }

  private Path file(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name to keep something under: " + name);
    }
    return folder.resolve(name);
  }
}
