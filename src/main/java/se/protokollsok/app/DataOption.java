package se.protokollsok.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.protokollsok.search.EngineSettings;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.store.DataDirectory;

/** The data directory a command works on. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "MAPP",
      defaultValue = "index-data",
      description = "Datakatalogen (normalt ${DEFAULT-VALUE}).")
  private Path folder = Path.of("index-data");

  Path folder() {
    return folder;
  }

  /**
   * Opens what is indexed for searching, without what the archivist hides.
   *
   * @throws UserException if nothing is indexed there
   * @throws se.protokollsok.search.HiddenListException if the list of what is hidden cannot be read
   */
  SearchEngine open(EngineSettings settings) throws IOException {
    Path index = DataDirectory.index(folder);
    if (!Files.isDirectory(index)) {
      throw new UserException(
          "Datakatalogen "
              + folder.toAbsolutePath().normalize()
              + " har inget index. Kör först: protokollsok index ARKIVMAPP --data "
              + folder);
    }
    return LuceneSearchEngine.open(index, settings.withHideLog(new KeptHideLog(folder)));
  }
}
