package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  private final Floors floors = new Floors(Map.of("demo.text.titles", 0.8, "demo.all.date", 1.0));

  @Test
  void namesFigureBelowItsFloor() {
    assertEquals(
        List.of("demo.text.titles is 0.7900, floor 0.8"),
        floors.shortfalls(Map.of("demo.text.titles", 0.79, "demo.all.date", 1.0), List.of("demo")));
  }

  @Test
  void valueAtItsFloorIsEnough() {
    assertEquals(
        List.of(),
        floors.shortfalls(Map.of("demo.text.titles", 0.8, "demo.all.date", 1.0), List.of("demo")));
  }

  @Test
  void figureThatWasNotMeasuredIsNamed() {
    assertEquals(
        List.of("demo.all.date was not measured, floor 1.0"),
        floors.shortfalls(Map.of("demo.text.titles", 0.9), List.of("demo")));
  }

  @Test
  void archiveThatIsNotHereIsNotJudged() {
    assertEquals(List.of(), floors.shortfalls(Map.of(), List.of("other")));
  }

  @Test
  void readsNamesAndValues(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("floors"), "# why\na.b.c = 0.5\n");

    assertEquals(new Floors(Map.of("a.b.c", 0.5)), Floors.read(file));
  }
}
