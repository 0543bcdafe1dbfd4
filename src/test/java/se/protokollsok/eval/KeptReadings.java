package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Carries what OCR read from one measurement to the next, if the property {@value #PROPERTY} names
 * a folder: for who measures often. Readings are kept under engine and image, so old ones do no
 * harm.
 */
final class KeptReadings {
  static final String PROPERTY = "protokollsok.eval.readings";

  private static final List<String> STAGES = List.of("ocr", "engines");

  private KeptReadings() {}

  /** Puts the kept readings, if there are any, into a data directory. */
  static void into(Path data) throws IOException {
    carry(folder(), data.resolve("cache"));
  }

  /** Keeps the readings of a data directory, if a folder for them is named. */
  static void from(Path data) throws IOException {
    carry(data.resolve("cache"), folder());
  }

  private static Path folder() {
    return Path.of(System.getProperty(PROPERTY, ""));
  }

  private static void carry(Path from, Path to) throws IOException {
    if (System.getProperty(PROPERTY) != null) {
      for (String stage : STAGES) {
        if (Files.isDirectory(from.resolve(stage))) {
          copy(from.resolve(stage), to.resolve(stage));
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
