package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented protocols of both families, and all that is read out of them, compared letter by letter.
 */
class GoldenTest {
  static final Path SAMPLES = Path.of("src/test/resources/parse");
  private static final int FLOOR = 12;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".in.txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsAllThatTheSampleHolds(Path sample) throws IOException {
    Path expected = Path.of(sample.toString().replace(".in.txt", ".out.txt"));
    String read = Dump.of(Texts.parse(Files.readString(sample)));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, read);
    }
    assertEquals(Files.readString(expected), read, sample.toString());
  }

  @Test
  void hasSamplesEnough() throws IOException {
    assertTrue(samples().size() >= FLOOR);
  }
}
