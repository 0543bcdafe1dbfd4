package se.protokollsok.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TierTest {

  /** Basics: a query word, a word of a clean text, and whether some tier brings them together. */
  @ParameterizedTest
  @CsvSource({
    "möte, mötet, STEM",
    "frågan, fråga, STEM",
    "nätverk, nätverken, STEM",
    "besluta, beslutades, STEM",
    "förhinder, FÖRHINDER, SURFACE",
    "forhinder, förhinder, FOLDED",
    "fragan, fråga, FOLDED_STEM",
    "avtal, samarbetsavtalet, PART",
    "avtalet, samarbetsavtal, PART",
    "program, praktikprogrammet, PART",
    "nätverk, digitaliseringsnätverket, PART",
    "belysning, gatubelysningen, PART",
    "natverk, digitaliseringsnätverket, PART"
  })
  void bringsFormsTogether(String query, String text, Tier tier) {
    assertTrue(meets(query, text, tier, Letters.TRUE), () -> tier.lookups(query).toString());
  }

  /** The same for a text that a scanner has stripped of its dots. */
  @ParameterizedTest
  @CsvSource({
    "nämnden, namnden, BARE",
    "nämnd, namnden, BARE",
    "frågor, fragan, BARE",
    "förslag, férslag, SKELETON",
    "ansökan, ansdkan, SKELETON",
    "nätverk, nitverk, SKELETON",
    "ökad, 6kad, SKELETON",
    "AI, Al, SKELETON",
    "försörjning, vattenforsorjning, PART"
  })
  void readsTextsWithoutDots(String query, String text, Tier tier) {
    assertTrue(meets(query, text, tier, Letters.BARE), () -> tier.lookups(query).toString());
  }

  /** Exclusion: strangers stay strangers. */
  @ParameterizedTest
  @CsvSource({
    "får, far",
    "far, fär",
    "internat, intern",
    "bar, barn",
    "mål, mal",
    "hus, husera",
    "al, AI",
    "ring, servering",
    "information, formation"
  })
  void keepsStrangersApart(String query, String text) {
    for (Tier tier : Tier.values()) {
      boolean typedWithoutDots = query.equals("far") && tier.name().startsWith("FOLDED");
      assertFalse(
          meets(query, text, tier, Letters.TRUE) && !typedWithoutDots,
          () -> tier + " " + tier.lookups(query) + " " + tier.terms(text, Letters.TRUE));
    }
  }

  private static boolean meets(String query, String text, Tier tier, Letters letters) {
    return tier.lookups(query).stream().anyMatch(tier.terms(text, letters)::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"14:30", "e-tjänster", "KS-2025-00970", "kosten/baten", "200,000", "SKR:s"})
  void findsJoinedWordsWholeAndInParts(String word) throws IOException {
    List<String> terms = terms(new TierAnalyzer(Tier.SURFACE, Letters.TRUE), "x " + word + " y");
    assertTrue(terms.contains(word.toLowerCase(Locale.ROOT)), terms::toString);
    for (String part : word.toLowerCase(Locale.ROOT).split("[-:/,]", -1)) {
      assertTrue(terms.contains(part), terms::toString);
    }
  }

  @Test
  void neverCutsLongCompounds() throws IOException {
    String word = "kommunikationschefsnätverkssamordningsgruppmöteshandlingspärmen";
    assertTrue(word.length() > 60);
    assertTrue(terms(new TierAnalyzer(Tier.SURFACE, Letters.TRUE), word).contains(word));
    assertTrue(terms(new TierAnalyzer(Tier.PART, Letters.TRUE), word).contains("nätverk"));
  }

  @Test
  void completesWhatAHangingHyphenLeavesUnsaid() throws IOException {
    TierAnalyzer parts = new TierAnalyzer(Tier.PART, Letters.TRUE);
    List<String> terms = terms(parts, "en plan för vatten- och avloppsförsörjning");
    assertTrue(terms.contains("vattenförsörjning"), terms::toString);
    assertFalse(terms(parts, "vatten- om avloppsförsörjning").contains("vattenförsörjning"));
  }

  @Test
  void joinsGroupsOfDigitsButNotYears() {
    assertEquals(
        List.of("200 000", "kr"),
        WordScanner.scan("200 000 kr").stream().map(WordScanner.Chunk::text).toList());
    assertEquals(
        List.of("2026", "200", "barn"),
        WordScanner.scan("2026 200 barn").stream().map(WordScanner.Chunk::text).toList());
  }

  @Test
  void tellsTextsWithoutDots() {
    String clean = "Nämnden föreslår att höja anslaget för förskolor i år. ".repeat(6);
    assertEquals(Letters.TRUE, Letters.of(clean));
    assertEquals(
        Letters.BARE, Letters.of(clean.replace('ö', 'o').replace('ä', 'a').replace('å', 'a')));
    assertEquals(Letters.TRUE, Letters.of("Kort text"));
  }

  /** Random text: every tier gives a sound stream, under any locale. */
  @ParameterizedTest
  @ValueSource(strings = {"sv", "tr", "en"})
  void survivesRandomText(String language) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      Random random = new Random(7);
      for (int i = 0; i < 60; i++) {
        String text = random(random);
        for (Tier tier : Tier.values()) {
          for (Letters letters : Letters.values()) {
            checkStream(new TierAnalyzer(tier, letters), text);
          }
        }
      }
      assertEquals(List.of("istanbul"), Tier.SURFACE.lookups("ISTANBUL"));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String random(Random random) {
    String letters = "aåäöÅÄÖéšIiİı\u0308\u00AD\u200B-–:/.,' \t\n6&$|§😀\uD83D0123456789bcdfkst";
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(400);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return random.nextInt(10) == 0 ? text.append("å".repeat(5_000)).toString() : text.toString();
  }

  private static void checkStream(Analyzer analyzer, String text) throws IOException {
    try (TokenStream stream = analyzer.tokenStream("field", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int begin = 0;
      boolean first = true;
      while (stream.incrementToken()) {
        assertTrue(term.length() > 0 && term.length() <= Folding.LONGEST + 1);
        assertTrue(offset.startOffset() >= begin && offset.endOffset() <= text.length());
        assertTrue(step.getPositionIncrement() >= (first ? 1 : 0));
        begin = offset.startOffset();
        first = false;
      }
      stream.end();
    }
  }

  @Test
  void givesTheSameTermsToSeveralThreads() throws Exception {
    Set<List<String>> seen = new HashSet<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(
          Thread.ofPlatform()
              .name("terms-" + i)
              .start(
                  () -> {
                    List<String> terms = Tier.PART.terms("grundskoleutbildningar", Letters.TRUE);
                    synchronized (seen) {
                      seen.add(terms);
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(1, seen.size());
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("field", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
