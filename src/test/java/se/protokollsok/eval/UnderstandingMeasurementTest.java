package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.protocol.Person;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import tools.jackson.databind.json.JsonMapper;

class UnderstandingMeasurementTest {
  @TempDir Path archive;
  @TempDir Path data;

  @Test
  void theArchiveHasThePersonsAndBodiesThatTheListCountsOn() throws IOException {
    UnderstandingArchive.into(archive);
    CommandLineDoor.run("index", archive.toString(), "--data", data.toString(), "--json");

    try (SearchEngine engine = LuceneSearchEngine.open(data.resolve("index"))) {
      Set<String> persons =
          engine.persons().stream()
              .map(Person::name)
              .collect(Collectors.toCollection(TreeSet::new));
      persons.retainAll(UnderstandingArchive.PERSONS);
      assertEquals(new TreeSet<>(UnderstandingArchive.PERSONS), persons);
      Set<String> bodies =
          engine.meetings().stream()
              .map(meeting -> meeting.body().toLowerCase(Locale.forLanguageTag("sv")))
              .collect(Collectors.toCollection(TreeSet::new));
      bodies.retainAll(UnderstandingArchive.BODIES);
      assertEquals(new TreeSet<>(UnderstandingArchive.BODIES), bodies);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          bad 2024 | period=2024-01-01..2024-12-31 | bad | {"period": ["2024-01-01..2024-12-31"], "words": ["Bad"]} | 1 | 1
          bad 2024 | period=2024-01-01..2024-12-31 | bad | {"words": ["bad", "2024"]} | 0 | 0
          KS om bad | body=kommunstyrelsen | bad | {"body": ["Kommunstyrelsen"], "words": ["bad"]} | 1 | 1
          """)
  void factsAndTopicAreComparedAlone(
      String query, String facts, String topic, String json, int tallied, int topicRight) {
    Figures figures = new Figures();

    UnderstandingMeasurement.judge(
        List.of(query, facts, topic), JsonMapper.shared().readTree(json), figures, "");

    assertEquals(tallied, figures.tallies().get("facts").right());
    assertEquals(1, figures.tallies().get("facts").there());
    assertEquals(new Share(topicRight, 1), figures.shares().get("topic"));
  }
}
