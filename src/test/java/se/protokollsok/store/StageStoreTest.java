package se.protokollsok.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.SourceSpan;

class StageStoreTest {
  private static final StageKey KEY =
      new StageKey(new FileHash("ab".repeat(32)), "extract", "1", "");
  private static final Finding VALUE =
      new Finding(FindingKind.EMPTY_FILE, "Filen är tom.", SourceSpan.NONE);

  @TempDir Path folder;

  @Test
  void givesBackWhatWasPut() throws IOException {
    StageStore store = StageStore.open(folder);
    store.put(KEY, VALUE);

    assertEquals(Optional.of(VALUE), store.get(KEY, Finding.class));
  }

  @Test
  void keepsVersionsApart() throws IOException {
    StageStore store = StageStore.open(folder);
    store.put(KEY, VALUE);

    StageKey newer = new StageKey(KEY.file(), "extract", "2", "");
    assertEquals(Optional.empty(), store.get(newer, Finding.class));
  }

  @Test
  void dropsDamagedEntry() throws IOException {
    StageStore store = StageStore.open(folder);
    store.put(KEY, VALUE);
    Path entry = folder.resolve(KEY.relativePath());
    byte[] bytes = Files.readAllBytes(entry);
    Files.write(entry, List.of("torn"));

    assertEquals(Optional.empty(), store.get(KEY, Finding.class));
    store.put(KEY, VALUE);
    assertEquals(bytes.length, Files.size(entry));
  }

  @Test
  void leavesNoDraftBehind() throws IOException {
    StageStore.open(folder).put(KEY, VALUE);

    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(1, files.filter(Files::isRegularFile).count());
    }
  }
}
