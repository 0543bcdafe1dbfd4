package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows of the list mean, and that a row half understood hides too much, not too little. */
class HiddenTableTest {
  private static final String HASH =
      "0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789abcdef";

  private static HiddenTable table(String... lines) {
    return HiddenTable.of("hidden.tsv", String.join("\n", lines));
  }

  private static String row(String... cells) {
    return String.join("\t", cells);
  }

  @ParameterizedTest
  @CsvSource({
    "/protokoll/2025-03-14-x/5, /protokoll/2025-03-14-x/5",
    "https://sok.example/bas/protokoll/2025-03-14-x/7.3?q=a#p3, /protokoll/2025-03-14-x/7.3",
    "/bas/protokoll/2025-03-14-x/, /protokoll/2025-03-14-x",
    "/protokoll/2025-03-14-x/original, /protokoll/2025-03-14-x",
    "2025\\möte 3.pdf, 2025/möte 3.pdf",
    "./2025/protokoll/nr 9.pdf, 2025/protokoll/nr 9.pdf"
  })
  void readsWhatIsNamed(String written, String meant) {
    assertEquals(meant, HiddenTarget.of(written).orElseThrow().text());
  }

  @Test
  void readsChecksumsHoweverTheyAreWritten() {
    for (String written : List.of(HASH, "SHA-256:" + HASH, "sha256=" + HASH)) {
      assertEquals(
          Optional.of(new HiddenTarget.Bytes(HASH.toLowerCase(java.util.Locale.ROOT))),
          HiddenTarget.of(written));
    }
    assertEquals(Optional.empty(), HiddenTarget.of("/arende/badhuset"));
    assertEquals(Optional.empty(), HiddenTarget.of(""));
  }

  @Test
  void readsRows() {
    HiddenTable table =
        table(
            "\uFEFF# vad\tomfattning\toriginal\tvem\tnär\tvarför",
            "",
            row("/protokoll/a/5", "ärende", "ja", "Nora Prov", "2026-02-03", "sekretess"),
            row("a.pdf", "Fil", "no", "Nora Prov", "2026-02-03", "prövas"));
    assertEquals(List.of(), table.errors());
    assertEquals(
        List.of(
            new HiddenRow(
                3,
                new HiddenTarget.Address("a", Optional.of("5")),
                HiddenRow.Scope.ITEM,
                HiddenRow.Original.WITHHELD,
                "Nora Prov",
                "2026-02-03",
                "sekretess"),
            new HiddenRow(
                4,
                new HiddenTarget.Place("a.pdf"),
                HiddenRow.Scope.FILE,
                HiddenRow.Original.SHOWN,
                "Nora Prov",
                "2026-02-03",
                "prövas")),
        table.rows());
  }

  @Test
  void hidesTooMuchWhereARowIsWrongAndSaysSo() {
    HiddenTable table =
        table(
            row("/protokoll/a/5", "ärenden", "kanske", "", "igår", ""),
            row("a.pdf", "ärende", "nej", "N", "2026-02-03", "prövas"),
            row("/protokoll/a/0", "ärende", "nej", "N", "2026-02-03", "prövas"),
            row("/kommun/bjuv", "fil", "ja", "N", "2026-02-03", "prövas"),
            "/protokoll/b");
    assertEquals(
        List.of("FILE WITHHELD", "FILE SHOWN", "FILE SHOWN", "FILE WITHHELD"),
        table.rows().stream().map(row -> row.scope() + " " + row.original()).toList());
    assertEquals(5, table.errors().size());
    assertTrue(
        table.errors().getFirst().startsWith("hidden.tsv, rad 1: andra kolumnen ska vara"),
        table.errors()::toString);
    assertTrue(table.errors().get(3).contains("rad 4: skriv först vad"), table.errors()::toString);
  }

  @Test
  void keepsWhatALaterReadingLacks() {
    String first = row("/protokoll/a/5", "ärende", "ja", "N", "2026-02-03", "x");
    String second = row("/protokoll/a/6", "ärende", "ja", "N", "2026-02-03", "x");
    HiddenTable earlier = table(first, second);
    HiddenTable later = table(row("/protokoll/a/6", "ärende", "ja", "N", "2026-02-03", "y"));
    List<String> kept =
        later.keeping(earlier).rows().stream().map(row -> row.target().text() + row.why()).toList();
    assertEquals(List.of("/protokoll/a/6y", "/protokoll/a/5x"), kept);
  }
}
