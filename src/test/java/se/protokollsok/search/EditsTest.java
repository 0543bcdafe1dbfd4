package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
  @ParameterizedTest
  @CsvSource({
    "skola, skola, 0",
    "skola, skoal, 1",
    "skola, skolla, 1",
    "skola, skol, 1",
    "skola, stola, 1",
    "badhus, bdahsu, 2",
    "ab, ba, 1",
    "a, bc, 2",
    "'', ab, 2"
  })
  void countsLettersMoreLessOtherAndSwapped(String one, String other, int edits) {
    for (int most = 0; most <= 3; most++) {
      assertEquals(edits <= most, Edits.within(one, other, most), one + " " + other + " " + most);
      assertEquals(edits <= most, Edits.within(other, one, most), other + " " + one + " " + most);
    }
  }

  /** Lucene's automata accept the same words. */
  @Test
  void agreesWithAutomata() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String word = word(random);
      for (int most = 1; most <= 2; most++) {
        CharacterRunAutomaton near =
            new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(most));
        for (int i = 0; i < 50; i++) {
          String other = word(random);
          assertEquals(near.run(other), Edits.within(word, other, most), word + " " + other);
        }
      }
    }
  }

  private static String word(Random random) {
    return random
        .ints(1 + random.nextInt(6), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
