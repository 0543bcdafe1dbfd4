package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {
  private static String periods(String query) {
    List<PeriodReader.Found> found =
        PeriodReader.in(new QueryText(query).folded(), SampleNames.TODAY, 2026);
    return String.join(
        " ",
        found.stream()
            .map(
                it ->
                    it.first().map(LocalDate::toString).orElse("")
                        + ".."
                        + it.last().map(LocalDate::toString).orElse(""))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ridhus 2017 | 2017-01-01..2017-12-31",
        "år 2017 | 2017-01-01..2017-12-31",
        "ridhus i februari 2020 | 2020-02-01..2020-02-29",
        "feb. -20 | 2020-02-01..2020-02-29",
        "FEBRUARI 2020 | 2020-02-01..2020-02-29",
        "2020-02 | 2020-02-01..2020-02-29",
        "april i fjol | 2025-04-01..2025-04-30",
        "mars till maj 2021 | 2021-03-01..2021-05-31",
        "mars-maj 2021 | 2021-03-01..2021-05-31",
        "sommaren 2018 | 2018-06-01..2018-08-31",
        "sommaren -18 | 2018-06-01..2018-08-31",
        "vintern 2021/22 | 2021-12-01..2022-02-28",
        "vt 22 | 2022-01-01..2022-06-30",
        "höstterminen 2021 | 2021-08-01..2021-12-31",
        "tredje kvartalet 2023 | 2023-07-01..2023-09-30",
        "sista kvartalet i fjol | 2025-10-01..2025-12-31",
        "2022 Q4 | 2022-10-01..2022-12-31",
        "kv 1 2022 | 2022-01-01..2022-03-31",
        "första halvåret 2019 | 2019-01-01..2019-06-30",
        "i början av 2019 | 2019-01-01..2019-04-30",
        "i slutet av mars 2019 | 2019-03-21..2019-03-31",
        "på 80-talet | 1980-01-01..1989-12-31",
        "2000-talet | 2000-01-01..2009-12-31",
        "nittiotalet | 1990-01-01..1999-12-31",
        "sedan våren 2022 | 2022-03-01..",
        "fr o m 2022 | 2022-01-01..",
        "efter 2022 | 2023-01-01..",
        "före 1 mars 2022 | ..2022-02-28",
        "t o m 2021 | ..2021-12-31",
        "fram till juni 2021 | ..2021-06-30",
        "mellan den 3 maj 2019 och den 4 juni 2019 | 2019-05-03..2019-06-04",
        "från hösten 2019 till våren 2021 | 2019-09-01..2021-05-31",
        "1-15 mars 2021 | 2021-03-01..2021-03-15",
        "den 3:e maj 2019 | 2019-05-03..2019-05-03",
        "12.3.2021 | 2021-03-12..2021-03-12",
        "12/3-21 | 2021-03-12..2021-03-12",
        "20210312 | 2021-03-12..2021-03-12",
        "i år | 2026-01-01..2026-12-31",
        "för två år sedan | 2024-01-01..2024-12-31",
        "de senaste 18 månaderna | 2024-12-10..2026-06-10",
        "förra kvartalet | 2026-01-01..2026-03-31",
        "förra veckan | 2026-06-01..2026-06-07",
        "i höstas | 2025-09-01..2025-11-30",
        "2019 och 2021 | 2019-01-01..2019-12-31 2021-01-01..2021-12-31"
      })
  void readsPeriods(String query, String expected) {
    assertEquals(expected, periods(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vattenplan 2022-2024",
        "kulturprogram för åren 2019-2023",
        "årsredovisning 2022",
        "budget 2024",
        "budgeten för 2024",
        "målbild 2030",
        "1950 elever",
        "2010 kr",
        "2000 kvadratmeter",
        "EU 2018/302",
        "SFS 2010:900",
        "2 019",
        "20 19",
        "bussar 2031",
        "senare än 2031",
        "12 mars",
        "i juni",
        "hösten",
        "3/4 majoritet",
        "850712-1234",
        "999999"
      })
  void leavesWordsAlone(String query) {
    assertEquals("", periods(query));
  }
}
