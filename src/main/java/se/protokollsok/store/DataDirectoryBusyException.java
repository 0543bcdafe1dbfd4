package se.protokollsok.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another indexer is writing into the data directory. */
public final class DataDirectoryBusyException extends IOException {
  private static final long serialVersionUID = 1L;

  DataDirectoryBusyException(Path folder) {
    super(
        "Datakatalogen "
            + folder
            + " används redan av en annan indexering. Vänta tills den är klar, eller ange en annan katalog med --data.");
  }
}
