package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.index.IndexInspection;
import se.protokollsok.index.IndexedState;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.store.DataDirectory;

/**
 * After any changes the index that followed them one by one shows what an index built at once from
 * the same archive and ledger shows.
 */
class IncrementalEqualsFullTest {
  private static final int CHANGES = 30;
  private static final int RUN_EVERY = 3;
  private static final List<String> QUERIES =
      List.of(
          "", "växeln", "skolskjuts", "vem beslutade om cykelleden", "\"notera informationen\"");

  @TempDir Path temp;
  private ProtocolFolder archive;
  private int meetings;

  @ParameterizedTest
  @ValueSource(longs = {2, 11})
  void showsTheSameAfterRandomChanges(long seed) throws IOException {
    archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    Path data = temp.resolve("data");
    for (int i = 0; i < 14; i++) {
      add();
    }
    Random random = new Random(seed);
    for (int change = 1; change <= CHANGES; change++) {
      change(random);
      if (change % RUN_EVERY == 0) {
        int code =
            CommandRun.of("index", archive.root(), "--data", data, "--accept-removals").code();
        assertTrue(code == ExitCode.OK || code == ExitCode.SOME_REJECTED);
      }
    }

    Path anew = Files.createDirectory(temp.resolve("på nytt"));
    Files.copy(data.resolve("ledger.jsonl"), anew.resolve("ledger.jsonl"));
    CommandRun.of("index", archive.root(), "--data", anew);
    Map<String, Object> followed = everything(data);
    assertSame(followed, everything(anew));
    CommandRun.of("index", archive.root(), "--data", data, "--full");
    assertSame(followed, everything(data));
  }

  private static void assertSame(Map<String, Object> expected, Map<String, Object> actual) {
    expected.forEach((what, value) -> assertEquals(value, actual.get(what), what));
    assertEquals(expected.keySet(), actual.keySet());
  }

  private void change(Random random) throws IOException {
    List<Path> files = files();
    Path file = files.get(random.nextInt(files.size()));
    String path = archive.root().relativize(file).toString();
    switch (random.nextInt(7)) {
      case 0, 1 -> add();
      case 2 -> archive.write(path, edited(Files.readString(file), random));
      case 3 -> Files.move(file, archive.root().resolve("flyttad " + meetings++ + ".txt"));
      case 4 ->
          Files.copy(
              file,
              Files.createDirectories(archive.root().resolve("a"))
                  .resolve("kopia " + meetings++ + ".txt"));
      case 5 -> Files.delete(file);
      default -> archive.write("tom " + meetings++ + ".txt", "");
    }
  }

  private static String edited(String text, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> text.replace("Mötets öppnande", "Mötets öppnande och dagordning");
      case 1 -> text.replace("att notera informationen", "att tacka för informationen");
      default -> text + "\n6. Övrigt\n\nInget.\n";
    };
  }

  private void add() throws IOException {
    meetings++;
    archive.write("möte " + meetings + ".txt", meetings);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(archive.root())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** All that a user could see, by name. */
  private static Map<String, Object> everything(Path data) throws IOException {
    Map<String, Object> all = new TreeMap<>();
    Path index = DataDirectory.index(data);
    IndexedState state = IndexInspection.state(index).orElseThrow();
    all.put("files", state.manifest().files());
    all.put("addresses", state.addresses());
    try (SearchEngine engine = LuceneSearchEngine.open(index)) {
      List<MeetingSummary> meetings = engine.meetings();
      all.put("meetings", meetings);
      List<ArchivedProtocol> protocols = new ArrayList<>();
      for (MeetingSummary meeting : meetings) {
        protocols.add(engine.protocol(meeting.id()).orElseThrow());
      }
      all.put("protocols", protocols);
      all.put("persons", engine.persons());
      all.put("matters", engine.matters());
      all.put("tasks", engine.tasks());
    }
    for (String query : QUERIES) {
      for (String sort : List.of("relevance", "oldest")) {
        String json =
            CommandRun.of("search", query, "--data", data, "--sort", sort, "--size", 100, "--json")
                .hasCode(0)
                .out();
        all.put("search " + query + " " + sort, json);
      }
    }
    assertTrue(IndexInspection.isSound(index));
    return all;
  }
}
