package se.protokollsok.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;

/** The benchmark runs; how fast is for {@code make bench} alone. */
class SearchBenchTest {
  private static final int ITEMS = 200;

  @Test
  void bothSidesAnswerEveryQuery() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      SearchBench.run(ITEMS, 20, 1, out);
    }

    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(4, lines.size(), () -> String.join("\n", lines));
    assertTrue(lines.get(1).startsWith("200 items"), lines.get(1));
    assertTrue(lines.get(2).matches("200 items +4( +[0-9.]+){9}"), lines.get(2));
  }

  @Test
  void theGeneratedArchiveIsTheSameAtEveryRun() throws IOException {
    GeneratedArchive.Generated archive = GeneratedArchive.of(ITEMS, 50);

    assertEquals(archive, GeneratedArchive.of(ITEMS, 50));
    assertEquals(
        ITEMS, archive.protocols().stream().mapToInt(it -> it.protocol().items().size()).sum());
    assertEquals(50, archive.queries().size());
    assertEquals(
        ITEMS,
        archive.protocols().stream()
            .map(ArchivedProtocol::protocol)
            .flatMap(it -> it.items().stream())
            .map(AgendaItem::paragraphs)
            .distinct()
            .count());
    assertNotEquals(archive.queries().get(0), archive.queries().get(1));
  }
}
