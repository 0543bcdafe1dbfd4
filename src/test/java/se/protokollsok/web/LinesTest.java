package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.protokollsok.source.WordRepair;

class LinesTest {
  private static final WordRepair REPAIR = new WordRepair(2, 7, "hkten", 0.996, List.of());

  private static String whole(List<Segment> segments) {
    return segments.stream()
        .map(each -> each.look() + "[" + each.text() + "]")
        .collect(Collectors.joining(" "));
  }

  @Test
  void leavesOutTheFirstUnitsAndMovesTheRepairs() {
    LineView line = new Lines(ReadingMode.BESIDE).from(2, "• högen bort", List.of(REPAIR));
    assertEquals("REPAIRED[högen] PLAIN[ bort]", whole(line.segments()));
    assertEquals("MISREAD[hkten] PLAIN[ bort]", whole(line.asRead()));
    assertEquals("högen bort", line.text());
  }

  @Test
  void isNeverWhollySureOfAGuess() {
    LineView line = new Lines(ReadingMode.MARKED).of("• högen", List.of(REPAIR));
    assertEquals("99\u00a0%", line.segments().getLast().note().sure());
  }

  @Test
  void passesOverARepairThatDoesNotFit() {
    WordRepair beyond = new WordRepair(5, 50, "x", 0.9, List.of());
    LineView line = new Lines(ReadingMode.MARKED).of("• högen", List.of(REPAIR, beyond));
    assertEquals("PLAIN[• ] REPAIRED[högen]", whole(line.segments()));
  }

  @Test
  void readingBackNeverShowsWhatIsPrivate() {
    WordRepair domain = new WordRepair(5, 13, "lind@exempel.se", 0.5, List.of());
    LineView line = new Lines(ReadingMode.BESIDE).of("till lindan ex nu", List.of(domain));
    assertEquals("PLAIN[till ▮▮▮ nu]", whole(line.asRead()));
  }

  @Test
  void saysWhenTheWordMayHaveBeenReadRight() {
    WordRepair doubtful = new WordRepair(0, 5, "hogen", 0.6, List.of("hogen"));
    LineView line = new Lines(ReadingMode.MARKED).of("högen", List.of(doubtful));
    assertEquals("; kan ha varit rätt läst", line.segments().getFirst().note().more());
  }
}
