package se.protokollsok.eval;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Adds what repair did to a text to the figures.
 *
 * @param figures where to
 * @param prefix of the figures' names, with its points
 */
record LetterScores(Figures figures, String prefix) {
  /** Mark-up that tells nothing of how a word was read. */
  private static final Pattern MARKUP = Pattern.compile("[*_#`\\\\]+");

  private static final Pattern STRANGE =
      Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]|[\\p{Cf}\\uFFFD]");

  /**
   * Compares a text that was misread with its gold.
   *
   * @param gold the true text
   * @param raw the text as extracted
   * @param repaired the text as repaired
   * @param names single words of persons' names
   */
  void misread(String gold, String raw, String repaired, Set<String> names) {
    RepairJudgement judgement = RepairJudgement.of(gold, raw, repaired);
    figures.add(prefix + "rawWords", judgement.rawWords());
    figures.add(prefix + "words", judgement.words());
    figures.add(prefix + "rawCharacters", judgement.rawCharacters());
    figures.add(prefix + "characters", judgement.characters());
    figures.add(prefix + "changesRight", judgement.changes());
    figures.add(prefix + "neededMade", judgement.needed());
    figures.add(prefix + "rightKept", judgement.kept());
    figures.add(prefix + "namesKept", judgement.keptNames(names));
    judgement.verdicts().stream()
        .filter(verdict -> verdict.kind() != WordVerdict.Kind.FIXED)
        .forEach(verdict -> figures.note(prefix + " " + verdict));
  }

  /** Counts what was changed in a text that is clean. */
  void clean(String raw, String repaired) {
    UnaryOperator<String> plain = all -> MARKUP.matcher(all).replaceAll(" ");
    List<String> before = GoldWord.tokens(plain.apply(raw));
    List<String> after = GoldWord.tokens(plain.apply(repaired));
    WordAlignment alignment = WordAlignment.of(GoldWord.literally(after), before);
    int counted = 0;
    int kept = 0;
    for (int i = 0; i < before.size(); i++) {
      if (!STRANGE.matcher(before.get(i)).find()) {
        int partner = alignment.partners().get(i);
        boolean same = partner != WordAlignment.NONE && after.get(partner).equals(before.get(i));
        counted++;
        kept += same ? 1 : 0;
        if (!same) {
          String now = partner == WordAlignment.NONE ? "" : after.get(partner);
          figures.note(prefix + " clean word changed: " + before.get(i) + " → " + now);
        }
      }
    }
    figures.add(prefix + "cleanKept", new Share(kept, counted));
  }
}
