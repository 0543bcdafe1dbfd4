package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.protokollsok.eval.WordVerdict.Kind;

/**
 * Judges a repaired text word by word. Three texts are aligned in pairs: raw with gold, repaired
 * with gold, raw with repaired. A word of the repaired text that differs from its raw partner (or
 * has none) is a change, right if its gold partner accepts it. A raw word without partner in the
 * repaired text was lost, which damages if it was right.
 */
final class RepairJudgement {
  private final List<GoldWord> gold;
  private final List<String> raw;
  private final List<String> repaired;
  private final WordAlignment rawToGold;
  private final WordAlignment repairedToGold;
  private final List<WordVerdict> verdicts = new ArrayList<>();

  private RepairJudgement(List<GoldWord> gold, List<String> raw, List<String> repaired) {
    this.gold = gold;
    this.raw = raw;
    this.repaired = repaired;
    this.rawToGold = WordAlignment.of(gold, raw);
    this.repairedToGold = WordAlignment.of(gold, repaired);
  }

  /** Compares what was extracted and what it was repaired to with the gold text. */
  static RepairJudgement of(String gold, String raw, String repaired) {
    RepairJudgement judgement =
        new RepairJudgement(GoldWord.parsed(gold), GoldWord.tokens(raw), GoldWord.tokens(repaired));
    judgement.judge();
    return judgement;
  }

  private void judge() {
    List<Integer> sources = WordAlignment.of(GoldWord.literally(raw), repaired).partners();
    Set<Integer> kept = new HashSet<>(sources);
    int next = 0;
    for (int i = 0; i < repaired.size(); i++) {
      int source = sources.get(i);
      for (; source != WordAlignment.NONE && next <= source; next++) {
        lost(next, kept, i);
      }
      word(source, i);
    }
    for (; next < raw.size(); next++) {
      lost(next, kept, repaired.size());
    }
  }

  private void word(int source, int place) {
    boolean isRight = isRight(repairedToGold, repaired, place);
    boolean hasSource = source != WordAlignment.NONE;
    String before = hasSource ? raw.get(source) : "";
    boolean isChanged = !before.equals(repaired.get(place));
    if (!isChanged && isRight) {
      return;
    }
    boolean wasRight = hasSource && isRight(rawToGold, raw, source);
    Kind kind =
        !isChanged
            ? Kind.MISSED
            : isRight ? Kind.FIXED : wasRight ? Kind.DAMAGED : Kind.WRONG_TO_WRONG;
    String meant =
        partner(repairedToGold, place).map(w -> w.nearest(repaired.get(place))).orElse("");
    verdicts.add(new WordVerdict(kind, before, repaired.get(place), meant, preceding(place)));
  }

  private void lost(int source, Set<Integer> kept, int place) {
    if (!kept.contains(source) && isRight(rawToGold, raw, source)) {
      String word = raw.get(source);
      verdicts.add(new WordVerdict(Kind.DAMAGED, word, "", word, preceding(place)));
    }
  }

  private String preceding(int place) {
    return place == 0 ? "" : repaired.get(place - 1);
  }

  private Optional<GoldWord> partner(WordAlignment alignment, int place) {
    int partner = alignment.partners().get(place);
    return partner == WordAlignment.NONE ? Optional.empty() : Optional.of(gold.get(partner));
  }

  private boolean isRight(WordAlignment alignment, List<String> words, int place) {
    return partner(alignment, place).filter(word -> word.accepts(words.get(place))).isPresent();
  }

  /** What was not plainly right before and after, in the order of the text. */
  List<WordVerdict> verdicts() {
    return List.copyOf(verdicts);
  }

  /** How often this happened. */
  int count(Kind kind) {
    return (int) verdicts.stream().filter(verdict -> verdict.kind() == kind).count();
  }

  /** Words right of the extracted text: one less the word error rate. */
  Share rawWords() {
    return new Share(gold.size() - rawToGold.edits(), gold.size());
  }

  /** Words right of the repaired text: one less the word error rate. */
  Share words() {
    return new Share(gold.size() - repairedToGold.edits(), gold.size());
  }

  /** Characters right of the repaired text, one blank between words: one less their error rate. */
  Share characters() {
    return characters(repairedToGold, repaired);
  }

  /** Characters right of the extracted text. */
  Share rawCharacters() {
    return characters(rawToGold, raw);
  }

  private Share characters(WordAlignment alignment, List<String> words) {
    List<String> meant = new ArrayList<>(gold.stream().map(w -> w.accepted().getFirst()).toList());
    for (int i = 0; i < words.size(); i++) {
      int partner = alignment.partners().get(i);
      if (partner != WordAlignment.NONE) {
        meant.set(partner, gold.get(partner).nearest(words.get(i)));
      }
    }
    String there = String.join(" ", meant);
    return new Share(
        there.length() - Spelling.distance(there, String.join(" ", words)), there.length());
  }

  /** Changes that are right, of all: their precision. */
  Share changes() {
    int fixed = count(Kind.FIXED);
    return new Share(fixed, fixed + count(Kind.DAMAGED) + count(Kind.WRONG_TO_WRONG));
  }

  /** Words that had to be changed and were, to what they should be: the recall of changes. */
  Share needed() {
    int fixed = count(Kind.FIXED);
    return new Share(fixed, fixed + count(Kind.MISSED) + count(Kind.WRONG_TO_WRONG));
  }

  /** Words that were right and still are. */
  Share kept() {
    int right = 0;
    for (int i = 0; i < raw.size(); i++) {
      right += isRight(rawToGold, raw, i) ? 1 : 0;
    }
    return new Share(right - count(Kind.DAMAGED), right);
  }

  /**
   * Words of persons' names that were right and still are.
   *
   * @param names single words of names
   */
  Share keptNames(Set<String> names) {
    int right = 0;
    for (int i = 0; i < raw.size(); i++) {
      right += isRight(rawToGold, raw, i) && names.contains(bare(raw.get(i))) ? 1 : 0;
    }
    int damaged =
        (int)
            verdicts.stream()
                .filter(v -> v.kind() == Kind.DAMAGED && names.contains(bare(v.raw())))
                .count();
    return new Share(right - damaged, right);
  }

  /** A word without what stands around it. */
  static String bare(String token) {
    return token.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }
}
