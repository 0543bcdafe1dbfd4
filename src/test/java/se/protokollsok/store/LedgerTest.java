package se.protokollsok.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.protocol.AddressBinding;

class LedgerTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("ledger.jsonl");
  }

  @Test
  void isEmptyWhereThereIsNoFile() throws IOException {
    assertEquals(List.of(), Ledger.open(file).bindings());
  }

  @Test
  void keepsLinesInOrderOfWriting() throws IOException {
    Ledger.open(file).append(List.of(binding("a"), binding("b")));
    Ledger.open(file).append(List.of(binding("a")));

    assertEquals(List.of(binding("a"), binding("b"), binding("a")), Ledger.open(file).bindings());
  }

  @Test
  void isThereAfterFirstRunEvenIfItHoldsNothing() throws IOException {
    Ledger.open(file).append(List.of());

    assertTrue(Files.exists(file));
    assertEquals(List.of(), Ledger.open(file).bindings());
  }

  @Test
  void dropsLineThatCrashToreOffAndNoOther() throws IOException {
    Ledger.open(file).append(List.of(binding("a")));
    byte[] whole = Files.readAllBytes(file);
    Files.writeString(file, "{\"id\":\"tor", StandardOpenOption.APPEND);

    Ledger ledger = Ledger.open(file);
    assertEquals(List.of(binding("a")), ledger.bindings());
    ledger.append(List.of(binding("b")));

    assertEquals(List.of(binding("a"), binding("b")), Ledger.open(file).bindings());
    assertTrue(
        Files.readString(file).startsWith(new String(whole, StandardCharsets.UTF_8)),
        "earlier lines are untouched");
  }

  @Test
  void namesDamagedLine() throws IOException {
    Ledger.open(file).append(List.of(binding("a")));
    Files.writeString(file, "scribble\n", StandardOpenOption.APPEND);

    IOException damaged = assertThrows(IOException.class, () -> Ledger.open(file));
    assertTrue(damaged.getMessage().contains("rad 2"), damaged.getMessage());
  }

  private static AddressBinding binding(String id) {
    return new AddressBinding(
        id,
        "00",
        "å/ä ö.pdf",
        "org|body|2025-01-02|",
        Map.of("0", "f"),
        Map.of(),
        Map.of(),
        Optional.empty(),
        false);
  }
}
