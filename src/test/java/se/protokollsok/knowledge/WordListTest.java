package se.protokollsok.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
  private static final WordList SWEDISH = WordList.swedish();

  @Test
  void holdsEveryFormOfTheDictionary() {
    assertTrue(SWEDISH.size() > 800_000, () -> "only " + SWEDISH.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "möte",
        "mötenas",
        "Möte",
        "MÖTE",
        "förslaget",
        "Höganäs",
        "HÖGANÄS",
        "på",
        "nätverkens",
        "badhusutredningen",
        "biblioteksplanerna",
        "cykelvägsnätet",
        "skolskjutsreglementet"
      })
  void knowsSwedish(String word) {
    assertTrue(SWEDISH.knows(word), word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "mote", "pa", "beslutett", "höganäs", "mötett", "badhusutredmngen", "q7"})
  void knowsNothingElse(String word) {
    assertFalse(SWEDISH.knows(word), word);
  }

  @Test
  void isWalkedLetterByLetter() {
    WordList words = WordList.of(List.of("Bjuv", "bjuda", "AI"));
    WordList.Node node = words.child(words.root(), 'b');
    assertNotNull(node);
    node = words.child(node, 'j');
    assertNotNull(node);
    node = words.child(node, 'u');
    assertNotNull(node);
    assertEquals("bju", words.spelling(node));
    assertEquals(0, words.marks(node));
    WordList.Node bjuv = words.child(node, 'v');
    assertNotNull(bjuv);
    assertEquals(WordList.NAME, words.marks(bjuv));
    assertNull(words.child(node, 'x'));
    assertEquals(WordList.CAPITALS, words.marksOf("ai"));
  }

  /** A hostile text: one word of a million letters that can be cut in many ways. */
  @Test
  @Timeout(60)
  void endlessCompoundIsNoWord() {
    String endless = "nätverksgrupp".repeat(100_000);
    for (int i = 0; i < 100; i++) {
      assertFalse(WordList.swedish().knows(endless));
    }
  }
}
