package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.store.DataDirectory;

class FollowerTest {
  private static final Duration OFTEN = Duration.ofMillis(50);

  @TempDir Path temp;
  private final List<Follower> followers = new ArrayList<>();
  private final StringWriter said = new StringWriter();
  private ProtocolFolder archive;
  private Path data;
  private IndexJob job;

  @BeforeEach
  void indexArchive() throws IOException {
    archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    data = temp.resolve("data");
    for (int n = 1; n <= 3; n++) {
      archive.write("möte " + n + ".txt", n);
    }
    job = new IndexJob(archive.root(), data, Optional.empty(), Set.of());
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0);
  }

  @AfterEach
  void stop() {
    followers.forEach(Follower::close);
  }

  private void follow() {
    followers.add(Follower.start(job, new PrintWriter(said, true), OFTEN));
  }

  private SearchEngine engine() throws IOException {
    return LuceneSearchEngine.open(DataDirectory.index(data));
  }

  @Test
  void takesNewFileWhileSearchesGoOn() throws IOException {
    try (SearchEngine engine = engine()) {
      follow();
      assertEquals(3, engine.meetings().size());
      archive.write("möte 4.txt", 4);
      Await.until("four meetings", () -> engine.meetings().size() == 4);
    }
  }

  @Test
  void seesWhatAnotherProcessCommitted() throws IOException, InterruptedException {
    try (SearchEngine engine = engine()) {
      archive.write("möte 5.txt", 5);
      OtherProcess.run(OtherProcess.command("index", archive.root(), "--data", data)).hasCode(0);
      Await.until("four meetings", () -> engine.meetings().size() == 4);
    }
  }

  @Test
  void tellsOnceThatArchiveIsAwayAndCatchesUpWhenItIsBack() throws IOException {
    try (SearchEngine engine = engine()) {
      follow();
      Path away = Files.move(archive.root(), temp.resolve("borta"));
      Await.until("a message", () -> said.toString().contains("finns inte"));
      assertEquals(3, engine.meetings().size());
      Files.move(away, archive.root());
      archive.write("möte 6.txt", 6);
      Await.until("four meetings", () -> engine.meetings().size() == 4);
    }
    stop();
    assertEquals(1, said.toString().split("följs inte just nu", -1).length - 1);
  }

  @Test
  void removesNothingFromArchiveThatIsSuddenlyEmpty() throws IOException {
    try (SearchEngine engine = engine()) {
      follow();
      for (int n = 1; n <= 3; n++) {
        Files.delete(archive.root().resolve("möte " + n + ".txt"));
      }
      Await.until("a message", () -> said.toString().contains("--accept-removals"));
      assertEquals(3, engine.meetings().size());
    }
  }

  @Test
  void stopsWhenClosed() throws IOException {
    follow();
    stop();
    archive.write("möte 7.txt", 7);
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0).says("1 nya");
    assertTrue(said.toString().isEmpty());
  }
}
