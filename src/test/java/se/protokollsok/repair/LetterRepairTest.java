package se.protokollsok.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.source.WordRepair;

/** Words of our own; the noise is that of English reading models. */
class LetterRepairTest {
  private static final Knowledge BUILT_IN = KnowledgeBase.builtIn();

  /** Enough misread text for the page to be known as such. */
  private static final String MISREAD =
      "Ordforanden halsar alla valkomna och forklarar motet oppnat. Till justerare valdes Eva Lind. "
          + "Namnden gick igenom det som har hant sedan sist och vad som aterstar att gora under "
          + "varen. Forvaltningen far i uppdrag att ta fram ett forslag till nasta mote.\n\n";

  private static RepairedText repair(String text) {
    return Documents.repair(BUILT_IN, MISREAD + text);
  }

  private static String repaired(String text) {
    String all = repair(text).text();
    return all.substring(all.lastIndexOf("\n\n") + 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Badhuset behdver byggas om|Badhuset behöver byggas om",
        "Kommunstyrelsen godkdnde avtalet med Angelholm|Kommunstyrelsen godkände avtalet med Ängelholm",
        "arbetet med éversiktsplanen fortsatter|arbetet med översiktsplanen fortsätter",
        "att l&ngsiktigt stédja féreningslivet|att långsiktigt stödja föreningslivet",
        "6vriga fragor om skolskjutsreglementet|övriga frågor om skolskjutsreglementet",
        "bidrag f6r aldreomsorg i Hégands|bidrag för äldreomsorg i Höganäs",
        "cykelvagsnitet langs kusten|cykelvägsnätet längs kusten",
      })
  void putsMisreadWordsRight(String read, String meant) {
    assertEquals(meant, repaired(read));
  }

  /** A speller sees nothing wrong in for, ar, far, vara, mal. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "det ar klart i dag|det är klart i dag",
        "sedan flera ar tillbaka|sedan flera år tillbaka",
        "ett forslag for alla kommuner|ett förslag för alla kommuner",
        "att detta ska vara klart|att detta ska vara klart",
        "i vara kommuner och av vara medborgare|i våra kommuner och av våra medborgare",
        "kommunens mal for aret|kommunens mål för året",
      })
  void decidesBetweenRealWords(String read, String meant) {
    assertEquals(meant, repaired(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "till 08.30 den 14 november",
        "dnr 2024/00417 och KS 17/2023",
        "post till eva.lind@bjuv.example",
        "se www.bjuv.example/fragor",
        "punkt 1 a",
        "KD och KSO",
        "Karin Wahlmann",
        "Noor Al-Rashid",
        "bilaga A4-format",
      })
  void leavesWhatIsNoMisreadWord(String text) {
    assertEquals(text, repaired(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a slip of the author's, letters in their place
        "Mötet beslutade att för oss är verksamhetsbreättelsen klar. Vi får åter gå på lärlplattformen i vår och möta "
            + "våra kollegor för att höra vad de själva tänker.",
        // a list shows no language, so nothing shows that dots were lost
        "Sven Fors, Tomas Holm, Karin Mans, Elin Berg, Peter Lind, Anna Dahl, Erik Lund, Lars Ek, Maria Falk, Nils Asp,"
            + " Per Strand, Eva Norberg, Ola Hed, Kim Wester, Rut Alm, Sara Wik, Jan Sten, Ulf Gran, Siv Ros, Moa Blom",
        // English has no dots to lose
        "The board of the association decided to accept the report and to thank the members for the work that has been "
            + "done on behalf of all the towns in this part of the country for the last year.",
      })
  void leavesACleanDocumentAlone(String text) {
    RepairedText repaired = Documents.repair(BUILT_IN, text);
    assertEquals(text, repaired.text());
    assertEquals(List.of(), repaired.words());
  }

  @Test
  void keepsTheEvidenceOfEveryChange() {
    RepairedText repaired = repair("Skolan i Bastad behdver nya lokaler");
    WordRepair town = word(repaired, "Båstad");
    assertEquals("Bastad", town.original());
    assertTrue(town.confidence() > 0.5 && town.confidence() <= 1, town::toString);
    WordRepair needs = word(repaired, "behöver");
    assertEquals("behdver", needs.original());
    int begin = repaired.map().toExtracted(needs.begin());
    assertEquals(
        "behdver", (MISREAD + "Skolan i Bastad behdver nya lokaler").substring(begin, begin + 7));
  }

  @Test
  void keepsASecondReadingThatIsNearlyAsLikely() {
    WordRepair loan = word(repair("Vag 17, mal och matt. Om hal, hall, lan, ran och gang"), "lån");
    assertEquals("lan", loan.original());
    assertEquals(List.of("län"), loan.otherReadings());
  }

  @Test
  void judgesEachPageByItself() {
    String clean =
        "Mötet öppnades och alla hälsades välkomna. Därefter gick vi igenom frågorna från förra mötet och hörde en "
            + "rapport om läget på skolorna i området, där både elever och lärare är nöjda med den nya tiden för lunch.";
    String page = clean + " " + clean + " Forslag: Sven Kovar";
    String[] pages = Documents.repair(BUILT_IN, page, MISREAD + MISREAD).text().split("\f", -1);
    assertEquals(page, pages[0]);
    assertTrue(pages[1].contains("Ordföranden hälsar alla välkomna"), pages[1]);
  }

  @Test
  void anArchivistsCorrectionHoldsEverywhereAndTeaches(@TempDir Path curated) throws IOException {
    Files.writeString(
        curated.resolve("corrections.tsv"),
        "Kråkebyn\tKråkeby\nRosengqvist\tRosenqvist\nmassan\tmassan\n");
    Knowledge knowledge = KnowledgeBase.of(Optional.of(curated), WordCounts.EMPTY);
    String clean =
        "Mötet i Kråkebyn ställdes in på grund av vädret; nästa möte är på måndag för alla.";
    RepairedText repaired = Documents.repair(knowledge, clean);
    assertTrue(repaired.text().startsWith("Mötet i Kråkeby ställdes"), repaired::text);
    assertEquals(1, word(repaired, "Kråkeby").confidence());
    String misread = Documents.repair(knowledge, MISREAD + "Rosengqvist om massan").text();
    assertTrue(misread.endsWith("Rosenqvist om massan"), misread);
    assertFalse(misread.contains("mässan"), misread);
  }

  @Test
  void whatTheArchiveSaysElsewhereIsKnown() {
    String name = "Kvittingekråksskolan";
    WordCounts words =
        WordCounts.ofCleanPages(
            Stream.generate(() -> "Mötet på " + name + " är öppet för alla på våren.")
                .limit(20)
                .toList());
    Knowledge knowledge = assertDoesNotThrowIo(() -> KnowledgeBase.of(Optional.empty(), words));
    String text = Documents.repair(knowledge, MISREAD + "om Kvittingekraksskolan i dag").text();
    assertTrue(text.endsWith("om " + name + " i dag"), text);
  }

  private interface IoCall<T> {
    T call() throws IOException;
  }

  private static <T> T assertDoesNotThrowIo(IoCall<T> call) {
    try {
      return call.call();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static WordRepair word(RepairedText text, String meant) {
    return text.words().stream()
        .filter(word -> text.text().substring(word.begin(), word.end()).equals(meant))
        .findFirst()
        .orElseThrow(() -> new AssertionError(meant + " is not among " + text.words()));
  }

  /** The words of a large archive are counted once, not at every question. */
  @Test
  @Timeout(120)
  void aLargeArchiveDoesNotSlowRepair() {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      counts.put("ö" + Integer.toString(i, Character.MAX_RADIX).replaceAll("\\d", "q") + i % 7, 3);
      counts.put("å" + Integer.toBinaryString(i).replace('0', 'a').replace('1', 'n'), 2);
    }
    Knowledge large;
    try {
      large = KnowledgeBase.of(Optional.empty(), new WordCounts(counts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    RepairedText text = Documents.repair(large, MISREAD.repeat(40));
    assertTrue(text.text().startsWith("Ordföranden hälsar alla välkomna"), text.text());
  }

  @Test
  void aLongTextWithoutSentencesIsRepairedToItsEnd() {
    String text = repaired("cykelvagsnitet langs kusten " + "behdver byggas om ".repeat(4_000));
    assertEquals("cykelvägsnätet längs kusten " + "behöver byggas om ".repeat(4_000), text);
  }

  /** A line of list marks without end is looked through once. */
  @Test
  @Timeout(120)
  void endlessLineIsReadInLinearTime() {
    String line = "x" + " o".repeat(400_000);
    assertEquals(400_001, WordTokens.of(line).size());
  }
}
