package se.protokollsok.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each {@code repair/*.in.txt} repaired must be its {@code .out.txt}: the text with furniture in
 * double brackets, then every change. Pages are parted by form feeds; for reading, both files write
 * the invisible as {@code <00AD>}. Written anew only with {@code -Dgolden.update=true}.
 */
class RepairGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/repair");
  private static final String CHANGES = "---- ändringar";
  private static final Pattern WRITTEN = Pattern.compile("<([0-9A-F]{4})>");
  private static final int FEWEST_CASES = 8;

  @TestFactory
  List<DynamicTest> repairsEachCase() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .filter(file -> file.toString().endsWith(".in.txt"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList();
    }
  }

  @Test
  void casesAreThere() throws IOException {
    assertTrue(repairsEachCase().size() >= FEWEST_CASES);
  }

  private static void check(Path in) throws IOException {
    String input = hidden(Files.readString(in).stripTrailing());
    Path out = Path.of(in.toString().replace(".in.txt", ".out.txt"));
    String actual = shown(Documents.repair(input.split("\f", -1)));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(out, actual);
    }
    assertEquals(Files.readString(out), actual);
  }

  private static String shown(RepairedText repaired) {
    StringBuilder text = new StringBuilder(repaired.text());
    for (RepairedText.Range range : repaired.furniture().reversed()) {
      text.insert(range.end(), "]]").insert(range.begin(), "[[");
    }
    List<String> changes = new ArrayList<>();
    for (RepairedText.Change change : repaired.changes()) {
      changes.add(
          "%s -> %s (%s)"
              .formatted(
                  change.original().replace("\n", "⏎"),
                  change.replacement().replace("\n", "⏎"),
                  change.confidence()));
    }
    String all = text + "\n" + CHANGES + "\n" + String.join("\n", changes) + "\n";
    return visible(all);
  }

  private static String hidden(String text) {
    return WRITTEN
        .matcher(text)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }

  private static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean hidden =
          (unit < ' ' && unit != '\n' && unit != '\t')
              || (unit >= 0x7f && unit <= 0xa0)
              || unit == 0xad
              || (unit >= 0x300 && unit < 0x700)
              || (unit >= 0x2000 && unit <= 0x206f && unit != '–' && unit != '•' && unit != '”')
              || unit >= 0xe000;
      shown.append(hidden ? String.format("<%04X>", (int) unit) : String.valueOf(unit));
    }
    return shown.toString();
  }
}
