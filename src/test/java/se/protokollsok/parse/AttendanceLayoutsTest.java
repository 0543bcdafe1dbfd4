package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.protokollsok.repair.RepairedText;

/**
 * Lists of attendance in every layout. The file holds cases: a name, what is printed, a line of
 * dashes, what must be read. A case marked as formal stands in a formal protocol.
 */
class AttendanceLayoutsTest {
  private static final Path FILE = Path.of("src/test/resources/parse/attendance/layouts.txt");
  private static final int FLOOR = 30;
  private static final String FORMAL = "! formal\n";

  record Case(String name, boolean formal, String printed, String expected) {
    static Case of(String text) {
      String[] nameAndRest = text.split("\n", 2);
      String[] halves = nameAndRest[1].split("(?m)^----\n?", 2);
      boolean formal = halves[0].startsWith(FORMAL);
      String printed = formal ? halves[0].substring(FORMAL.length()) : halves[0];
      return new Case(nameAndRest[0], formal, printed, halves[1].strip());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    return Arrays.stream(Files.readString(FILE).split("(?m)^## (?=[a-z])", -1))
        .filter(text -> !text.isBlank())
        .map(Case::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhoWasThere(Case one) {
    RepairedText text = Texts.repaired(one.printed());
    AttendanceReader reader =
        new AttendanceReader(Affiliations.of(Texts.KNOWLEDGE), new Sources(text));
    String read = Dump.of(reader.read(Lines.of(text).all(), one.formal()));
    assertEquals(one.expected(), read.strip(), one.name());
  }

  @Test
  void holdsCasesEnough() throws IOException {
    assertTrue(cases().size() >= FLOOR);
  }
}
