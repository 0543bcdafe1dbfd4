package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {
  private static final Path FOLDER = Path.of("web/static");

  @Test
  void servesEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> names =
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      assertEquals(names, Assets.TYPES.keySet());
    }
  }

  @Test
  void asksNobodyElse() throws IOException {
    for (String name : Assets.TYPES.keySet()) {
      String text = Files.readString(FOLDER.resolve(name));
      String bare = text.replace("http://www.w3.org/2000/svg", "");
      assertFalse(
          bare.contains("http:") || bare.contains("https:") || bare.contains("@import"), name);
    }
  }
}
