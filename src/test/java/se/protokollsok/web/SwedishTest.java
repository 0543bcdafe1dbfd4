package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTest {
  @ParameterizedTest
  @CsvSource({"0, 0 träffar", "1, 1 träff", "2, 2 träffar", "12345, 12_345 träffar"})
  void counts(long count, String text) {
    assertEquals(text.replace('_', '\u00a0'), Swedish.count(count, "träff", "träffar"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 byte",
    "999, 999 byte",
    "1000, 1 kB",
    "84499, 84 kB",
    "84500, 85 kB",
    "1240000, '1,2 MB'"
  })
  void tellsSizes(long bytes, String text) {
    assertEquals(text, Swedish.size(bytes));
  }

  @Test
  void sortsLettersWithRingAndDotsLast() {
    assertEquals(
        List.of("Ale", "Zeta", "Åstorp", "Ängelholm", "Örkelljunga"),
        Stream.of("Örkelljunga", "Åstorp", "Zeta", "Ängelholm", "Ale")
            .sorted(Swedish.order())
            .toList());
  }

  @Test
  void tellsTheTimeOfSweden() {
    assertEquals("1 juli 2026 kl. 01.30", Swedish.moment(Instant.parse("2026-06-30T23:30:00Z")));
  }
}
