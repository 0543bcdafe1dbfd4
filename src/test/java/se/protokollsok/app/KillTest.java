package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.index.IndexInspection;
import se.protokollsok.index.ManifestEntry;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.store.DataDirectory;

/** A run may be killed at any moment: the next one has every file, and every address as before. */
@Tag("slow")
class KillTest {
  private static final int ROUNDS = 50;
  private static final Path DEMO = Path.of("index-data/exempel");

  @TempDir Path temp;
  private Path archive;
  private Path data;

  @BeforeEach
  void chooseArchive() throws IOException {
    data = temp.resolve("data");
    archive = Files.isDirectory(DEMO) ? withoutScans() : invented();
  }

  /** The demo archive but for its scans: reading those takes a minute, where nothing is written. */
  private Path withoutScans() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("arkiv"));
    try (Stream<Path> files = Files.walk(DEMO)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().contains("skann")) {
          Path copy = folder.resolve(DEMO.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return folder;
  }

  private Path invented() throws IOException {
    ProtocolFolder folder = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    for (int n = 1; n <= 40; n++) {
      folder.write("möte " + n + ".txt", n);
    }
    return folder.root();
  }

  @Test
  void leavesEveryFileAndAddressWheneverItComes() throws IOException, InterruptedException {
    long span = timeOfWork();
    List<ManifestEntry> files = files();
    List<MeetingSummary> meetings = meetings();
    Random random = new Random(20_250_101);
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      prepare(round % 3);
      byte[] ledgerBefore = ledger();
      killed += killWhileIndexing(random.nextLong(span)) ? 1 : 0;

      String what = "round " + round;
      CommandRun after = CommandRun.of("index", archive, "--data", data);
      assertTrue(
          after.code() == ExitCode.OK || after.code() == ExitCode.SOME_REJECTED, after::text);
      assertEquals(files, files(), what);
      assertEquals(meetings, meetings(), what);
      assertTrue(IndexInspection.isSound(DataDirectory.index(data)), what);
      assertTrue(startsWith(ledger(), ledgerBefore), what);
    }
    assertTrue(killed > ROUNDS / 2, "killed only " + killed + " of " + ROUNDS + " in time");
  }

  /** From nothing; from a ledger alone; from a whole index that is done anew. */
  private void prepare(int kind) throws IOException {
    if (kind == 0) {
      delete(data);
    } else if (kind == 1) {
      delete(data.resolve("index"));
      delete(data.resolve("cache"));
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(OtherProcess.command("index", archive, "--data", data, "--full"))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Kills so many nanoseconds after the work begins; returns false if it was done before. */
  private boolean killWhileIndexing(long delay) throws IOException, InterruptedException {
    Process process = start();
    try (BufferedReader messages = process.errorReader(StandardCharsets.UTF_8)) {
      awaitBegin(messages);
      boolean done = process.waitFor(delay, TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();
      return !done;
    }
  }

  private static void awaitBegin(BufferedReader messages) throws IOException {
    String line = messages.readLine();
    assertTrue(line != null && line.startsWith("Söker ändringar"), () -> "said " + line);
  }

  /** How long the work takes if nobody disturbs it, in nanoseconds. */
  private long timeOfWork() throws IOException, InterruptedException {
    Process process = start();
    try (BufferedReader messages = process.errorReader(StandardCharsets.UTF_8)) {
      awaitBegin(messages);
      long begin = System.nanoTime();
      // The process would wait for a reader.
      messages.lines().forEach(line -> {});
      int code = process.waitFor();
      assertTrue(code == ExitCode.OK || code == ExitCode.SOME_REJECTED, "exit code " + code);
      return System.nanoTime() - begin;
    }
  }

  private List<ManifestEntry> files() throws IOException {
    return IndexInspection.state(DataDirectory.index(data)).orElseThrow().manifest().files();
  }

  private List<MeetingSummary> meetings() throws IOException {
    try (SearchEngine engine = LuceneSearchEngine.open(DataDirectory.index(data))) {
      return engine.meetings();
    }
  }

  private byte[] ledger() throws IOException {
    Path file = data.resolve("ledger.jsonl");
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }

  private static boolean startsWith(byte[] whole, byte[] start) {
    return whole.length >= start.length
        && Arrays.equals(whole, 0, start.length, start, 0, start.length);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
