package se.protokollsok.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/** A program that says it is Tesseract and then does as it likes. */
final class FakeEngine {
  /** Short for what hangs, long enough for a script on a busy machine. */
  static final OcrLimits LIMITS = new OcrLimits(Duration.ofSeconds(20), 100_000);

  private FakeEngine() {}

  /** Writes a script that knows these models and reads a page by these shell commands. */
  static Path write(Path folder, String models, String reading) {
    String script =
        """
        #!/bin/sh
        case "$1" in
          --version) echo 'tesseract 5.9.9'; exit 0 ;;
          --list-langs) echo 'List of available languages in "/nowhere/" (2):'
            for model in %s; do echo "$model"; done; exit 0 ;;
        esac
        %s
        """
            .formatted(models, reading);
    try {
      Path file = Files.writeString(folder.resolve("tesseract"), script);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a script that hangs, crashes or talks nonsense, and looks for it. */
  static TextRecognizer find(Path folder, String models, String reading) {
    return Tesseract.find(write(folder, models, reading).toString(), LIMITS);
  }
}
