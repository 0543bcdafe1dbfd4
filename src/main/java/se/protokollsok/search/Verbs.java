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

  /** The commonest verbs that are conjugated without -de or -te. */
  private static final Pattern STRONG =
      Pattern.compile(
          "(?U)(?:är|var|har|hade|ha|vore|kan|kunde|ska|skall|skulle|vill|ville|bör|borde|måste|vet"
              + "|blir|blev|gör|gjorde|finns|fanns|säger|sade|sägs|behövs|krävs|gäller|gällde"
              + "|kommer|kom|väljer|valdes|lägger|sätter|ligger|låg|sitter|satt|heter"
              + "|(?:an|av|be|bi|del|er|fram|för|före|här|i|in|inne|med|ned|om|på|till|under|upp|ut"
              + "|åter|över)?(?:går|gick|står|stod|tar|tas|tog|togs|ger|ges|gav|gavs|får|fick|ser|ses"
              + "|såg|sågs|håller|hålls|höll|hölls|slår|slog|slogs|slås|drar|drog|drogs|dras|bär|bar"
              + "|skriver|skrivs|skrev|skrevs|bjuder|bjuds|bjöd|bryter|bröt|driver|drivs|drev|faller"
              + "|föll|löper|stiger|steg|sker|skedde|skjuter|skjuts|träder|trädde|lät|låter|finner"
              + "|fann|kommer|kom|lägger|läggs|ligger|sätter|sätts|räcker|når|nådde|tycker|hjälper))");

  /** Those of a text that is no question. */
  static final Verbs NONE = new Verbs(List.of());

  private final Set<String> typed = new HashSet<>();
  private final Set<String> infinitives = new HashSet<>();

  /** Finds those of a question. */
  static Verbs of(String asked) {
    return new Verbs(WordScanner.scan(asked).stream().map(it -> it.text()).toList());
  }

  /** Finds those of a question's words. */
  static Verbs of(List<Clause.Word> words) {
    return new Verbs(words.stream().map(Clause.Word::text).toList());
  }

  private Verbs(List<String> words) {
    boolean auxiliary = false;
    for (String word : words) {
      typed.add(QueryWords.lower(word));
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
    return infinitives.contains(lower)
        || (typed.contains(lower) && PAST.matcher(lower).matches() && isVerb(lower));
  }

  /** Returns whether a text holds a verb: one without is a heading or a list. */
  static boolean in(String text) {
    return WordScanner.scan(text).stream()
        .map(it -> QueryWords.lower(it.text()))
        .anyMatch(
            it ->
                STRONG.matcher(it).matches()
                    || isVerb(it)
                    || (it.endsWith("s") && isVerb(it.substring(0, it.length() - 1))));
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
    // "hyr", "kör", "tål": after r and l the root itself is the present.
    boolean bare = root.matches(".*[rl]") && SwedishWords.isListed(root);
    return past
        && (bare || SwedishWords.isListed(lemma + "r") || SwedishWords.isListed(root + "er"));
  }
}
