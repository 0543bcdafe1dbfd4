package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.analysis.Tier;

/**
 * Finds what a misspelt word may mean: words of the archive, in the forms they stand in or others,
 * by how likely the slip is ({@link SpellingCost}) and how common the word.
 */
final class Corrector {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /** Shortest word in which a letter of no name may be wrong; and in which two may. */
  private static final int ONE_WRONG = 5;

  private static final int TWO_TRIED = 6;
  private static final int TWO_WRONG = 9;

  private static final float MOST_FOR_ONE = 1.1f;
  private static final float MOST_FOR_SOME = 1.5f;
  private static final float MOST_FOR_TWO = 2.1f;

  private static final int LEMMAS_TRIED = 30;

  /**
   * What makes a word likelier: that the dictionary has it, that it is a name, that it is common.
   */
  private static final float RIGHT = 0.5f;

  private static final float NAME = 0.3f;
  private static final float COMMON = 0.12f;

  private final Lexis lexis;

  Corrector(Lexis lexis) {
    this.lexis = lexis;
  }

  /**
   * A word that may be meant.
   *
   * @param text in lower case
   * @param cost how unlikely the slip is
   * @param rank the same, less what speaks for the word: the lowest is the likeliest
   */
  record Candidate(String text, float cost, float rank) {}

  /** Returns what a word may mean, the likeliest first. */
  List<Candidate> of(String word) throws IOException {
    String typed = Tier.SURFACE.lookups(word).getFirst();
    boolean judged =
        typed.length() >= SHORTEST
            && typed.length() <= LONGEST
            && typed.chars().allMatch(Character::isLetter);
    if (!judged) {
      return List.of();
    }
    Map<String, Candidate> found = new HashMap<>();
    SpellingCost cost = new SpellingCost(typed);
    int edits = typed.length() < TWO_TRIED ? 1 : 2;
    for (ArchiveWords.Word near : lexis.written().near(Tier.folded(typed), edits)) {
      keep(typed, near.text(), cost.to(near.text()), near.items(), found);
    }
    lemmas(typed, cost, edits, found);
    return found.values().stream()
        .sorted(Comparator.comparingDouble(Candidate::rank).thenComparing(Candidate::text))
        .toList();
  }

  private void keep(
      String typed, String text, float cost, int items, Map<String, Candidate> found) {
    if (cost == 0 || cost > most(typed, lexis.names().holds(text))) {
      return;
    }
    float likely =
        (float) (COMMON * Math.log(items))
            + (SwedishWords.isRight(text) ? RIGHT : 0)
            + (lexis.names().holds(text) ? NAME : 0);
    found.merge(
        text,
        new Candidate(text, cost, cost - likely),
        (one, other) -> one.rank() <= other.rank() ? one : other);
  }

  private static float most(String typed, boolean name) {
    if (typed.length() < ONE_WRONG) {
      return name ? MOST_FOR_ONE : 0;
    }
    if (typed.length() < TWO_TRIED || (typed.length() < TWO_WRONG && !name)) {
      return typed.length() < TWO_WRONG - 1 ? MOST_FOR_ONE : MOST_FOR_SOME;
    }
    return MOST_FOR_TWO;
  }

  /** A form that stands nowhere, of a word that does: "förskollorna" for "förskola". */
  private void lemmas(String typed, SpellingCost cost, int edits, Map<String, Candidate> found)
      throws IOException {
    if (typed.length() < ONE_WRONG) {
      return;
    }
    Set<ArchiveWords.Word> near = new LinkedHashSet<>();
    for (String stem : stems(typed)) {
      near.addAll(lexis.lemmas().near(stem, edits));
    }
    List<ArchiveWords.Word> tried = new ArrayList<>(near);
    tried.sort(
        Comparator.comparingDouble((ArchiveWords.Word word) -> cost.to(word.text()))
            .thenComparing(ArchiveWords.Word::text));
    for (ArchiveWords.Word lemma : tried.subList(0, Math.min(LEMMAS_TRIED, tried.size()))) {
      if (SwedishWords.isRight(lemma.text())) {
        for (String form : SwedishWords.forms(lemma.text())) {
          keep(typed, form, cost.to(form), lemma.items(), found);
        }
      }
    }
  }

  private static Set<String> stems(String typed) {
    Set<String> stems = new LinkedHashSet<>();
    Tier.STEM.lookups(typed).forEach(stem -> stems.add(Tier.folded(stem)));
    stems.add(Tier.folded(typed));
    return stems;
  }
}
