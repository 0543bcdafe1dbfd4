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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.NameBinding;

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
    Ledger.open(file).append(List.of(binding("a"), binding("b")), List.of());
    Ledger.open(file).append(List.of(binding("a")), List.of());

    assertEquals(List.of(binding("a"), binding("b"), binding("a")), Ledger.open(file).bindings());
  }

  @Test
  void keepsNamesBesideAddresses() throws IOException {
    NameBinding name = name("anna-lind", Optional.of("anna-lind-2"));
    Ledger.open(file).append(List.of(binding("a")), List.of(name("anna-lind", Optional.empty())));
    Ledger.open(file).append(List.of(binding("b")), List.of(name));

    Ledger ledger = Ledger.open(file);
    assertEquals(List.of(binding("a"), binding("b")), ledger.bindings());
    assertEquals(List.of(name("anna-lind", Optional.empty()), name), ledger.names());
  }

  @Test
  void readsLedgerFromBeforeThereWereNames() throws IOException {
    Files.writeString(
        file,
        """
        {"id":"a","fileHash":"00","path":"å/ä ö.pdf","meeting":"org|body|2025-01-02|",\
        "items":{"0":"f"},"retired":{},"redirects":{},"movedTo":null,"removed":false}
        """);

    assertEquals(List.of(binding("a")), Ledger.open(file).bindings());
    assertEquals(List.of(), Ledger.open(file).names());
  }

  @Test
  void isThereAfterFirstRunEvenIfItHoldsNothing() throws IOException {
    Ledger.open(file).append(List.of(), List.of());

    assertTrue(Files.exists(file));
    assertEquals(List.of(), Ledger.open(file).bindings());
  }

  @Test
  void dropsLineThatCrashToreOffAndNoOther() throws IOException {
    Ledger.open(file).append(List.of(binding("a")), List.of());
    byte[] whole = Files.readAllBytes(file);
    Files.writeString(file, "{\"id\":\"tor", StandardOpenOption.APPEND);

    Ledger ledger = Ledger.open(file);
    assertEquals(List.of(binding("a")), ledger.bindings());
    ledger.append(List.of(binding("b")), List.of());

    assertEquals(List.of(binding("a"), binding("b")), Ledger.open(file).bindings());
    assertTrue(
        Files.readString(file).startsWith(new String(whole, StandardCharsets.UTF_8)),
        "earlier lines are untouched");
  }

  @Test
  void namesDamagedLine() throws IOException {
    Ledger.open(file).append(List.of(binding("a")), List.of());
    Files.writeString(file, "scribble\n", StandardOpenOption.APPEND);

    IOException damaged = assertThrows(IOException.class, () -> Ledger.open(file));
    assertTrue(damaged.getMessage().contains("rad 2"), damaged.getMessage());
  }

  private static NameBinding name(String id, Optional<String> movedTo) {
    return new NameBinding(
        NameBinding.Kind.PERSON,
        id,
        new TreeSet<>(Set.of("anna lind|Bjuv", "anna lind|@2025")),
        movedTo);
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
