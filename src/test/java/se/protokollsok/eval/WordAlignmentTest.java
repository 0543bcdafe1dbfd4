package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordAlignmentTest {
  private static WordAlignment aligned(String gold, String given) {
    return WordAlignment.of(GoldWord.parsed(gold), GoldWord.tokens(given));
  }

  @Test
  void amongTheFewestEditsPairsWordsThatLookAlike() {
    assertEquals(new WordAlignment(List.of(0, 2), 3), aligned("möte i Skåne", "méte Skane"));
    assertEquals(
        new WordAlignment(List.of(0, WordAlignment.NONE, 1), 2),
        aligned("möte Skåne", "möte | Skane"));
  }

  @Test
  void emptyTextsAlign() {
    assertEquals(new WordAlignment(List.of(), 2), aligned("ett två", ""));
    assertEquals(new WordAlignment(List.of(WordAlignment.NONE), 1), aligned("", "ett"));
  }

  @Test
  void choiceTakesAnyOfItsReadingsWithWhatStandsAround() {
    GoldWord word = GoldWord.parsed("({igång|gång}),").getFirst();

    assertTrue(word.accepts("(gång),") && word.accepts("(igång),"));
    assertFalse(word.accepts("gång"));
    assertEquals(0, aligned("på {igång|gång}, {DE|De}", "på gång, De").edits());
  }
}
