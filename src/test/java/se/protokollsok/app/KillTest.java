package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

  /** As many as cores are sure to be there: each its own process and its own data directory. */
  private static final int LANES = 2;

  private static final Path DEMO = Path.of("index-data/exempel");

  /** Every format, a copy of a file, and an excerpt beside its whole; scans are left out. */
  private static final List<String> YEARS = List.of("2017", "2023", "2025");

  /** What a run says when it begins a stage. A moment is chosen in each as often. */
  private static final List<String> STAGES =
      List.of("Söker ändringar", "Läser filer", "Tolkar protokoll", "Skriver indexet");

  @TempDir Path temp;
  private Path archive;

  /** Reading scans takes a minute, where nothing is written. */
  @BeforeEach
  void copyArchive() throws IOException {
    archive = Files.createDirectory(temp.resolve("arkiv"));
    for (String year : YEARS) {
      Path folder = Files.createDirectory(archive.resolve(year));
      try (Stream<Path> files = Files.list(DEMO.resolve(year))) {
        for (Path file : files.filter(it -> !it.toString().contains("skann")).toList()) {
          Files.copy(file, folder.resolve(file.getFileName()));
        }
      }
    }
  }

  @Test
  void leavesEveryFileAndAddressWheneverItComes() throws InterruptedException, ExecutionException {
    int killed = 0;
    try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        int first = lane;
        work.add(() -> new Lane(temp.resolve("data" + first)).rounds(first));
      }
      for (Future<Integer> lane : lanes.invokeAll(work)) {
        killed += lane.get();
      }
    }
    assertTrue(killed > ROUNDS / 2, "killed only " + killed + " of " + ROUNDS + " in time");
  }

  /** One data directory after one killed run after another. */
  private final class Lane {
    private final Path data;

    Lane(Path data) {
      this.data = data;
    }

    /** Returns how many runs were killed before they were done. */
    int rounds(int first) throws IOException, InterruptedException {
      long[] spans = undisturbed();
      List<ManifestEntry> files = files();
      List<MeetingSummary> meetings = meetings();
      Random random = new Random(20_250_101 + first);
      int killed = 0;
      for (int round = first; round < ROUNDS; round += LANES) {
        String what = "round " + round;
        // Both counts go their own way, so that every stage is met from every beginning.
        int stage = round / LANES % STAGES.size();
        prepare(round / LANES % 3);
        byte[] ledgerBefore = ledger();
        killed += killWhileIndexing(stage, random.nextLong(spans[stage])) ? 1 : 0;

        CommandRun after = CommandRun.of("index", archive, "--data", data);
        assertTrue(after.code() == ExitCode.OK, after::text);
        assertEquals(files, files(), what);
        assertEquals(meetings, meetings(), what);
        assertTrue(IndexInspection.isSound(DataDirectory.index(data)), what);
        assertTrue(startsWith(ledger(), ledgerBefore), what);
      }
      return killed;
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

    /** Kills so many nanoseconds after a stage begins; returns false if it was done before. */
    private boolean killWhileIndexing(int stage, long delay)
        throws IOException, InterruptedException {
      Process process = start();
      try (BufferedReader messages = process.errorReader(StandardCharsets.UTF_8)) {
        for (String begun : STAGES.subList(0, stage + 1)) {
          awaitBegin(messages, begun);
        }
        boolean done = process.waitFor(delay, TimeUnit.NANOSECONDS);
        process.destroyForcibly().waitFor();
        return !done;
      }
    }

    private static void awaitBegin(BufferedReader messages, String stage) throws IOException {
      String line = messages.readLine();
      assertTrue(line != null && line.startsWith(stage), () -> stage + ": said " + line);
    }

    /** How long each stage takes if nobody kills it, in nanoseconds; the last to the very end. */
    private long[] undisturbed() throws IOException, InterruptedException {
      Process process = start();
      long[] begins = new long[STAGES.size() + 1];
      try (BufferedReader messages = process.errorReader(StandardCharsets.UTF_8)) {
        for (int stage = 0; stage < STAGES.size(); stage++) {
          awaitBegin(messages, STAGES.get(stage));
          begins[stage] = System.nanoTime();
        }
        int code = process.waitFor();
        assertEquals(ExitCode.OK, code);
        begins[STAGES.size()] = System.nanoTime();
      }
      long[] spans = new long[STAGES.size()];
      Arrays.setAll(spans, stage -> begins[stage + 1] - begins[stage]);
      return spans;
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
