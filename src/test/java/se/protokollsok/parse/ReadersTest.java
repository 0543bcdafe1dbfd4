package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.source.SourceSpan;

/** The small readers, one line of text each. */
class ReadersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRESENT | Närvarande:",
        "PRESENT | Narvarande",
        "PRESENT | Ndrvarande: Anna Lind, Bjuv",
        "PRESENT | Närvarande från kommunerna:",
        "ABSENT | Anmalt férhinder:",
        "ABSENT | Anmailt férhinder: Bo Ek",
        "ABSENT | Frånvarande",
        "GUEST | Inbjudna gdster: Bo Ek",
        "TIME_AND_PLACE | Tid/Plats: 150612",
        "TIME_AND_PLACE | Plats och tid:",
        "SUMMARY | Sammanfattning: Kort.",
        "SUMMARY | Sammanfattning av ärendet",
        "PRESENTERS | Féredragande: Anna Lind",
        "DECISION | Métet beslutar",
        "DECISION | Méotet beslutar:",
        "DECISION | Beslut:",
        "DECISION | Överenskommelse",
        "PROPOSAL | Förslag till beslut",
        "BASIS | Beslutsunderlag",
        "VERIFICATION | Plats och tid för justering   Digital justering"
      })
  void labelsAreFoundInSpiteOfMisreadLetters(Label label, String line) {
    assertEquals(label, Labels.at(line).orElseThrow().label());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beslut.",
        "Beslutet skickas med post",
        "Ordföranden hälsar välkommen",
        "Sammanfattningen delas ut",
        "Bestut om avgift i hamnen",
        "Underlaget saknas"
      })
  void sentencesAreNoLabels(String line) {
    assertTrue(Labels.at(line).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-12-12 | Helsingborg 2025-12-12 namn@example.se",
        "2025-12-12 | Den 12 december 2025 08.30",
        "2015-06-12 | 150612, Drottninggatan 7",
        "2024-02-28 | den 28:e februari",
        "2026-04-30 | senast den 30/4 2026",
        "2024-03-06 | onsdag 6 mars",
        "2019-02-06 | 20190206"
      })
  void datesAreFoundInEveryForm(String date, String text) {
    assertEquals(date, Dates.in(text).getFirst().in(OptionalInt.of(2024)).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2016-2019", "0732-31 53 68", "31 februari 2020", "4/2015", "den 32 maj 2020"})
  void otherNumbersAreNoDates(String text) {
    assertTrue(Dates.in(text).stream().allMatch(it -> it.in(OptionalInt.of(2024)).isEmpty()), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "08:30-12:00 | Den 12 december 2025 08.30-12:00 på",
        "13:00-13:20 | Storgatan 37 Klockan 13.00–13.20",
        "08:30-12:30 | Helsingborg ki 08.30-12.30.",
        "09:00-12:00 | kl. 9-12",
        "09:00-11:00 | kl 9.00 till 11.00"
      })
  void timesAreFoundInEveryForm(String times, String text) {
    Times.Found found = Times.in(text).orElseThrow();
    assertEquals(times, found.start() + "-" + found.end().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Lind, Bjuv Bo Ek, Perstorp | PERSON Anna Lind; AFFILIATION Bjuv; PERSON Bo Ek; AFFILIATION Perstorp",
        "Anna Lind, Bjuv via Teams Bo Ek, Perstorp | PERSON Anna Lind; AFFILIATION Bjuv; PERSON Bo Ek; AFFILIATION Perstorp",
        "Anna Lind och Bo Ek, Skåne Nordväst | PERSON Anna Lind; PERSON Bo Ek; AFFILIATION Skåne Nordväst",
        "Anna Lind Helsingborg stad och Bo Ek Ängelholms kommun. | PERSON Anna Lind; AFFILIATION Helsingborg stad; PERSON Bo Ek; AFFILIATION Ängelholms kommun",
        "Bjuv: Anna Lind | AFFILIATION Bjuv; PERSON Anna Lind",
        "Anna Lind, kommundirektör, Bjuv | PERSON Anna Lind; TITLE kommundirektör; AFFILIATION Bjuv",
        "Anna Lind, sekretariatet Bo Ek, Åstorp | PERSON Anna Lind; AFFILIATION sekretariatet; PERSON Bo Ek; AFFILIATION Åstorp",
        "Anna Lind, Bo Ek, Carin Al | PERSON Anna Lind; PERSON Bo Ek; PERSON Carin Al"
      })
  void attendanceLinesFallIntoNamesAndPlaces(String line, String segments) {
    assertEquals(
        segments,
        new EntryReader(Affiliations.of(Texts.KNOWLEDGE))
            .read(line).stream()
                .map(it -> it.kind() + " " + it.text())
                .collect(Collectors.joining("; ")));
  }

  @Test
  void numbersThatJumpAreAFinding() {
    String findings =
        Dump.of(
            Texts.parse(
                "Protokoll nr 1 2020\n\n1. Ett\n\nText.\n\n2. Två\n\nText.\n\n6. Sex\n\nText."));
    assertTrue(findings.contains("ITEM_NUMBER_GAP"), findings);
  }

  @Test
  void spansCutTheTextTheyStandFor() {
    String text =
        "Protokoll nr 1 2020\n\n1. Budget för\nnästa år\n\nMötet beslutar\n\natt anta den\ngenast samt att tacka\n";
    AgendaItem item = Texts.parse(text).protocol().items().getFirst();
    assertEquals("Budget för\nnästa år", cut(text, item.titleSpan()));
    assertEquals("att anta den\ngenast", cut(text, item.decisions().getFirst().span()));
    assertEquals("samt att tacka", cut(text, item.decisions().getLast().span()));
  }

  @Test
  void pagesAreThoseOfTheText() {
    AgendaItem item =
        Texts.parse("Protokoll nr 1 2020\f1. Ett\n\nText.\f2. Två\n\nText.")
            .protocol()
            .items()
            .getLast();
    assertEquals(3, item.titleSpan().page());
  }

  private static String cut(String text, SourceSpan span) {
    return text.substring(span.begin(), span.end());
  }
}
