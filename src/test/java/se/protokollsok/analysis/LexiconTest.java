package se.protokollsok.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private static final List<String> AFFIXES =
      List.of("SFX A Y 1", "SFX A 0 s .", "SFX C 0 met m", "SFX E 0 n [^m]", "SFX v 0 s/WXZ [^a]");
  private static final List<String> WORDS =
      List.of("3", "program/ACXY", "skola/AE", "verksamhet/AvY", "gatu-", "Boden/AXY", "fel%/%XY");

  @Test
  void readsSuffixRulesBackwards() {
    Lexicon lexicon = Lexicon.of(AFFIXES, WORDS);
    assertEquals(Set.of("program"), lexicon.lemmas("programmet"));
    assertEquals(Set.of("skola"), lexicon.lemmas("skolan"));
    assertEquals(Set.of(), lexicon.lemmas("programn"));
    assertEquals(Set.of("boden"), lexicon.lemmas("bodens"));
  }

  @Test
  void knowsWhatBeginsAndEndsCompounds() {
    CompoundSplitter splitter = new CompoundSplitter(Lexicon.of(AFFIXES, WORDS), word -> word);
    assertEquals(List.of("verksamhets", "programmet"), splitter.split("verksamhetsprogrammet"));
    assertEquals(List.of("gatu", "program"), splitter.split("gatuprogram"));
    assertEquals(List.of("skolprogram"), splitter.split("skolprogram"));
    assertEquals(List.of("bodenprogram"), splitter.split("bodenprogram"));
    assertEquals(List.of("program", "skola"), splitter.split("programskola"));
  }

  /** The packaged dictionary: compounds and words that only look like them. */
  @ParameterizedTest
  @CsvSource({
    "verksamhetsplanen, verksamhets planen",
    "kommunikationschefsnätverk, kommunikationschefs nätverk",
    "barnomsorg, barn omsorg",
    "vuxenutbildning, vuxen utbildning",
    "sammanträde, sammanträde",
    "information, information",
    "servering, servering",
    "internationell, internationell",
    "förhinder, förhinder",
    "ordförande, ordförande"
  })
  void cutsSwedishCompounds(String word, String parts) {
    assertEquals(List.of(parts.split(" ", -1)), Compounds.parts(word));
  }
}
