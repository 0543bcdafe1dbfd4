package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.protocol.Reference;

/** References in running text, read in item 9 of a meeting of 21 November 2025. */
class ReferenceReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Se ärende 2. | ärende ärende 2: 2",
        "Frågan hör ihop med punkten 7.3. | ärende punkten 7.3: 7.3",
        "Se § 12. | ärende § 12: 12",
        "Se §§ 12-14. | ärende §§ 12-14: 12-14",
        "KF § 45/2023 gäller. | paragraf KF § 45/2023: 45 KF 2023-01-01..2023-12-31",
        "KF § 45/98 gäller. | paragraf KF § 45/98: 45 KF 1998-01-01..1998-12-31",
        "KF § 45/23 gäller. | paragraf KF § 45/23: 45 KF 2023-01-01..2023-12-31",
        "Kommunstyrelsen 2023-05-12 § 45 förslag till budget. | paragraf Kommunstyrelsen 2023-05-12 § 45: 45 Kommunstyrelsen 2023-05-12..2023-05-12",
        "KS 2023-05-12 § 45 avtal med ett bolag. | paragraf KS 2023-05-12 § 45: 45 KS 2023-05-12..2023-05-12",
        "Se punkt 3 i dagordningen. | ärende punkt 3: 3",
        "Kommunstyrelsens beslut 2024-02-13 § 7. | paragraf Kommunstyrelsens beslut 2024-02-13 § 7: 7 Kommunstyrelsens 2024-02-13..2024-02-13",
        "Enligt protokoll nr 7/2025. | protokoll protokoll nr 7/2025: 7/2025",
        "På kommundirektörernas möte i januari 2025 beslutades att vänta. | möte kommundirektörernas möte i januari 2025: kommundirektörernas 2025-01-01..2025-01-31",
        "Vid mötet den 12 december beslutades det. | möte mötet den 12 december: 2024-12-12..2024-12-12",
        "Styrelsemötet den 3 mars 2025 sade ja. | möte Styrelsemötet den 3 mars 2025: Styrelse 2025-03-03..2025-03-03",
        "Kommunfullmäktige beslutade 2023-05-29 att bygga. | möte Kommunfullmäktige beslutade 2023-05-29: Kommunfullmäktige 2023-05-29..2023-05-29",
        "Förra mötet drog ut på tiden. | möte Förra mötet:",
      })
  void findsReferences(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nästa möte den 30 april 2026 hålls i Bjuv.",
        "Enligt 6 kap. 36 § kommunallagen.",
        "Enligt § 12 kommunallagen och § 5 i avtalet.",
        "Detta är ärende 9.",
        "Enligt punkt 3 i avtalet och punkt 12 i förslaget.",
        "Enligt § 5 i det nya avtalet.",
        "Se punkt 3 ovan.",
        "Enligt PBL § 12 och SoL § 4.",
        "Enligt § 12 KL och § 4 förvaltningslagen.",
        "Enligt kommunallagen § 3.",
        "Ärendet 2025 kostar mycket.",
      })
  void whatPointsNowhereIsPassedOver(String text) {
    assertEquals("", read(text));
  }

  private static String read(String text) {
    return new ReferenceReader(Texts.sources(text), Optional.of(LocalDate.of(2025, 11, 21)))
        .in(Passage.of(Texts.line(text)), "9").stream()
            .map(ReferenceReaderTest::show)
            .collect(Collectors.joining(" · "));
  }

  private static String show(Reference reference) {
    return reference.kind().label()
        + " "
        + reference.text()
        + ":"
        + reference.number().map(it -> " " + it).orElse("")
        + reference.body().map(it -> " " + it).orElse("")
        + reference.first().map(it -> " " + it + ".." + reference.last().orElseThrow()).orElse("");
  }
}
