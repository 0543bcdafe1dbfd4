package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyMaskTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "850712-1234",
        "19850712-1234",
        "19850712 1234",
        "198507121234",
        "8507121234",
        "85O712-l234",
        "850772-1234",
        "850712+1234",
        "anna.lind4@exempel.se",
        "anna.lind @ exempel.se",
        "0732-31 53 68",
        "042-10 50 00",
        "0999-123456",
        "+46 42 10 50 00",
        "26714e686aeb4f52991a8407d19fd9ae",
        "26714e68-6aeb-4f52-991a-8407d19fd9ae",
        "21EABA20AD76AA2965AADF83BB149E94F24E384F42"
      })
  void blotsOutWhatIsPrivate(String secret) {
    assertEquals(
        "Före " + PrivacyMask.BLOT + " efter.", PrivacyMask.mask("Före " + secret + " efter."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "den 12 december 2025 kl. 08.30-12:00",
        "2025-12-12",
        "Dnr KS-2025-00970",
        "BN-2023-000333",
        "200 000 kr och 1 500 000 kr",
        "500 000 till 150 000",
        "verksamhetsplan 2016-2019",
        "§§ 179-180",
        "Storgatan 37, 434 81 Kungsbacka",
        "Inlagsgärde 2, daterad 2026-06-04",
        "tillgänglighetsguiden och avdelningschefen"
      })
  void leavesTheRest(String text) {
    assertEquals(text, PrivacyMask.mask(text));
  }
}
