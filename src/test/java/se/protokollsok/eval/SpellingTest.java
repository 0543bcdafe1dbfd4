package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({"badhus,badhus,0", "badhus,badhuset,2", "sjö,sj,1", "'',abc,3", "kitten,sitting,3"})
  void countsEdits(String one, String other, int edits) {
    assertEquals(edits, Spelling.distance(one, other));
    assertEquals(edits, Spelling.distance(other, one));
  }

  @Test
  void takesAnyOfTheAlternatives() {
    assertTrue(Spelling.folded("Anna Lind|Anna Linde", "ANNA  LINDE"));
    assertFalse(Spelling.folded("Anna Lind|Anna Linde", "Anna"));
    assertTrue(Spelling.exact("val|anslag", "anslag"));
    assertFalse(Spelling.exact("val|anslag", "Anslag"));
  }

  @Test
  void allowsOneEditInTenLettersAndNotTwo() {
    assertTrue(Spelling.near("abcdefghij", "abcdefghiX"));
    assertFalse(Spelling.near("abcdefghij", "abcdefghXY"));
    assertFalse(Spelling.near("badhus", "badhur"));
  }

  @Test
  void knowsComposedAndDecomposedLettersAsOne() {
    assertTrue(Spelling.folded("Sjö", "Sjo\u0308"));
  }
}
