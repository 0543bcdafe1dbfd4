package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindJavaTest {
  @TempDir private Path folder;

  private Path install(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve("jvm").resolve(name));
    Files.createDirectories(home.resolve("bin"));
    for (String tool : List.of("java", "javac")) {
      Path file = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\n");
      assertTrue(file.toFile().setExecutable(true));
    }
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private Command find(String javaHome) throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of("JVM_FOLDER", folder.resolve("jvm").toString(), "JAVA_HOME", javaHome);
    return Command.run(environment, List.of("sh", "src/main/launcher/find-java", "--jdk"));
  }

  @Test
  void takesTheNewestInstalled() throws Exception {
    install("a-21", "21.0.2");
    Path newest = install("b-25", "25.0.3");
    install("c-17", "17.0.15");
    install("d-8", "1.8.0_402");

    assertEquals(newest + "\n", find("").out());
  }

  @Test
  void javaHomeComesFirstIfItIsNewEnough() throws Exception {
    install("newer", "25");
    Path chosen = install("own", "21");

    assertEquals(chosen + "\n", find(chosen.toString()).out());
  }

  @Test
  void javaHomeThatIsTooOldIsPassedOver() throws Exception {
    Path old = install("old", "17.0.15");
    Path newer = install("newer", "21.0.2");

    assertEquals(newer + "\n", find(old.toString()).out());
  }

  @Test
  void saysWhatToInstallIfThereIsNone() throws Exception {
    Path old = install("old", "17.0.15");
    Command command = find(old.toString());

    assertEquals(1, command.exit());
    assertEquals("", command.out());
    assertTrue(command.err().contains("needs a JDK 21 or newer"), command.err());
    assertTrue(command.err().contains("apt-get install openjdk-21-jdk"), command.err());
    assertTrue(command.err().contains("JAVA_HOME is " + old), command.err());
  }
}
