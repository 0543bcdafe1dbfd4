package se.protokollsok.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.repair.RepairedText.Change;
import se.protokollsok.repair.RepairedText.Range;

/** What must hold for any text, tried on random ones under several default locales. */
class RepairPropertiesTest {
  private static final String[] PIECES = {
    "a",
    "b",
    "styrelsen",
    "kommun",
    "Åsa",
    "Öberg",
    "ä",
    "é",
    "š",
    "I",
    "i",
    "İ",
    "ı",
    "-",
    "-\n",
    "\u00ad",
    "\u00ad\n",
    "\n",
    "\n\n",
    "\f",
    " ",
    "  ",
    "\t",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\u0007",
    "e\u0301",
    "o\u0308",
    "\u0308",
    "\ufb01",
    "\u0644",
    "\u0435",
    "\u0391",
    "12",
    "2 (4)",
    "§ 7",
    "Sidan 1 av 3",
    "\ud83d\ude00",
    "\ud83d\udc68\u200d\ud83d\udc69",
    "\ud83d",
    "och",
    "IT",
    "¬\n",
    "\u2028",
    "\u000b",
    "Samverkansmöte i Bergslagen\n",
    "•",
    "\uf0b7"
  };

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  private static String[] randomPages(Random random) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(60);
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString().split("\f", -1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "tr", "ar"})
  void propertiesHoldForRandomText(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      String[] pages = randomPages(random);
      String extracted = String.join("\f", pages);
      RepairedText repaired = Documents.repair(pages);
      mapIsMonotone(repaired, extracted);
      unchangedTextIsItsSource(repaired, extracted);
      changesRebuildTheText(repaired, extracted);
      furnitureIsOrderedAndDisjoint(repaired);
      assertEquals(pages.length, repaired.text().split("\f", -1).length, extracted);
    }
  }

  @Test
  void resultDoesNotDependOnTheLocale() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      String[] pages = randomPages(random);
      Locale.setDefault(Locale.forLanguageTag("sv"));
      RepairedText swedish = Documents.repair(pages);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(swedish, Documents.repair(pages));
    }
  }

  private static void mapIsMonotone(RepairedText repaired, String extracted) {
    int last = 0;
    for (int i = 0; i < repaired.text().length(); i++) {
      int place = repaired.map().toExtracted(i);
      int end = repaired.map().toExtractedEnd(i + 1);
      assertTrue(place >= last && end > place && end <= extracted.length(), extracted);
      last = place;
    }
  }

  private static void unchangedTextIsItsSource(RepairedText repaired, String extracted) {
    int begin = 0;
    for (Change change : repaired.changes()) {
      compare(repaired, extracted, begin, change.range().begin());
      begin = change.range().end();
    }
    compare(repaired, extracted, begin, repaired.text().length());
  }

  private static void compare(RepairedText repaired, String extracted, int begin, int end) {
    if (begin < end) {
      var span = repaired.sourceOf(begin, end);
      assertEquals(
          extracted.substring(span.begin(), span.end()), repaired.text().substring(begin, end));
    }
  }

  /** Undoing the recorded changes gives the extracted text: no word is lost or invented unsaid. */
  private static void changesRebuildTheText(RepairedText repaired, String extracted) {
    StringBuilder undone = new StringBuilder(repaired.text());
    for (Change change : repaired.changes().reversed()) {
      Range range = change.range();
      assertEquals(change.replacement(), repaired.text().substring(range.begin(), range.end()));
      undone.replace(range.begin(), range.end(), change.original());
    }
    assertEquals(extracted, undone.toString());
    for (Change change : repaired.changes()) {
      assertTrue(
          letters(change.original()) == letters(change.replacement()),
          () -> "letters lost or invented in " + change);
    }
  }

  /** Letters and digits, a ligature counting as its letters, a loose mark as none. */
  private static long letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .count();
  }

  private static void furnitureIsOrderedAndDisjoint(RepairedText repaired) {
    int last = 0;
    for (Range range : repaired.furniture()) {
      assertTrue(range.begin() >= last && range.end() > range.begin());
      assertTrue(range.end() <= repaired.text().length());
      String line = repaired.text().substring(range.begin(), range.end());
      assertTrue(line.indexOf('\n') < 0 && line.indexOf('\f') < 0, line);
      last = range.end();
    }
  }

  @Test
  void repairedTextIsCleanAndStaysAsItIs() {
    Random random = new Random(13);
    for (int i = 0; i < 500; i++) {
      String[] pages = Documents.repair(randomPages(random)).text().split("\f", -1);
      RepairedText again = Documents.repair(pages);
      List<Change> changes =
          again.changes().stream().filter(change -> !change.original().contains("\n")).toList();
      assertEquals(List.of(), changes);
    }
  }

  @Test
  void textWithoutFaultKeepsTheIdentityMap() {
    RepairedText repaired = Documents.repair("Mötet öppnas.\n\n• Åsa – ”hej” 50 %\n");
    assertEquals(OffsetMap.IDENTITY, repaired.map());
    assertEquals(List.of(), repaired.changes());
    assertEquals(List.of(), repaired.furniture());
    assertEquals(List.of(), repaired.findings());
  }

  /** The limit only ends a hang: a pattern that went back and forth here would take hours. */
  @Test
  @Timeout(300)
  void pathologicalTextComesToAnEnd() {
    Documents.repair("a".repeat(1_000_000));
    Documents.repair("a-".repeat(500_000));
    Documents.repair("a-\n".repeat(200_000));
    Documents.repair("a- ".repeat(300_000) + " ".repeat(300_000));
    Documents.repair("o\u0308".repeat(300_000));
    Documents.repair("\u0435b".repeat(100_000));
    Documents.repair("sidan ".repeat(200_000));
    Documents.repair("Samverkansmöte i Bergslagen\n".repeat(20_000));
    String[] pages = new String[3_000];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = "Nämnden för allt möjligt " + i % 50 + "\nrad två " + i + "\ntext";
    }
    Documents.repair(pages);
  }
}
