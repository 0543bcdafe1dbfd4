package se.protokollsok.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.WordStem;
import se.protokollsok.register.TopicKey.Rank;

/** Names matters in the words of their titles. */
final class MatterNames {
  /** "skridskobanans", "galornas"; not "skolskjuts". */
  private static final Pattern GENITIVE = Pattern.compile(".*(?:[aeo]t|[aeo]n|na)s");

  private static final Pattern LETTER = Pattern.compile("[a-z]");

  private MatterNames() {}

  /** Returns the name as a step of an address, never empty; where no word is left, "arende". */
  static String slug(String name) {
    String slug = Slug.ofTitle(name);
    return LETTER.matcher(slug).find() ? slug : "arende";
  }

  /** Returns the word or phrase the titles share; the last title where they share a number only. */
  static String of(MatterFinder.Group group) {
    TopicKey key = group.key();
    if (key.rank() == Rank.CASE) {
      return group.steps().getLast().item().title();
    }
    List<String> printed =
        group.steps().stream()
            .filter(step -> step.title().containsKey(key.id()))
            .map(step -> step.title().get(key.id()).printed())
            .toList();
    return capitalised(best(key, printed));
  }

  /**
   * The word itself before compounds of it, no genitive, then the most frequent, then the latest.
   */
  private static String best(TopicKey key, List<String> printed) {
    Map<String, Integer> points = new TreeMap<>();
    for (int i = 0; i < printed.size(); i++) {
      String word = printed.get(i);
      boolean itself = WordStem.of(word).equals(key.id());
      boolean genitive = GENITIVE.matcher(word).matches();
      points.merge(word, (itself ? 10_000 : 0) + (genitive ? 0 : 1_000), Math::max);
      points.merge(word, 10 + (i == printed.size() - 1 ? 1 : 0), Integer::sum);
    }
    String best =
        points.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    return GENITIVE.matcher(best).matches() ? best.substring(0, best.length() - 1) : best;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
