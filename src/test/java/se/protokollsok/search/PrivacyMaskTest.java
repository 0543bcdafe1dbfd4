package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.source.WordRepair;

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
        "08-12 34 56",
        "08-123 456 78",
        "042/105000",
        "0411-5770 00",
        "0732-315368",
        "26714e686aeb4f52991a8407d19fd9ae",
        "26714e68-6aeb-4f52-991a-8407d19fd9ae",
        "5C07D91E44B8A3F26610E9BD73A5280FC14E7D9B36"
      })
  void blotsOutWhatIsPrivate(String secret) {
    assertEquals(
        "Före " + PrivacyMask.BLOT + " efter.", PrivacyMask.mask("Före " + secret + " efter."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KS 2025/012345",
        "KS 2025/01234567",
        "dnr 2024:0123456 och 012345",
        "01-12 2024",
        "08-12 2024",
        "den 12 december 2025 kl. 08.30-12:00",
        "2025-12-12",
        "Dnr KS-2024-00815",
        "BN-2022-000127",
        "200 000 kr och 1 500 000 kr",
        "500 000 till 150 000",
        "verksamhetsplan 2016-2019",
        "§§ 179-180",
        "Kvarngatan 3, 222 41 Lund",
        "Almlunden 4, daterad 2025-03-11",
        "tillgänglighetsguiden och avdelningschefen"
      })
  void leavesTheRest(String text) {
    assertEquals(text, PrivacyMask.mask(text));
  }

  @Test
  void movesRepairedWordsWithTheText() {
    WordRepair before = new WordRepair(0, 4, "Fére", 0.9, List.of());
    WordRepair within = new WordRepair(5, 9, "lmd", 0.9, List.of());
    WordRepair after = new WordRepair(21, 26, "cfter", 0.9, List.of());
    PrivacyMask.Text masked =
        PrivacyMask.mask("Före lind@exempel.se efter", List.of(before, within, after));
    assertEquals("Före ▮▮▮ efter", masked.text());
    assertEquals(List.of(before, after.at(9)), masked.repairs());
  }
}
