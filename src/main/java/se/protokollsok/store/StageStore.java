package se.protokollsok.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;

/**
 * Stage results on disk, one gzipped JSON file a key. Losing it costs time, never data.
 * Thread-safe; of what two threads put under one key the later stays.
 */
public final class StageStore {
  private final Path folder;

  private StageStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a store, making its folder if need be.
   *
   * @throws IOException if the folder cannot be made
   */
  public static StageStore open(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new StageStore(folder);
  }

  /**
   * Returns what was kept under the key; empty if nothing was, or if it is damaged (a damaged entry
   * is dropped).
   *
   * @throws IOException if the disk fails
   */
  public <T> Optional<T> get(StageKey key, Class<T> type) throws IOException {
    Path entry = folder.resolve(key.relativePath());
    byte[] packed;
    try {
      packed = Files.readAllBytes(entry);
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
    try (InputStream json = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return Optional.of(Json.read(json.readAllBytes(), type));
    } catch (IOException | JacksonException damaged) {
      Files.deleteIfExists(entry);
      return Optional.empty();
    }
  }

  /**
   * Keeps a result. It is there whole or not at all, even after a crash.
   *
   * @throws IOException if it cannot be written (a full disk)
   */
  public void put(StageKey key, Object result) throws IOException {
    Path entry = folder.resolve(key.relativePath());
    Files.createDirectories(entry.getParent());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Json.write(result));
    }
    Path draft = Files.createTempFile(entry.getParent(), entry.getFileName().toString(), ".draft");
    try {
      Files.write(draft, packed.toByteArray());
      Files.move(draft, entry, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
