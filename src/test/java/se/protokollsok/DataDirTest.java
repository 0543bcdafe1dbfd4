package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirTest {
  @TempDir private Path folder;

  private static String dataDir(String archive) throws IOException, InterruptedException {
    Command command = Command.run(Map.of(), List.of("sh", "src/build/data-dir", archive));
    assertEquals(0, command.exit(), command.err());
    return command.out().strip();
  }

  @Test
  void demoArchiveHasTheFolderItself() throws Exception {
    assertEquals("index-data", dataDir("index-data/exempel"));
    assertEquals(
        "index-data", dataDir(Path.of("index-data/exempel").toAbsolutePath().toString() + "/"));
  }

  @Test
  void archivesOfOneNameDoNotCollide() throws Exception {
    Path one = Files.createDirectories(folder.resolve("ett/Mina protokoll"));
    Path two = Files.createDirectories(folder.resolve("två/Mina protokoll"));

    assertNotEquals(dataDir(one.toString()), dataDir(two.toString()));
    assertTrue(dataDir(one.toString()).startsWith("index-data/Mina-protokoll-"));
  }

  @Test
  void sameArchiveHasTheSameFolderHoweverItIsWritten() throws Exception {
    Path one = Files.createDirectories(folder.resolve("ett"));

    assertEquals(dataDir(one.toString()), dataDir(one + "/../ett/"));
  }
}
