package se.protokollsok.app;

import java.nio.file.Path;
import se.protokollsok.archive.FileState;
import se.protokollsok.archive.SeenFile;
import se.protokollsok.archive.Sighting;
import se.protokollsok.index.ManifestEntry;
import se.protokollsok.source.FileHash;

/** Files that cannot be read right now but stay in the index. */
final class Withheld {
  private Withheld() {}

  /** Returns the file as it was seen when it could be read. */
  static SeenFile seen(ManifestEntry entry) {
    FileState state = new FileState(entry.path(), Path.of(""), entry.size(), entry.modified());
    return new SeenFile(state, new FileHash(entry.hash()), Sighting.UNCHANGED);
  }

  /** Returns what to say of one of which nothing is kept, so that it would be lost. */
  static UserException lost(ManifestEntry entry) {
    return new UserException(
        "Filen "
            + entry.path()
            + " går inte att nå just nu, och ingenting sparat finns av den. Inget har ändrats i"
            + " indexet. Gör arkivet åtkomligt igen, eller kör om med --accept-removals för att ta"
            + " bort filer som saknas.");
  }
}
