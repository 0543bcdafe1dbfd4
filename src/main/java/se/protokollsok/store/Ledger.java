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
import se.protokollsok.protocol.AddressBinding;
import tools.jackson.core.JacksonException;

/**
 * The ledger of addresses: a text file of JSON lines that only ever grows. A line that a crash tore
 * off is cut away when the next line is added; no other byte is ever changed. Not thread-safe: its
 * writer holds the data directory's lock.
 */
public final class Ledger {
  private final Path file;
  private final List<AddressBinding> bindings = new ArrayList<>();
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
      bindings.add(parse(Arrays.copyOfRange(bytes, begin, i), line));
      begin = i + 1;
    }
    wholeLength = begin;
    torn = begin < bytes.length;
  }

  private AddressBinding parse(byte[] json, int line) throws IOException {
    try {
      return Json.read(json, AddressBinding.class);
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

  /** Returns every line in order of writing; for one id the last holds. */
  public List<AddressBinding> bindings() {
    return List.copyOf(bindings);
  }

  /**
   * Adds lines. When this returns they are on disk, and so is the file itself, even if there were
   * none: its absence means that it was lost.
   *
   * @throws IOException if they cannot be written; then none of them counts
   */
  public void append(List<AddressBinding> lines) throws IOException {
    boolean isNew = !Files.exists(file);
    if (lines.isEmpty() && !isNew) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (AddressBinding line : lines) {
      bytes.writeBytes(Json.write(line));
      bytes.write('\n');
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(wholeLength);
      channel.position(wholeLength);
      ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    if (isNew) {
      syncFolder();
    }
    wholeLength += bytes.size();
    bindings.addAll(lines);
  }

  private void syncFolder() throws IOException {
    try (FileChannel folder =
        FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }
}
