package se.protokollsok.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * A text file of JSON lines of one kind that only ever grows. A line that a crash tore off counts
 * for nothing and stays. Thread-safe; several processes may add to one file.
 *
 * @param <T> what a line holds
 */
public final class LineLog<T> {
  private final Path file;
  private final Class<T> type;

  /** Creates it; a file that does not exist yet is empty. */
  public LineLog(Path file, Class<T> type) {
    this.file = file;
    this.type = type;
  }

  /**
   * Returns every whole line, the oldest first.
   *
   * @throws IOException if the file cannot be read
   */
  public synchronized List<T> read() throws IOException {
    List<T> lines = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line :
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank()) {
          whole(line).ifPresent(lines::add);
        }
      }
    }
    return lines;
  }

  /** A line that was torn off by a crash tells nothing. */
  private Optional<T> whole(String line) {
    try {
      return Optional.of(Json.read(line.getBytes(StandardCharsets.UTF_8), type));
    } catch (JacksonException torn) {
      return Optional.empty();
    }
  }

  /**
   * Adds lines; when this returns they are on disk.
   *
   * @throws IOException if they cannot be written
   */
  public synchronized void add(List<T> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (endsInHalfALine()) {
      bytes.write('\n');
    }
    for (T line : lines) {
      bytes.writeBytes(Json.write(line));
      bytes.write('\n');
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private boolean endsInHalfALine() throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    byte[] bytes = Files.readAllBytes(file);
    return bytes.length > 0 && bytes[bytes.length - 1] != '\n';
  }
}
