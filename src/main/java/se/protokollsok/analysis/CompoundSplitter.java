package se.protokollsok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Cuts a compound into the words it is made of: "digitaliseringsnätverket" into "digitalisering"
 * and "nätverket". The fewest parts win, then the longest last part. Immutable.
 *
 * <p>Deliberately conservative: a first part must be a form that begins compounds, the last an
 * inflected form of a word that ends them, and what the whole is a form of must end in what the
 * last part is a form of ("består" is no year). Parts of two or three letters must be listed.
 */
final class CompoundSplitter {
  private static final int LEAST = 4;
  private static final int LEAST_LISTED = 2;
  private static final int LEAST_WHOLE = 5;
  private static final int LEAST_BEHIND_TWO = 5;
  private static final int LONGEST = 120;

  private final Lexicon lexicon;
  private final Set<String> shortFirsts = new HashSet<>();
  private final Set<String> shortLasts = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  /** Creates one over a dictionary whose words are spelt so. */
  CompoundSplitter(Lexicon lexicon, UnaryOperator<String> spelling) {
    this.lexicon = lexicon;
    Map<String, Set<String>> lists =
        Map.of(
            "first", shortFirsts,
            "last", shortLasts,
            "particle", particles,
            "whole", whole);
    for (List<String> row : SwedishDictionary.table("compound-parts.tsv")) {
      for (String word : row.get(1).split(" ", -1)) {
        lists.get(row.get(0)).add(spelling.apply(word));
      }
    }
  }

  /**
   * Returns the parts in order, each as it is spelt alone, linking letters included: a consonant
   * that the compound drops between three alike is there; only the word itself if it cannot be cut.
   *
   * @param word in lower case
   */
  List<String> split(String word) {
    if (word.length() < LEAST_WHOLE || word.length() > LONGEST || lexicon.isName(word)) {
      return List.of(word);
    }
    Set<String> lemmas = lexicon.lemmas(word);
    if (whole.contains(word) || lemmas.stream().anyMatch(whole::contains)) {
      return List.of(word);
    }
    List<String> parts = cut(word);
    return parts.size() == 1 || suits(parts, lemmas) ? parts : List.of(word);
  }

  private boolean suits(List<String> parts, Set<String> lemmas) {
    String last = parts.getLast();
    boolean particle = parts.size() == 2 && particles.contains(parts.getFirst());
    boolean shortest = parts.getFirst().length() == 2 && parts.get(1).length() < LEAST_BEHIND_TWO;
    if ((particle && last.length() <= LEAST) || shortest || isVerb(lemmas)) {
      return false;
    }
    return lemmas.isEmpty()
        || lexicon.lemmas(last).stream()
            .anyMatch(
                end ->
                    lemmas.stream().anyMatch(lemma -> lemma.endsWith(end) || lemma.endsWith(last)));
  }

  /** {@code kontrollera} is no "lera", {@code delgiva} no "giva": what one does is one word. */
  private static boolean isVerb(Set<String> lemmas) {
    return lemmas.stream().anyMatch(lemma -> lemma.endsWith("era"));
  }

  /** Shortest way to the end; ways holds the best cutting of the first letters into firsts. */
  private List<String> cut(String word) {
    Map<Integer, List<String>> ways = new HashMap<>(Map.of(0, List.of()));
    for (int end = LEAST_LISTED; end <= word.length() - LEAST_LISTED; end++) {
      int until = end;
      best(word, ways, end, this::begins).ifPresent(way -> ways.put(until, way));
    }
    ways.remove(0);
    return best(word, ways, word.length(), this::ends).orElse(List.of(word));
  }

  private boolean begins(String part) {
    return part.length() < LEAST ? shortFirsts.contains(part) : lexicon.begins(part);
  }

  private boolean ends(String part) {
    return part.length() < LEAST
        ? shortLasts.contains(part)
        : lexicon.ends(part)
            && (part.length() > LEAST + 2
                || lexicon.lemmas(part).stream()
                    .anyMatch(lemma -> lemma.length() >= LEAST || shortLasts.contains(lemma)));
  }

  /**
   * The fewest parts that make the first {@code end} letters; of equals the longest last part, but
   * a linking s belongs to the part before it: "vindkrafts" and "parken".
   */
  private Optional<List<String>> best(
      String word, Map<Integer, List<String>> ways, int end, Predicate<String> fits) {
    List<String> best = List.of();
    for (int begin = 0; begin <= end - LEAST_LISTED; begin++) {
      List<String> way = ways.get(begin);
      boolean better =
          way != null
              && (best.isEmpty()
                  || way.size() + 1 < best.size()
                  || (way.size() + 1 == best.size() && linked(best, way)));
      if (better) {
        Optional<String> part = part(word, begin, end, fits);
        if (part.isPresent()) {
          best = new ArrayList<>(way);
          best.add(part.get());
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private boolean linked(List<String> best, List<String> way) {
    return best.size() > 1
        && way.getLast().equals(best.get(best.size() - 2) + "s")
        && lexicon.isListedFirst(way.getLast());
  }

  /** The letters between, if they are a part; rule: of three like consonants one is dropped. */
  private static Optional<String> part(String word, int begin, int end, Predicate<String> fits) {
    String part = word.substring(begin, end);
    boolean doubled = begin >= 2 && word.charAt(begin - 1) == word.charAt(begin - 2);
    if (doubled && fits.test(word.charAt(begin - 1) + part)) {
      return Optional.of(word.charAt(begin - 1) + part);
    }
    return Optional.of(part).filter(fits);
  }
}
