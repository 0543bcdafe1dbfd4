package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.protokollsok.eval.WordVerdict.Kind;

class RepairJudgementTest {
  private static final String GOLD = "Åsa Ström, Bjuv, får {ett|en} mål på ön för vår del";
  private static final String RAW = "Asa Strom, Bjuv, far en mal p4 6n for var del";

  private static List<Kind> kinds(String repaired) {
    return RepairJudgement.of(GOLD, RAW, repaired).verdicts().stream()
        .map(WordVerdict::kind)
        .toList();
  }

  @Test
  void whatIsMadeRightIsFixedAndWhatIsLeftIsMissed() {
    RepairJudgement judgement =
        RepairJudgement.of(GOLD, RAW, "Åsa Ström, Bjuv, får en mål på ön for vår del");

    assertEquals(new Share(7, 7), judgement.changes());
    assertEquals(new Share(7, 8), judgement.needed());
    assertEquals(new Share(10, 11), judgement.words());
    assertEquals(new Share(3, 11), judgement.rawWords());
    assertEquals("for", judgement.verdicts().get(6).raw());
    assertEquals(Kind.MISSED, judgement.verdicts().get(6).kind());
    assertEquals("för", judgement.verdicts().get(6).gold());
  }

  @Test
  void rightWordMadeWrongIsDamageAndWrongWordMadeOtherwiseWrongIsNoFix() {
    RepairJudgement judgement =
        RepairJudgement.of(GOLD, RAW, "Åsa Ström, Bjöv, fär en mål på ön för vår del");

    assertEquals(new Share(7, 9), judgement.changes());
    assertEquals(new Share(7, 8), judgement.needed());
    assertEquals(new Share(2, 3), judgement.kept());
    assertEquals(1, judgement.count(Kind.WRONG_TO_WRONG));
    assertEquals(new Share(0, 1), judgement.keptNames(Set.of("Bjuv", "Ström")));
  }

  @Test
  void lostRightWordIsDamageAndJoinedPiecesAreOneFix() {
    assertEquals(
        List.of(Kind.DAMAGED),
        RepairJudgement.of("vi får ett mål", "vi får ett mål", "vi får mål").verdicts().stream()
            .map(WordVerdict::kind)
            .toList());
    assertEquals(
        new Share(1, 1),
        RepairJudgement.of("vi arbetade", "vi arbe tade", "vi arbetade").changes());
  }

  @Test
  void whiteSpaceFormFeedsAndLineBreaksCountForNothing() {
    assertEquals(
        List.of(),
        RepairJudgement.of("ett två\n\ntre", "ett  två\ftre\n", "ett\ntvå \u00a0 tre").verdicts());
    assertEquals(
        new Share(11, 11), RepairJudgement.of("ett två tre", "ett\ftvå  tre", "").rawCharacters());
  }

  @Test
  void letterCaseAndPunctuationCount() {
    assertEquals(new Share(1, 3), RepairJudgement.of("Å, ja mål.", "å, ja mål", "").rawWords());
  }

  @Test
  void nothingDoneDamagesNothing() {
    assertEquals(8, kinds(RAW).size());
    assertEquals(Set.of(Kind.MISSED), Set.copyOf(kinds(RAW)));
  }

  @Test
  void markUpAndStrangeLettersOfCleanTextDoNotCount() {
    Figures figures = new Figures();
    new LetterScores(figures, "a.b.").clean("**Möte** Anm\u0430lt i Bjuv", "Möte Anmalt i Bjöv");

    assertEquals(new Share(2, 3), figures.shares().get("a.b.cleanKept"));
  }
}
