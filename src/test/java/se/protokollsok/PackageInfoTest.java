package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PackageInfoTest {
  private static final Path MAIN = Path.of("src/main/java");

  @Test
  void everyPackageSaysWhatItIsAndKnowsNoNull() throws IOException {
    Set<Path> packages;
    try (Stream<Path> files = Files.walk(MAIN)) {
      packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .collect(Collectors.toCollection(TreeSet::new));
    }

    assertTrue(packages.size() > 10, () -> "only " + packages);
    assertAll(packages.stream().map(PackageInfoTest::isDescribed));
  }

  private static Executable isDescribed(Path folder) {
    return () -> {
      String text = Files.readString(folder.resolve("package-info.java"));
      assertTrue(text.startsWith("/**"), () -> folder + " has no description");
      assertTrue(text.contains("@NullMarked\npackage"), () -> folder + " is not null-marked");
    };
  }
}
