package se.protokollsok.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.WordScanner;

/**
 * The verbs of a question. The record often says the same with another verb, or with a noun, so an
 * answer need not hold them.
 */
final class Verbs {
  private static final Set<String> BEFORE =
      Set.of(
          "att", "ska", "skall", "skulle", "kan", "kunde", "vill", "ville", "far", "fick", "maste");

  /** Example: {@code minskade}, {@code byggdes}, {@code köptes}. */
  private static final Pattern PAST = Pattern.compile("(?U)\\p{L}{2,}(?:de|des|te|tes)");

  private final Set<String> infinitives = new HashSet<>();

  Verbs(String asked) {
    List<String> words = WordScanner.scan(asked).stream().map(it -> it.text()).toList();
    boolean auxiliary = false;
    for (String word : words) {
      String lower = QueryWords.lower(word);
      if (auxiliary && lower.endsWith("a") && isVerb(lower)) {
        infinitives.add(lower);
        auxiliary = false;
      }
      auxiliary = auxiliary || BEFORE.contains(Tier.folded(word));
    }
  }

  /** Returns whether a word of the question is one. */
  boolean holds(String word) {
    String lower = QueryWords.lower(word);
    return infinitives.contains(lower) || (PAST.matcher(lower).matches() && isVerb(lower));
  }

  private static boolean isVerb(String word) {
    return Tier.STEM.lookups(word).stream().anyMatch(Verbs::isInfinitive);
  }

  private static boolean isInfinitive(String lemma) {
    if (!lemma.endsWith("a")) {
      return false;
    }
    String root = lemma.substring(0, lemma.length() - 1);
    boolean past =
        SwedishWords.isListed(lemma + "de")
            || SwedishWords.isListed(root + "de")
            || SwedishWords.isListed(root + "te");
    return past && (SwedishWords.isListed(lemma + "r") || SwedishWords.isListed(root + "er"));
  }
}
