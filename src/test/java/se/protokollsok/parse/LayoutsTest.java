package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.protokollsok.protocol.AgendaItem;

/**
 * Items, their decisions and presenters in the layouts protocols come in. The cases are data: a
 * name, a text, and what must be read out of it, one item a line, below it {@code =} a decision,
 * {@code ~} one in running text, {@code @} who presents.
 */
class LayoutsTest {
  private static final String CASES = "/layouts/items.txt";
  private static final String NAME = "=== ";
  private static final String EXPECTED = "\n--- read\n";

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = LayoutsTest.class.getResourceAsStream(CASES)) {
      String all =
          new String(Objects.requireNonNull(in, CASES).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(("\n" + all).split("\n" + NAME, -1))
          .skip(1)
          .map(
              one -> {
                int title = one.indexOf('\n');
                int read = one.indexOf(EXPECTED);
                return Arguments.of(
                    one.substring(0, title),
                    one.substring(title + 1, read + 1),
                    one.substring(read + EXPECTED.length()).strip());
              });
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsItemsOfTheLayout(String name, String text, String expected) {
    List<String> lines = new ArrayList<>();
    Texts.parse(text).protocol().items().forEach(item -> add(lines, item));
    assertEquals(expected, String.join("\n", lines), name);
  }

  private static void add(List<String> lines, AgendaItem item) {
    String number = item.number().text();
    lines.add(
        (number.isEmpty() ? "-" : number)
            + " "
            + item.title()
            + item.fileNumber().map(it -> " [" + it + "]").orElse("")
            + (item.immediate() ? " (omedelbart)" : ""));
    item.presenters().forEach(it -> lines.add("@ " + it.value().name()));
    item.decisions()
        .forEach(
            it -> lines.add((it.explicit() ? "= " : "~ ") + it.kind().label() + ": " + it.text()));
  }
}
