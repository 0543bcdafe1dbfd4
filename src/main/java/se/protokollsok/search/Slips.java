package se.protokollsok.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.protokollsok.analysis.Tier;

/**
 * Slips of the pen in the record: "kursplattfrom" for "kursplattform". A base form of the archive
 * that is no word and no name, stands in one or two items and is nearly the word that was typed
 * counts as that word.
 */
final class Slips {
  private static final int RARE = 2;
  private static final int ONE_WRONG = 7;
  private static final int TWO_WRONG = 11;
  private static final float MOST_FOR_ONE = 1.1f;
  private static final float MOST_FOR_TWO = 2f;

  private final Lexis lexis;

  Slips(Lexis lexis) {
    this.lexis = lexis;
  }

  /** Returns the slips of a word that is spelt right, as base forms. */
  Set<String> of(String word) throws IOException {
    Set<String> slips = new LinkedHashSet<>();
    for (String lemma : lemmas(word)) {
      if (lemma.length() >= ONE_WRONG && lemma.chars().allMatch(Character::isLetter)) {
        boolean two = lemma.length() >= TWO_WRONG;
        SpellingCost cost = new SpellingCost(lemma);
        for (ArchiveWords.Word near : lexis.lemmas().near(Tier.folded(lemma), two ? 2 : 1)) {
          boolean slip =
              near.items() <= RARE
                  && !near.text().equals(lemma)
                  && !near.folded().equals(lemma)
                  && !lexis.isRight(near.text())
                  && cost.to(near.text()) <= (two ? MOST_FOR_TWO : MOST_FOR_ONE);
          if (slip) {
            slips.add(near.text());
          }
        }
      }
    }
    return slips;
  }

  private static List<String> lemmas(String word) {
    List<String> folded = Tier.FOLDED_STEM.lookups(word);
    return folded.isEmpty() ? Tier.STEM.lookups(word) : folded;
  }
}
