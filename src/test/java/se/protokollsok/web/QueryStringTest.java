package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryStringTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a+b        | a b
          %C3%A5     | å
          %E5%E4%F6  | åäö
          100%       | 100%
          50%25      | 50%
          %zz        | %zz
          %C         | %C
          å          | å
          %F0%9F%98%80 | 😀
          14%3A30    | 14:30
          a=b        | a=b
          """)
  void readsAValue(String raw, String value) {
    assertEquals(Map.of("q", List.of(value)), QueryString.parse("q=" + raw));
  }

  @Test
  void readsANameWithoutValue() {
    assertEquals(Map.of("q", List.of("")), QueryString.parse("q"));
  }

  @Test
  void readsWhatItWrites() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String text =
          random
              .ints(random.nextInt(30), 1, 0x2FFFF)
              .filter(point -> Character.getType(point) != Character.SURROGATE)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertEquals(Map.of("q", List.of(text)), QueryString.parse("q=" + QueryString.encode(text)));
    }
  }
}
