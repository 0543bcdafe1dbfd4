package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.parse.Dating.Outlook;
import se.protokollsok.protocol.DayMention;

/** Days, periods and deadlines in running text, read at a meeting of 21 November 2025. */
class DayReaderTest {
  private static final LocalDate MEETING = LocalDate.of(2025, 11, 21);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Avtalet löper från den 12 december 2025. | den 12 december 2025: 2025-12-12",
        "Skrivelsen 2025-10-02 lades fram. | 2025-10-02: 2025-10-02",
        "Svar lämnas 28:e februari. | 28:e februari: 2026-02-28 ?",
        "Mässan den 6 mars 2026, på Tegelbruket. | den 6 mars 2026: 2026-03-06",
        "Vi ses 3/12 2025. | 3/12 2025: 2025-12-03",
        "Gäller 1/1-31/12 2025. | 31/12 2025: 2025-12-31",
        "Vi ses den 3/12. | 3/12: 2025-12-03 ?",
        "Beslutet den 150612 gäller. | 150612: 2015-06-12",
        "Läger den 12-13 mars 2026. | den 12-13 mars 2026: 2026-03-12..2026-03-13",
        "Läger den 6, 13 och 20 mars. | 6: 2026-03-06 ? · 13: 2026-03-13 ? · 20 mars: 2026-03-20 ?",
        "Från den 30 april till den 2 maj 2026. | den 30 april till den 2 maj 2026: 2026-04-30..2026-05-02",
        "Avtal 2026-01-01 -- 2030-12-31. | 2026-01-01 -- 2030-12-31: 2026-01-01..2030-12-31",
        "Flyttas från den 3 mars till den 10 mars 2026. | den 3 mars: 2026-03-03 ? · den 10 mars 2026: 2026-03-10",
        "Start i april 2026. | april 2026: 2026-04-01..2026-04-30",
        "Klart i slutet av april. | slutet av april: 2026-04-21..2026-04-30 ?",
        "Utfall januari–mars 2025. | januari–mars 2025: 2025-01-01..2025-03-31",
        "Utfall december–februari 2025. | december–februari 2025: 2024-12-01..2025-02-28",
        "Sista kvartalet 2024 gick bra. | Sista kvartalet 2024: 2024-10-01..2024-12-31",
        "Under första halvåret 2026. | första halvåret 2026: 2026-01-01..2026-06-30",
        "Tertial 2 2025 redovisas. | Tertial 2 2025: 2025-05-01..2025-08-31",
        "Öppnar vecka 12. | vecka 12: 2026-03-16..2026-03-22 ?",
        "Stängt v. 52-53 2026. | v. 52-53 2026: 2026-12-21..2027-01-03",
        "Pågick under hösten 2019. | hösten 2019: 2019-09-01..2019-11-30 ?",
        "Var klart i våras. | i våras: 2025-03-01..2025-05-31 ?",
        "Startar nästa sommar. | nästa sommar: 2026-06-01..2026-08-31 ?",
        "Vintern 2025/2026 blir kall. | Vintern 2025/2026: 2025-12-01..2026-02-28 ?",
        "Byter namn vid årsskiftet. | årsskiftet: 2025-12-31..2026-01-01 ?",
        "Budget för 2026. | 2026: 2026-01-01..2026-12-31",
        "Planen 2026-2030 antas. | 2026-2030: 2026-01-01..2030-12-31",
      })
  void findsDaysAndPeriods(String text, String expected) {
    assertEquals(expected, read(text, Outlook.NEAREST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Svara senast den 1 september. | senast den 1 september: 2026-09-01 ! ?",
        "Svara senast den 3 laugusti. | senast den 3 laugusti: 2026-08-31 ! ?",
        "Svara senast den 3 1augusti. | senast den 3 1augusti: 2026-08-31 ! ?",
        "Svara före den 1 mars 2026. | före den 1 mars 2026: 2026-02-28 !",
        "Svara före sommaren. | före sommaren: 2026-05-31 ! ?",
        "Svara före årsskiftet. | före årsskiftet: 2025-12-31 ! ?",
        "Svara senast under 2026. | senast under 2026: 2026-12-31 !",
        "Svara senast vecka 3. | senast vecka 3: 2026-01-18 ! ?",
        "Gäller till och med den 31 mars. | till och med den 31 mars: 2026-03-31 ! ?",
        "Gäller t.o.m. 2026-03-31. | t.o.m. 2026-03-31: 2026-03-31 !",
        "Sista ansökningsdag är den 5 maj 2026. | Sista ansökningsdag är den 5 maj 2026: 2026-05-05 !",
        "Från 1 maj 2026 till och med 3 juni 2026. | 1 maj 2026 till och med 3 juni 2026: 2026-05-01..2026-06-03",
      })
  void findsDeadlines(String text, String expected) {
    assertEquals(expected, read(text, Outlook.NEAREST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dnr KS 2025-00970 och 042-10 50 00.",
        "Se § 12 marknadsplanen.",
        "Maj Lind och April Ek hälsar.",
        "I vår kommun finns 2000 elever.",
        "Det gäller för 2000 elever.",
        "Banan används även på vintern.",
        "Mötet pågick 08.30-12:00.",
        "Den 31 februari finns inte.",
        "Vecka 61 finns inte.",
        "Priset är 1/2 av 12/6.",
        "Kvoten 5/3-24 gäller.",
        "Planen v2 är klar.",
      })
  void whatIsNoDayIsPassedOver(String text) {
    assertEquals("", read(text, Outlook.NEAREST));
  }

  @Test
  void aDayWithoutYearLiesAheadInATaskAndBehindInAReference() {
    assertEquals("22 maj: 2026-05-22 ?", read("Följs upp 22 maj", Outlook.AHEAD));
    assertEquals("22 december: 2024-12-22 ?", read("Mötet 22 december", Outlook.BACK));
    assertEquals("22 december: 2025-12-22 ?", read("Mötet 22 december", Outlook.NEAREST));
  }

  @Test
  void withoutAMeetingsDateOnlyPrintedYearsCount() {
    Passage passage = Passage.of(Texts.line("den 3 maj och den 4 juni 2024"));
    List<DayMention> days =
        new DayReader(Texts.sources(passage.text()), Optional.empty()).in(passage, Outlook.NEAREST);
    assertEquals(List.of(LocalDate.of(2024, 6, 4)), days.stream().map(DayMention::first).toList());
  }

  @Test
  void theSpanCutsTheWordsOutOfTheText() {
    String text = "Svara senast den 1 september 2026, tack.";
    DayMention day =
        new DayReader(Texts.sources(text), Optional.of(MEETING))
            .in(Passage.of(Texts.line(text)), Outlook.NEAREST)
            .getFirst();
    assertEquals(
        "senast den 1 september 2026", text.substring(day.span().begin(), day.span().end()));
  }

  private static String read(String text, Outlook outlook) {
    return new DayReader(Texts.sources(text), Optional.of(MEETING))
        .in(Passage.of(Texts.line(text)), outlook).stream()
            .map(DayReaderTest::show)
            .collect(Collectors.joining(" · "));
  }

  private static String show(DayMention day) {
    return day.text()
        + ": "
        + day.first()
        + (day.last().equals(day.first()) ? "" : ".." + day.last())
        + (day.deadline() ? " !" : "")
        + (day.inferred() ? " ?" : "");
  }
}
