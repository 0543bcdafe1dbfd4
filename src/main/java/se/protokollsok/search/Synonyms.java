package se.protokollsok.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The synonyms that are packaged with the program, and the archivist's own, which may change at any
 * time: the file is looked at once a second, on use. Thread-safe.
 */
final class Synonyms {
  /** The name of both files. */
  static final String FILE = "synonyms.tsv";

  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

  private static final class Packaged {
    private static final SynonymTable TABLE = read();

    private static SynonymTable read() {
      try (InputStream in = Synonyms.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(FILE + " is not packaged");
        }
        return SynonymTable.of(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Optional<Path> own;
  private final LongSupplier nanoTime;
  private @Nullable FileTime read;
  private @Nullable SynonymTable table;
  private long looked;
  private String version = "";

  Synonyms(Optional<Path> curated, LongSupplier nanoTime) {
    this.own = curated.map(folder -> folder.resolve(FILE));
    this.nanoTime = nanoTime;
  }

  /** Returns the packaged ones alone. */
  static SynonymTable packaged() {
    return Packaged.TABLE;
  }

  /** Returns all as they are now. */
  synchronized SynonymTable current() {
    SynonymTable known = table;
    long now = nanoTime.getAsLong();
    if (known == null || now - looked >= INTERVAL) {
      looked = now;
      known = look(known);
      table = known;
    }
    return known;
  }

  /** Returns a short token of the file's words; with it answers change. Empty if there is none. */
  synchronized String version() {
    SynonymTable unused = current();
    return version;
  }

  private SynonymTable look(@Nullable SynonymTable known) {
    FileTime changed = own.map(Synonyms::changed).orElse(null);
    if (known != null && java.util.Objects.equals(changed, read)) {
      return known;
    }
    read = changed;
    if (changed == null) {
      version = "";
      return packaged();
    }
    try {
      Path file = own.orElseThrow();
      String content = Files.readString(file);
      version = Integer.toHexString(content.hashCode());
      SynonymTable added = SynonymTable.of(file.toString(), content);
      added.errors().forEach(Synonyms::warn);
      return packaged().with(added);
    } catch (IOException e) {
      warn(own.orElseThrow() + " gick inte att läsa som UTF-8: " + e);
      return known == null ? packaged() : known;
    }
  }

  /** The time of its last change; none if there is no such file. */
  private static @Nullable FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException absent) {
      return null;
    }
  }

  private static void warn(String message) {
    System.getLogger(Synonyms.class.getName()).log(System.Logger.Level.WARNING, message);
  }
}
