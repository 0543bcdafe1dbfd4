package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the system can refuse: rights and room. Runs the program where they are short. */
class RestrictedTest {
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
  private static final int BLOCKS_OF_1024 = 8;

  @TempDir Path temp;
  private ProtocolFolder archive;
  private Path data;

  @BeforeEach
  void writeArchive() throws IOException {
    archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    data = temp.resolve("data");
    for (int n = 1; n <= 12; n++) {
      archive.write((n <= 6 ? "ett/" : "två/") + "möte " + n + ".txt", n);
    }
  }

  /** Runs the program as somebody whom file rights bind: root itself is above them. */
  private CommandRun bound(Object... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      assumeTrue(Files.isExecutable(SETPRIV), "no setpriv to give up root's rights with");
      command.addAll(List.of(SETPRIV.toString(), "--bounding-set=-dac_override,-dac_read_search"));
    }
    command.addAll(OtherProcess.command(words));
    return OtherProcess.run(command);
  }

  private void rights(Path file, String rights) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  @Test
  void archiveWithoutReadPermissionIsNamed() throws IOException, InterruptedException {
    rights(archive.root(), "---------");
    try {
      bound("index", archive.root(), "--data", data)
          .hasCode(1)
          .says("får inte läsas av den här användaren");
    } finally {
      rights(archive.root(), "rwxr-xr-x");
    }
  }

  @Test
  void folderWithoutReadPermissionIsToldAndItsFilesStay() throws IOException, InterruptedException {
    Path folder = archive.root().resolve("två");
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0);
    rights(folder, "---------");
    try {
      bound("index", archive.root(), "--data", data)
          .hasCode(3)
          .says("två: läsrättighet saknas")
          .says("6 oförändrade");
      CommandRun.of("search", "växeln", "--data", data, "--json").says("\"total\":48,");
    } finally {
      rights(folder, "rwxr-xr-x");
    }
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0).says("12 oförändrade");
  }

  @Test
  void fileWithoutReadPermissionIsRejectedUntilItMayBeRead()
      throws IOException, InterruptedException {
    Path file = archive.write("ny.txt", 20);
    rights(file, "---------");
    bound("index", archive.root(), "--data", data)
        .hasCode(3)
        .says("ny.txt: läsrättighet saknas")
        .says("12 nya");
    rights(file, "rw-r--r--");
    bound("index", archive.root(), "--data", data).hasCode(0).says("1 nya");
  }

  @Test
  void dataDirectoryWithoutWritePermissionIsNamed() throws IOException, InterruptedException {
    Files.createDirectory(data);
    rights(data, "r-xr-xr-x");
    bound("index", archive.root(), "--data", data)
        .hasCode(1)
        .says("Datakatalogen " + data)
        .says("rättighet saknas");
  }

  @Test
  void fullDiskLeavesLastIndexAndLosesNothing() throws IOException, InterruptedException {
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0);
    String before = CommandRun.of("search", "", "--data", data, "--json").out();
    for (int n = 30; n < 40; n++) {
      archive.write("nytt/möte " + n + ".txt", n);
    }
    // A limit on the size of any one file fails a write like a full disk does.
    List<String> command = OtherProcess.command("index", archive.root(), "--data", data);
    List<String> limited = new ArrayList<>(List.of("bash", "-c"));
    limited.add("ulimit -f " + BLOCKS_OF_1024 + "; exec \"$@\"");
    limited.add("bash");
    limited.addAll(command);

    OtherProcess.run(limited).hasCode(1).says("Disken är full").says("Frigör utrymme");
    assertEquals(before, CommandRun.of("search", "", "--data", data, "--json").out());
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0).says("10 nya");
  }

  @Test
  void fullFileSystemLeavesLastIndexAndLosesNothing() throws IOException, InterruptedException {
    Files.createDirectory(data);
    List<String> mount =
        List.of("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", data.toString());
    assumeTrue(mounted(mount), "no right to mount a small file system");
    try {
      for (int n = 30; n < 200; n++) {
        archive.write("nytt/möte " + n + ".txt", n);
      }
      OtherProcess.run(OtherProcess.command("index", archive.root(), "--data", data))
          .hasCode(1)
          .says("Disken är full");
    } finally {
      OtherProcess.run(List.of("umount", data.toString())).hasCode(0);
    }
  }

  private static boolean mounted(List<String> mount) throws InterruptedException {
    try {
      return OtherProcess.run(mount).code() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
