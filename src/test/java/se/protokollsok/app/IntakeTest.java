package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokollsok.archive.Census;
import se.protokollsok.archive.Scan;
import se.protokollsok.index.FileStatus;
import se.protokollsok.index.ManifestEntry;

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

  private static ManifestEntry entry(String path, FileStatus status, String detail) {
    return new ManifestEntry(path, HASH, 1, Instant.EPOCH, status, detail);
  }
}
