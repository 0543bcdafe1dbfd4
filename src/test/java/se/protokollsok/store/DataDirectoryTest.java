package se.protokollsok.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path folder;

  @Test
  void turnsSecondWriterAwayAndNamesFolder() throws IOException {
    try (DataDirectory first = DataDirectory.lock(folder)) {
      IOException busy =
          assertThrows(DataDirectoryBusyException.class, () -> DataDirectory.lock(folder));
      assertTrue(busy.getMessage().contains(folder.toString()), busy.getMessage());
      assertTrue(first.ledger().startsWith(folder));
    }
    DataDirectory.lock(folder).close();
  }
}
