package se.protokollsok.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTableTest {
  private static final Bodies BODIES = KnowledgeBase.builtIn().bodies();

  @ParameterizedTest
  @CsvSource({
    "Kommundirektörsmöte, Kommundirektörsmöte",
    "Kommundirektörmöte, Kommundirektörsmöte",
    "Kommundirektorsmote, Kommundirektörsmöte",
    "Kommundirektörsmötet, Kommundirektörsmöte",
    "Kommundirektörsgruppen, Kommundirektörsgruppen",
    "Kommundirektérsgruppens, Kommundirektörsgruppen",
    "KOMMUNDIREKTÖRSGRUPPEN, Kommundirektörsgruppen",
    "Kommunstyrelsen, -",
    "Kommunfullmäktige, -",
    "Direktörsmöte, -",
    "'', -"
  })
  void knowsABodyByItsPrintedName(String printed, String expected) {
    assertEquals(expected, BODIES.body(printed).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({
    "Familjen Helsingborg, Familjen Helsingborg",
    "familjen Helsingborgs, Familjen Helsingborg",
    "Skane Nordvist, Skåne Nordväst",
    "Skåne Nordvést, Skåne Nordväst",
    "Skåne Nordvästs, Skåne Nordväst",
    "SKR, Sveriges Kommuner och Regioner",
    "SKL, Sveriges Kommuner och Landsting",
    "Kungsbacka kommun, Kungsbacka kommun",
    "Klippan kommun, Klippans kommun",
    "Helsingborg stad, Helsingborgs stad",
    "Region Gotland, Region Gotland",
    "Region Skåne, -",
    "Helsingborg, -",
    "SK, -"
  })
  void knowsAnOrganisationByItsPrintedName(String printed, String expected) {
    assertEquals(expected, BODIES.organisation(printed).orElse("-"));
  }

  @Test
  void tellsWhoseBodyItWasAtADate() {
    assertEquals(
        Optional.of("Skåne Nordväst"),
        BODIES.organisationOf("Kommundirektörsgruppen", LocalDate.of(2015, 12, 31)));
    assertEquals(
        Optional.of("Familjen Helsingborg"),
        BODIES.organisationOf("Kommundirektörsmöte", LocalDate.of(2016, 1, 1)));
    assertEquals(
        Optional.empty(), BODIES.organisationOf("Kommunstyrelsen", LocalDate.of(2016, 1, 1)));
  }

  @Test
  void joinsPredecessorsAndSuccessors() {
    assertEquals(
        Set.of("Familjen Helsingborg", "Skåne Nordväst"),
        Set.copyOf(BODIES.family("Skåne Nordväst")));
    assertEquals(
        Set.of("Kommundirektörsmöte", "Kommundirektörsgruppen"),
        Set.copyOf(BODIES.family("Kommundirektörsmöte")));
    assertEquals(Set.of("Kommunstyrelsen"), Set.copyOf(BODIES.family("Kommunstyrelsen")));
  }
}
