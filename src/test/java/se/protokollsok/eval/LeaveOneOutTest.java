package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokollsok.repair.MisreadWord;

class LeaveOneOutTest {
  @Test
  void pairsOfTheDocumentsOwnWordsAreLeftOut() {
    MisreadWord plain = new MisreadWord("och", "och", 5);
    MisreadWord other = new MisreadWord("sj6", "sjö", 1);
    MisreadWord own = new MisreadWord("fér", "för", 2);
    MisreadWord ownMisread = new MisreadWord("rned", "med", 1);

    assertEquals(
        List.of(plain, other),
        LeaveOneOut.others(List.of(plain, other, own, ownMisread), "För Åsa och {med|mot}."));
  }
}
