package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.protocol.Assignment;
import se.protokollsok.protocol.Due;
import se.protokollsok.source.Sourced;

/** Measures who gets a task, and by when, on a list of decisions written before the reader was. */
class AssignmentReaderTest {
  private static final LocalDate MEETING = LocalDate.of(2024, 3, 15);
  private static final Duration BOUND = Duration.ofSeconds(30);
  private static final double LEAST_PRECISION = 0.95;
  private static final double LEAST_RECALL = 0.90;

  /** One line of the list; no actors where nobody gets a task. */
  private record Sample(String clause, List<String> actors, String due) {}

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/parse/assignments.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split(" \\| ", -1);
        samples.add(
            new Sample(
                cells[0],
                cells[1].equals("-") ? List.of() : List.of(cells[1].split("; ", -1)),
                cells[2]));
      }
    }
    return samples;
  }

  static Optional<Assignment> read(String clause) {
    Sources sources = new Sources(Texts.repaired(clause));
    Passage passage = Passage.of(new Line(0, clause, new Line.Layout(false, false, 0, 0), false));
    return new AssignmentReader(sources, new Deadlines(sources, Optional.of(MEETING)))
        .read(passage, DecisionKinds.of(clause));
  }

  private static List<String> actors(Optional<Assignment> read) {
    return read.stream().flatMap(it -> it.actors().stream()).map(Sourced::value).toList();
  }

  private static String due(Optional<Assignment> read) {
    return read.flatMap(Assignment::due)
        .map(it -> it.day().map(LocalDate::toString).orElseGet(() -> "~" + it.words()))
        .orElse("-");
  }

  @Test
  void actorsAndDeadlinesOfInventedDecisionsAreRead() throws IOException {
    int right = 0;
    int found = 0;
    int wanted = 0;
    int dueRight = 0;
    List<String> misses = new ArrayList<>();
    for (Sample sample : samples()) {
      Optional<Assignment> read = read(sample.clause());
      List<String> actors = actors(read);
      found += actors.isEmpty() ? 0 : 1;
      wanted += sample.actors().isEmpty() ? 0 : 1;
      boolean same = !actors.isEmpty() && actors.equals(sample.actors());
      right += same ? 1 : 0;
      dueRight += same && due(read).equals(sample.due()) ? 1 : 0;
      if (!actors.equals(sample.actors()) || (same && !due(read).equals(sample.due()))) {
        misses.add(sample + " read as " + actors + " " + due(read));
      }
    }
    double precision = right / (double) found;
    double recall = right / (double) wanted;
    double due = dueRight / (double) right;
    String all =
        "precision %d/%d, recall %d/%d, due %d/%d%n%s"
            .formatted(right, found, right, wanted, dueRight, right, String.join("\n", misses));
    assertAll(
        () -> assertTrue(precision >= LEAST_PRECISION, all),
        () -> assertTrue(recall >= LEAST_RECALL, all),
        () -> assertTrue(due >= LEAST_PRECISION, all));
  }

  @Test
  void eachActorAndTheDeadlineKnowWhereTheyStand() {
    String clause = "att Siv Ek, kansliet och varje by svarar senast den 3 maj";
    Assignment read = read(clause).orElseThrow();
    List<String> cut =
        read.actors().stream()
            .map(it -> clause.substring(it.span().begin(), it.span().end()))
            .toList();
    Due due = read.due().orElseThrow();

    assertEquals(List.of("Siv Ek", "kansliet", "varje by"), cut);
    assertEquals("senast den 3 maj", clause.substring(due.span().begin(), due.span().end()));
    assertEquals(due.words(), clause.substring(due.span().begin(), due.span().end()));
  }

  /**
   * Each took minutes when the time grew with the square of the length; now it is well below 1 s.
   */
  @Test
  void aDecisionWithoutEndIsReadInTimeThatGrowsWithItsLength() {
    for (String clause :
        List.of(
            "att uppdra åt Anna Lind att " + "den 1 maj ".repeat(20_000),
            "att " + "uppmana kansliet att svara. Och ".repeat(10_000),
            "att a" + ".".repeat(160_000) + "b görs",
            "skrivs av ".repeat(40_000))) {
      assertTimeoutPreemptively(BOUND, () -> read(clause));
      assertTimeoutPreemptively(BOUND, () -> Word.in(clause));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "att kansliet återkommer till mötet den 28 augusti | 2024-08-28",
        "att kansliet återkommer senast den 3 loktober | 2024-10-31",
        "att kansliet återkommer den 27 november 2026 | 2026-11-27",
        "att kansliet återkommer den 28:e februari | 2025-02-28",
        "att kansliet återkommer 2024-09-01 | 2024-09-01",
        "att kansliet följer upp beslutet den 1 maj 2023 senast den 1 juli | 2024-07-01",
        "att kansliet återkommer sista kvartalet 2024 | 2024-12-31",
        "att kansliet återkommer till junimötet | 2024-06-30",
        "att kansliet återkommer inom tre veckor | 2024-04-05",
        "att kansliet återkommer om två veckor | 2024-03-29",
        "att kansliet återkommer om två veckor, helst skriftligen | 2024-03-29",
        "att uppdra åt kansliet att ta fram förslag om två dagar distansarbete per vecka | -",
        "att uppdra åt kansliet att skriva version v2 av planen | -",
        "att uppdra åt kansliet att skriva version v 22 av planen | -",
        "att kansliet svarar v 22 | 2024-06-02",
        "att kansliet svarar v.22 | 2024-06-02",
        "att kansliet köper in 3 noveller | -",
        "att kansliet svarar senast den 3 novembcr | 2024-11-03",
        "att kansliet svarar före april | 2024-03-31",
        "att kansliet svarar före årsskiftet | 2024-12-31",
        "att kansliet svarar i augusti | 2024-08-31",
        "att kansliet samlar in svar från de byar som svarar senast den 1 maj | -",
        "att kansliet mäter flödet från och med den 1 juni | -",
        "att kansliet skriver budgeten för 2025 | -",
        "att kansliet svarar den 31 februari | -",
        "att kansliet svarar 2024-13-01 | -",
        "att kansliet tar upp beslutet från den 1 maj 2023 | -"
      })
  void theDayByWhichSomethingIsWantedIsRead(String clause, String day) {
    assertEquals(day, due(read(clause)));
  }
}
