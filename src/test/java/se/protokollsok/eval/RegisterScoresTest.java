package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.Person;
import tools.jackson.databind.json.JsonMapper;

class RegisterScoresTest {
  private static Person person(String id, List<String> spellings, String... places) {
    LocalDate day = LocalDate.of(2025, 3, 1);
    return new Person(
        id,
        spellings.getFirst(),
        spellings,
        Stream.of(places)
            .map(place -> new Person.Office(Optional.of(place), Optional.empty(), day, day))
            .toList(),
        List.of(),
        true,
        List.of());
  }

  private static Map<String, Tally> scores(
      String gold, List<Person> persons, List<MatterScores.Found> matters) {
    Figures figures = new Figures();
    new RegisterScores(JsonMapper.shared().readTree(gold), persons, matters).addTo(figures, "");
    return figures.tallies();
  }

  @Test
  void onePersonIsOneEntryWithAllPlaces() {
    String gold = "{\"same\": [[\"Bo Ek|Bo Eck\", \"Bjuv 2024; Klippan 2025-\"]]}";
    Person whole = person("bo-ek", List.of("Bo Ek", "Bo Eck"), "Bjuv", "Klippan");
    Person half = person("bo-ek", List.of("Bo Ek"), "Bjuv");
    Person otherHalf = person("bo-eck", List.of("Bo Eck"), "Klippan");

    assertEquals(1, scores(gold, List.of(whole), List.of()).get("samePerson").right());
    assertEquals(0, scores(gold, List.of(half), List.of()).get("samePerson").right());
    assertEquals(0, scores(gold, List.of(half, otherHalf), List.of()).get("samePerson").right());
  }

  @Test
  void namesakesAreToldApartByPlace() {
    String gold = "{\"different\": [[\"Bo Ek (Bjuv 2015)\", \"Bo Ek/Eck (Klippan 2025-)\"]]}";
    Person bjuv = person("bo-ek", List.of("Bo Ek"), "Bjuv");
    Person klippan = person("bo-ek-2", List.of("Bo Eck"), "Klippan");
    Person merged = person("bo-ek", List.of("Bo Ek", "Bo Eck"), "Bjuv", "Klippan");

    assertEquals(
        1, scores(gold, List.of(bjuv, klippan), List.of()).get("differentPersons").right());
    assertEquals(0, scores(gold, List.of(merged), List.of()).get("differentPersons").right());
    assertEquals(0, scores(gold, List.of(bjuv), List.of()).get("differentPersons").right());
  }
}
