package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.archive.Census;
import se.protokollsok.archive.FileState;
import se.protokollsok.archive.Scan;
import se.protokollsok.archive.SeenFile;
import se.protokollsok.archive.Sighting;
import se.protokollsok.extract.Ocr;
import se.protokollsok.extract.TextRecognizer;
import se.protokollsok.index.FileStatus;
import se.protokollsok.index.ManifestEntry;
import se.protokollsok.source.FileHash;
import se.protokollsok.store.StageStore;

/** What becomes of files at the edge of a run's sight. */
class IntakeTest {
  private static final String HASH = "ab".repeat(32);

  @Test
  void aHiddenCopyStandsForAnOriginalThatIsGone() {
    Census census =
        new Census(
            List.of(),
            List.of(),
            List.of(new Scan.Unreadable("stängd", "läsrättighet saknas")),
            List.of("öppen/a.txt"),
            List.of());
    Intake intake =
        new Intake(
            census,
            List.of(
                entry("öppen/a.txt", FileStatus.INDEXED, ""),
                entry("stängd/b.txt", FileStatus.DUPLICATE, "öppen/a.txt"),
                entry("stängd/c.txt", FileStatus.DUPLICATE, "öppen/a.txt")),
            List.of());

    assertEquals(
        List.of(
            entry("stängd/b.txt", FileStatus.INDEXED, ""),
            entry("stängd/c.txt", FileStatus.DUPLICATE, "öppen/a.txt")),
        intake.withheld());
  }

  @Test
  void aFileThatGoesAwayWhileItIsReadIsLeftForTheNextRun(@TempDir Path temp) throws IOException {
    Path file = Files.writeString(temp.resolve("a.txt"), "kort liv");
    FileState state =
        new FileState("a.txt", file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
    Files.delete(file);
    StageStore store = StageStore.open(temp.resolve("cache"));
    FileStages stages =
        new FileStages(
            store,
            Ocr.NONE,
            new KeptRecognitions(store, TextRecognizer.NONE, FileStages.Source.KEPT),
            FileStages.Source.KEPT);

    assertTrue(stages.read(new SeenFile(state, new FileHash(HASH), Sighting.NEW)).isEmpty());
  }

  private static ManifestEntry entry(String path, FileStatus status, String detail) {
    return new ManifestEntry(path, HASH, 1, Instant.EPOCH, status, detail);
  }
}
