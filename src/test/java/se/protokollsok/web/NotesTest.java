package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          missing  | xyz   | Står inte i arkivet: xyz.
          excluded | avtal | Utan: avtal.
          required | "a b" | Måste finnas: "a b".
          relaxed  | ja    | Inget ärende har alla orden.
          words    | avtal | -
          synonyms | dagis → förskola | Tog också med ord som betyder detsamma: förskola.
          """)
  void tellsWhatConcernsTheReader(String key, String value, String note) {
    assertEquals(note == null ? List.of() : List.of(note), Notes.of(Map.of(key, List.of(value))));
  }
}
