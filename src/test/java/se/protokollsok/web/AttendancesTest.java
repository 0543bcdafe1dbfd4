package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendancesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "62      | true  | § 62",
        "62-65   | true  | §§ 62-65",
        "62, 64  | true  | §§ 62, 64",
        "53-     | true  | fr.o.m. § 53",
        "-45     | true  | t.o.m. § 45",
        "3       | false | punkt 3",
        "3-5     | false | punkterna 3-5",
        "-4      | false | t.o.m. punkt 4"
      })
  void saysWhichPartOfAMeetingSomebodyAttended(String series, boolean formal, String said) {
    assertEquals(said, Attendances.part(series, formal));
  }
}
