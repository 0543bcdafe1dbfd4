package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries the artefact that users get, moved to a folder of its own. */
class PackagingTest {
  private static final Path TARGET = Path.of("target");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();

  @TempDir private static Path folder;

  @BeforeAll
  static void moveElsewhere() throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    for (String name : List.of("protokollsok.jar", "protokollsok", "find-java")) {
      Files.copy(TARGET.resolve(name), folder.resolve(name));
    }
    try (Stream<Path> libraries = Files.list(TARGET.resolve("lib"))) {
      for (Path library : libraries.toList()) {
        Files.copy(library, folder.resolve("lib").resolve(library.getFileName()));
      }
    }
  }

  private static Command java(String... words) throws IOException, InterruptedException {
    return Command.run(Map.of(), Stream.concat(Stream.of(JAVA), Stream.of(words)).toList());
  }

  @Test
  void codecsOfOlderLuceneVersionsAreThere() throws Exception {
    String classPath =
        folder.resolve("protokollsok.jar") + File.pathSeparator + TARGET.resolve("test-classes");
    Command listed = java("-cp", classPath, "se.protokollsok.PackagedCodecs");

    assertEquals(0, listed.exit(), listed.err());
    List<String> codecs = listed.out().lines().toList();
    assertTrue(
        codecs.containsAll(List.of("Lucene90", "Lucene99", "Lucene100", "Lucene101")),
        listed.out());
    assertTrue(codecs.size() >= 10, listed.out());
  }

  @Test
  void jarStartsByItself() throws Exception {
    Command help = java("-jar", folder.resolve("protokollsok.jar").toString(), "--help");

    assertEquals(0, help.exit(), help.err());
    assertTrue(help.out().contains("index") && help.out().contains("serve"), help.out());
    assertEquals("", help.err());
  }

  @Test
  void indexingAndSearchingSayNothingButTheirResult() throws Exception {
    Path archive = Files.createDirectories(folder.resolve("arkiv"));
    Files.writeString(
        archive.resolve("möte.txt"), "Protokoll\n1. Nytt badhus\nMötet beslutar\natt bygga\n");
    String data = folder.resolve("data").toString();
    String jar = folder.resolve("protokollsok.jar").toString();
    Command indexed = java("-jar", jar, "index", archive.toString(), "--data", data, "--json");
    Command found = java("-jar", jar, "search", "badhus", "--data", data, "--json");

    assertEquals(0, indexed.exit(), indexed.err());
    assertEquals("", indexed.err());
    assertEquals("", found.err());
    assertTrue(found.out().contains("möte.txt"), found.out());
  }

  @Test
  void launcherFindsJavaAndSaysNothingOfItsOwn() throws Exception {
    Command help =
        Command.run(
            Map.of("JAVA_HOME", System.getProperty("java.home")),
            List.of("sh", folder.resolve("protokollsok").toString(), "--help"));

    assertEquals(0, help.exit(), help.err());
    assertEquals("", help.err());
  }
}
