package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that make no example. */
class HelpPageTest {
  @ParameterizedTest
  @CsvSource({
    "mötets öppnande, true",
    "mötet avslutas, true",
    "övriga frågor, true",
    "val av justerare, true",
    "godkännande av dagordningen, true",
    "nytt badhus i klippan, false",
    "valborgsfirande i parken, false"
  })
  void passesOverWhatEveryMeetingHas(String title, boolean routine) {
    assertEquals(routine, HelpPage.isRoutine(title));
  }
}
