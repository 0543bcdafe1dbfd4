package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.archive.Hasher;
import se.protokollsok.store.Json;

class IndexCommandTest {
  private static final int FILES = 12;

  @TempDir Path temp;
  private ProtocolFolder archive;
  private Path data;

  @BeforeEach
  void writeArchive() throws IOException {
    archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    data = temp.resolve("data");
    for (int n = 1; n <= FILES; n++) {
      archive.write("år/möte " + n + ".txt", n);
    }
  }

  private IndexReport index(Object... options) {
    Object[] words = new Object[5 + options.length];
    words[0] = "index";
    words[1] = archive.root();
    words[2] = "--data";
    words[3] = data;
    words[4] = "--json";
    System.arraycopy(options, 0, words, 5, options.length);
    CommandRun run = CommandRun.of(words);
    return Json.read(
        run.out().getBytes(java.nio.charset.StandardCharsets.UTF_8), IndexReport.class);
  }

  /** indexed, unchanged, moved, duplicate, rejected, removed. */
  private static List<Integer> counts(IndexReport report) {
    return List.of(
        report.indexed(),
        report.unchanged(),
        report.moved(),
        report.duplicate(),
        report.rejected(),
        report.removed());
  }

  private Path file(int n) {
    return archive.root().resolve("år/möte " + n + ".txt");
  }

  private List<String> addresses() throws IOException {
    return Files.readAllLines(data.resolve("ledger.jsonl"));
  }

  @Test
  void secondRunFindsNothingToDo() throws IOException {
    assertEquals(List.of(FILES, 0, 0, 0, 0, 0), counts(index()));
    Map<String, Long> before = times(data.resolve("index"));
    List<String> ledger = addresses();

    assertEquals(List.of(0, FILES, 0, 0, 0, 0), counts(index()));
    assertEquals(before, times(data.resolve("index")));
    assertEquals(ledger, addresses());
  }

  @Test
  void followsChangedNewMovedAndRemovedFiles() throws IOException {
    index();
    archive.write("år/möte 1.txt", ProtocolFolder.protocol(1).replace("växeln", "telefonin"));
    archive.write("nytt.txt", 20);
    Files.createDirectory(archive.root().resolve("arkiverat"));
    Files.move(file(2), archive.root().resolve("arkiverat/två.txt"));
    Files.delete(file(3));

    assertEquals(List.of(2, FILES - 3, 1, 0, 0, 1), counts(index()));
    CommandRun.of("search", "telefonin", "--data", data, "--json").says("\"total\":4");
  }

  @Test
  void movedFileKeepsItsAddress() throws IOException {
    index();
    List<String> before = addresses();
    Files.move(file(2), archive.root().resolve("två.txt"));
    index();

    String moved = addresses().getLast();
    assertTrue(moved.contains("\"path\":\"två.txt\""), moved);
    String id = moved.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
    assertTrue(before.stream().anyMatch(line -> line.contains("\"id\":\"" + id + "\"")), id);
  }

  @Test
  void readsEqualFilesOnceAndNamesTheTwin() throws IOException {
    Files.copy(file(5), archive.root().resolve("år/kopia.txt"));
    index("--full");
    IndexReport report = index();

    assertEquals(List.of(0, FILES, 0, 1, 0, 0), counts(report));
    assertEquals(
        List.of(new IndexReport.Note("år/möte 5.txt", "år/kopia.txt")), report.duplicates());

    Files.delete(archive.root().resolve("år/kopia.txt"));
    assertEquals(List.of(0, FILES - 1, 1, 0, 0, 1), counts(index()));
  }

  @Test
  void decomposedNamesAreFoundUnderTheirComposedPath() throws IOException {
    String name = "Höganäs.txt";
    archive.write(Normalizer.normalize(name, Normalizer.Form.NFD), 30);
    index();
    archive.write("Höganäs 2.txt", 31);

    assertEquals(List.of(1, FILES + 1, 0, 0, 0, 0), counts(index()));
    CommandRun.of("search", "--data", data, "--json", "--sort", "newest")
        .says("\"file\":\"" + name + "\"");
  }

  @Test
  void fullRunDoesAllAnewAndKeepsEveryAddress() throws IOException {
    index();
    List<String> ledger = addresses();

    assertEquals(List.of(FILES, 0, 0, 0, 0, 0), counts(index("--full")));
    assertEquals(ledger, addresses());
  }

  @Test
  void rereadNoticesBytesThatChangedBehindSizeAndTime() throws IOException {
    index();
    var time = Files.getLastModifiedTime(file(4));
    Files.writeString(file(4), Files.readString(file(4)).replace("växeln", "vaxeln"));
    String text =
        Files.readString(file(4)).replace("vaxeln i", "vaxel, i"); // same length in bytes?
    Files.writeString(file(4), pad(text));
    Files.setLastModifiedTime(file(4), time);

    assertEquals(FILES, index().unchanged());
    assertEquals(1, index("--reread").indexed());
  }

  // "ä" has two bytes: what was lost is given back, so that the size stays.
  private String pad(String text) throws IOException {
    long wanted =
        ProtocolFolder.protocol(4).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    StringBuilder padded = new StringBuilder(text);
    while (padded.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length < wanted) {
      padded.append('\n');
    }
    return padded.toString();
  }

  @Test
  void lostCacheCostsTimeOnly() throws IOException {
    index();
    List<String> ledger = addresses();
    try (Stream<Path> cache = Files.walk(data.resolve("cache"))) {
      for (Path entry : cache.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    }

    assertEquals(List.of(0, FILES, 0, 0, 0, 0), counts(index()));
    assertEquals(ledger, addresses());
  }

  @Test
  void fileJustWrittenIsTakenOnceItIsQuiet() throws IOException {
    Files.writeString(archive.root().resolve("nyss.txt"), ProtocolFolder.protocol(40));

    assertEquals(FILES + 1, index().indexed());
  }

  @Test
  void archiveIsNeverTouched() throws IOException {
    archive.write("tom.txt", "");
    Map<String, String> before = everything(archive.root());
    index();
    index("--full");
    CommandRun.of("check", "--data", data);
    CommandRun.of("show", file(1), "--stage", "protocol");

    assertEquals(before, everything(archive.root()));
  }

  private static Map<String, String> everything(Path root) throws IOException {
    Map<String, String> all = new HashMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        String bytes = is.isRegularFile() ? Hasher.sha256(file).hex() : "";
        all.put(file.toString(), is.lastModifiedTime() + " " + is.size() + " " + bytes);
      }
    }
    return all;
  }

  private static Map<String, Long> times(Path folder) throws IOException {
    Map<String, Long> times = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> !it.endsWith("write.lock")).toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return times;
  }

  @Test
  void checkTellsHowArchiveAndIndexDiffer() throws IOException {
    index();
    CommandRun.of("check", "--data", data)
        .hasCode(0)
        .says("Indexet är helt.")
        .says("Indexet stämmer med arkivet.");
    archive.write("ny.txt", 50);
    Files.delete(file(1));
    CommandRun.of("check", "--data", data)
        .hasCode(3)
        .says("Ännu inte indexerade:\n  ny.txt")
        .says("Saknas i arkivet:\n  år/möte 1.txt");
  }
}
