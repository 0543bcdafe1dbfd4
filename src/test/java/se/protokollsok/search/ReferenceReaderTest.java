package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceReaderTest {
  private static final NameTable NAMES =
      SampleNames.table(
          List.of(),
          List.of(
              SampleNames.card(
                  "2025-10-17", "8/2025", "Kommundirektörsmöte", "Familjen Helsingborg"),
              SampleNames.card(
                  "2025-12-12", "9/2025", "Kommundirektörsmöte", "Familjen Helsingborg"),
              SampleNames.card(
                  "2025-03-03", "6/2025", "Kommundirektörsmöte", "Familjen Helsingborg")));

  private static ParsedQuery read(String query) {
    return QueryParser.parse(query, NAMES, SampleNames.TODAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "§ 12 | paragraph=12",
        "12 § | paragraph=12",
        "§§ 12-14 | paragraph=12 paragraph=13 paragraph=14",
        "9 § LSS | -",
        "4 kap. 2 § plan- och bygglagen | -",
        "3 § förvaltningslagen | -",
        "bn 2023:333 | dnr=BN 2023/333",
        "KS-2025-00970 | dnr=KS 2025/00970",
        "ks 2025 - 970 | dnr=KS 2025/970",
        "2021/345 | dnr=2021/345",
        "direktiv 2018/302 | -",
        "EU 2018/302 | -",
        "LVFS 2012:10 | -",
        "läsåret 2023/24 | -",
        "8/2025 | protocol=8/2025",
        "möte 08/2025 | protocol=8/2025",
        "protokoll 8 från 2025 | protocol=8/2025",
        "punkt 2 i protokoll 8/2025 | protocol=8/2025 item=2",
        "8/2025 punkt 7.3 | protocol=8/2025 item=7.3"
      })
  void readsReferences(String query, String expected) {
    List<String> told = new ArrayList<>();
    new Understanding(read(query))
        .told()
        .forEach((key, values) -> values.forEach(value -> told.add(key + "=" + value)));
    assertEquals(expected == null ? "" : expected, String.join(" ", told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "protokoll 7/2025 | Protokoll 7/2025 finns inte i arkivet (6/2025 och 8/2025 finns).",
        "protokoll 10/2025 | Protokoll 10/2025 finns inte i arkivet (9/2025 finns).",
        "protokoll 1/2003 | Protokoll 1/2003 finns inte i arkivet.",
        "protokoll 8/2025 | -",
        "8/2025 punkt 2 | -",
        "8/2025 punkt 7 | Punkt 7 finns inte i protokollet (2 finns).",
        "protokollet 1 november 2025 | Inget protokoll från 1 november 2025 finns i arkivet (17 oktober 2025 och 12 december 2025 finns).",
        "1 november 2025 | Inget protokoll från 1 november 2025 finns i arkivet (17 oktober 2025 och 12 december 2025 finns).",
        "ridhus 1 november 2025 | -",
        "§ 4 | § 4 finns inte i arkivet (§ 2 finns).",
        "§ 2 | -"
      })
  void saysWhatIsMissing(String query, String expected) {
    assertEquals(
        expected == null ? List.of() : List.of(expected), ReferenceNotes.of(read(query), NAMES));
  }

  /** Each once, and not more than a page bears. */
  @Test
  void saysOnlyTheFirstOfMany() {
    assertEquals(1, ReferenceNotes.of(read("§ 4 § 4 § 4"), NAMES).size());
    assertEquals(4, ReferenceNotes.of(read("§ 4 § 5 § 6 § 7 § 8 § 9"), NAMES).size());
  }
}
