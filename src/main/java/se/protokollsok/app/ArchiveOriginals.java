package se.protokollsok.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.protokollsok.archive.FileState;
import se.protokollsok.archive.Hasher;
import se.protokollsok.archive.Scanner;
import se.protokollsok.index.IndexInspection;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.web.OriginalFiles;

/**
 * Originals read from the archive folder the index was made from, never other bytes than those that
 * were read. Thread-safe.
 */
final class ArchiveOriginals implements OriginalFiles {
  private final Path data;
  private volatile Optional<Path> root = Optional.empty();

  ArchiveOriginals(Path data) {
    this.data = data;
  }

  @Override
  public InputStream open(ArchivedFile file) throws IOException {
    Path location = locate(root(), file.path());
    if (!Hasher.sha256(location).equals(file.hash())) {
      throw new IOException("Filen " + file.path() + " har ändrats sedan den lästes in.");
    }
    return Files.newInputStream(location);
  }

  // A data directory belongs to one archive: once known, it stays.
  private Path root() throws IOException {
    if (root.isEmpty()) {
      root =
          IndexInspection.state(DataDirectory.index(data))
              .map(state -> Path.of(state.manifest().archive()));
    }
    return root.orElseThrow(() -> new IOException("Det finns inget index i " + data + "."));
  }

  // Names on disk may be decomposed; the scan knows where a composed name lies.
  private static Path locate(Path root, String path) throws IOException {
    Path direct = root.resolve(path);
    if (Files.exists(direct)) {
      return direct;
    }
    Optional<Path> found =
        new Scanner(root)
            .scan().files().stream()
                .filter(state -> state.path().equals(path))
                .map(FileState::location)
                .findFirst();
    return found.orElseThrow(
        () -> new IOException("Filen " + path + " finns inte längre i arkivet."));
  }
}
