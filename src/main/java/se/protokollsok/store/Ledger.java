package se.protokollsok.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.NameBinding;
import tools.jackson.core.JacksonException;

/**
 * The ledger of addresses and of the names of persons and matters: a text file of JSON lines that
 * only ever grows. A line that a crash tore off is cut away when the next line is added; no other
 * byte is ever changed. Not thread-safe: its writer holds the data directory's lock.
 */
public final class Ledger {
  private final Path file;
  private final List<AddressBinding> bindings = new ArrayList<>();
  private final List<NameBinding> names = new ArrayList<>();
  private long wholeLength;
  private boolean torn;

  private Ledger(Path file) {
    this.file = file;
  }

  /**
   * Opens a ledger; one that does not exist yet is empty.
   *
   * @throws IOException if it cannot be read, or a whole line is no binding
   */
  public static Ledger open(Path file) throws IOException {
    Ledger ledger = new Ledger(file);
    if (Files.exists(file)) {
      ledger.readLines(Files.readAllBytes(file));
    }
    return ledger;
  }

  private void readLines(byte[] bytes) throws IOException {
    int line = 0;
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '\n') {
        continue;
      }
      line++;
      read(Arrays.copyOfRange(bytes, begin, i), line);
      begin = i + 1;
    }
    wholeLength = begin;
    torn = begin < bytes.length;
  }

  /**
   * What tells the two kinds of lines apart: only names have a kind.
   *
   * @param kind whose name, in a line of a name
   */
  private record Probe(Optional<String> kind) {}

  private void read(byte[] json, int line) throws IOException {
    try {
      if (Json.read(json, Probe.class).kind().isPresent()) {
        names.add(Json.read(json, NameBinding.class));
      } else {
        bindings.add(Json.read(json, AddressBinding.class));
      }
    } catch (JacksonException damaged) {
      throw new IOException(
          "Adressliggaren "
              + file
              + " är skadad på rad "
              + line
              + ". Återställ den från säkerhetskopian; ta inte bort den.",
          damaged);
    }
  }

  /**
   * Returns whether the file ended in half a line, which an interrupted run left and which counts
   * for nothing: its addresses were never shown.
   */
  public boolean wasTorn() {
    return torn;
  }

  /** Returns every line of an address in order of writing; for one id the last holds. */
  public List<AddressBinding> bindings() {
    return List.copyOf(bindings);
  }

  /** Returns every line of a name in order of writing; for one kind and id the last holds. */
  public List<NameBinding> names() {
    return List.copyOf(names);
  }

  /**
   * Adds lines, those of addresses first. When this returns they are on disk, and so is the file
   * itself, even if there were none: its absence means that it was lost.
   *
   * @throws IOException if they cannot be written; then none of them counts
   */
  public void append(List<AddressBinding> newBindings, List<NameBinding> newNames)
      throws IOException {
    boolean isNew = !Files.exists(file);
    if (newBindings.isEmpty() && newNames.isEmpty() && !isNew) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    newBindings.forEach(line -> write(line, bytes));
    newNames.forEach(line -> write(line, bytes));
    write(bytes.toByteArray());
    if (isNew) {
      syncFolder();
    }
    wholeLength += bytes.size();
    bindings.addAll(newBindings);
    names.addAll(newNames);
  }

  private static void write(Object line, ByteArrayOutputStream bytes) {
    bytes.writeBytes(Json.write(line));
    bytes.write('\n');
  }

  private void write(byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(wholeLength);
      channel.position(wholeLength);
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private void syncFolder() throws IOException {
    try (FileChannel folder =
        FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }
}
