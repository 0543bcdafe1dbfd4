package se.protokollsok.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.source.FileHash;

class CensusTakerTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant LONG_AGO = NOW.minusSeconds(3_600);

  @TempDir Path root;
  private final List<KnownFile> known = new ArrayList<>();

  @BeforeEach
  void writeArchive() throws IOException {
    known.add(remember(write("a.txt", "möte ett", LONG_AGO)));
    known.add(remember(write("b.txt", "möte två", LONG_AGO)));
  }

  @Test
  void tellsUnchangedNewChangedAndVanished() throws IOException {
    write("b.txt", "möte två, rättat", LONG_AGO.plusSeconds(5));
    write("c.txt", "möte tre", LONG_AGO);
    known.add(new KnownFile("d.txt", hash("0d"), 9, LONG_AGO));

    assertEquals(
        List.of("a.txt UNCHANGED", "b.txt NEW", "c.txt NEW", "- d.txt"),
        sightings(take(CensusTakerTest::quietly)));
  }

  @Test
  void followsFileToItsNewName() throws IOException {
    Files.createDirectory(root.resolve("2025"));
    Files.move(root.resolve("a.txt"), root.resolve("2025/a.txt"));

    assertEquals(
        List.of("2025/a.txt MOVED", "b.txt UNCHANGED"), sightings(take(CensusTakerTest::quietly)));
  }

  @Test
  void copyOfKnownFileIsNoMove() throws IOException {
    write("kopia.txt", "möte ett", LONG_AGO);

    assertEquals(
        List.of("a.txt UNCHANGED", "b.txt UNCHANGED", "kopia.txt NEW"),
        sightings(take(CensusTakerTest::quietly)));
  }

  @Test
  void hashesOnlyWhatLooksDifferent() {
    FileHash stale = hash("ab");
    known.set(0, new KnownFile("a.txt", stale, known.get(0).size(), LONG_AGO));

    assertEquals(stale, take(CensusTakerTest::quietly).files().get(0).hash());
  }

  @Test
  void hashesEveryFileIfToldToTrustBytesOnly() throws IOException {
    known.set(0, new KnownFile("a.txt", hash("ab"), known.get(0).size(), LONG_AGO));

    Census census =
        taker(CensusTakerTest::quietly, CensusTaker.Trust.BYTES).take(new Scanner(root).scan());

    assertEquals(Hasher.sha256(root.resolve("a.txt")), census.files().get(0).hash());
  }

  @Test
  void leavesFileThatWasJustWrittenForLater() throws IOException {
    write("ny.txt", "möte", NOW.minusMillis(1_900));
    write("nyss.txt", "möte fyra", NOW.minusMillis(2_000));

    Census census = take(CensusTakerTest::quietly);

    assertEquals(List.of("ny.txt"), census.stillWritten());
    assertEquals(List.of("a.txt UNCHANGED", "b.txt UNCHANGED", "nyss.txt NEW"), sightings(census));
  }

  @Test
  void leavesFileThatGrowsWhileItIsReadForLater() throws IOException {
    write("c.txt", "möte tre", LONG_AGO);

    Census census =
        take(
            path -> {
              if (path.equals("c.txt")) {
                append(path);
              }
            });

    assertEquals(List.of("c.txt"), census.stillWritten());
  }

  @Test
  void knownFileThatIsBeingWrittenHasNotVanished() throws IOException {
    write("b.txt", "möte tv", NOW.minusMillis(100));

    Census census = take(CensusTakerTest::quietly);

    assertEquals(List.of(), census.vanished());
    assertEquals(List.of("b.txt"), census.stillWritten());
  }

  @Test
  void trustsTimeInTheFutureNoMoreThanTheBytes() throws IOException {
    write("c.txt", "möte tre", NOW.plusSeconds(86_400));

    assertEquals(
        List.of("a.txt UNCHANGED", "b.txt UNCHANGED", "c.txt NEW"),
        sightings(take(CensusTakerTest::quietly)));
  }

  @Test
  void whatLiesInFolderThatCannotBeReadHasNotVanished() throws IOException {
    known.add(new KnownFile("2024/e.txt", hash("0e"), 9, LONG_AGO));
    known.add(new KnownFile("2024b/f.txt", hash("0f"), 9, LONG_AGO));
    Scan scan = new Scanner(root).scan();
    Scan blind =
        new Scan(
            scan.files(), List.of(), List.of(new Scan.Unreadable("2024", "läsrättighet saknas")));

    assertEquals(
        List.of("2024b/f.txt"),
        taker(CensusTakerTest::quietly, CensusTaker.Trust.SIZE_AND_TIME).take(blind).vanished());
  }

  private static void quietly(String path) {}

  private Census take(Consumer<String> onFile) {
    try {
      return taker(onFile, CensusTaker.Trust.SIZE_AND_TIME).take(new Scanner(root).scan());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CensusTaker taker(Consumer<String> onFile, CensusTaker.Trust trust) {
    return new CensusTaker(known, Clock.fixed(NOW, ZoneOffset.UTC), onFile, trust);
  }

  private static List<String> sightings(Census census) {
    List<String> lines = new ArrayList<>();
    census.files().forEach(file -> lines.add(file.state().path() + " " + file.sighting()));
    census.vanished().forEach(path -> lines.add("- " + path));
    return lines;
  }

  private FileState write(String path, String text, Instant modified) throws IOException {
    Path file = Files.writeString(root.resolve(path), text);
    Files.setLastModifiedTime(file, FileTime.from(modified));
    return new FileState(path, file, Files.size(file), modified);
  }

  private void append(String path) {
    try {
      Files.writeString(root.resolve(path), "möte tre, och mer");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KnownFile remember(FileState file) throws IOException {
    return new KnownFile(file.path(), Hasher.sha256(file.location()), file.size(), file.modified());
  }

  private static FileHash hash(String pair) {
    return new FileHash(pair.repeat(32));
  }
}
