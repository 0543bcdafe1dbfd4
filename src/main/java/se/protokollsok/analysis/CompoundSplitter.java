package se.protokollsok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Cuts a compound into the words it is made of: "digitaliseringsnätverket" into "digitalisering"
 * and "nätverket". The fewest parts win, then the longest last part. Immutable.
 *
 * <p>Deliberately conservative: every part has at least four letters, a first part must be a form
 * that begins compounds, the last an inflected form of a word that ends them.
 */
final class CompoundSplitter {
  private static final int LEAST = 4;
  private static final int LONGEST = 120;

  private final Lexicon lexicon;

  /** Creates one over a dictionary. */
  CompoundSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the parts in order, each as it stands in the word, linking letters included; only the
   * word itself if it cannot be cut.
   *
   * @param word in lower case
   */
  List<String> split(String word) {
    if (word.length() < 2 * LEAST || word.length() > LONGEST) {
      return List.of(word);
    }
    return cut(word);
  }

  /** Shortest way to the end; ways holds the best cutting of the first letters into firsts. */
  private List<String> cut(String word) {
    Map<Integer, List<String>> ways = new HashMap<>(Map.of(0, List.of()));
    for (int end = LEAST; end <= word.length() - LEAST; end++) {
      int until = end;
      best(word, ways, end, lexicon::begins).ifPresent(way -> ways.put(until, way));
    }
    ways.remove(0);
    return best(word, ways, word.length(), lexicon::ends).orElse(List.of(word));
  }

  /** The fewest parts that make the first {@code end} letters; of equals the longest last part. */
  private static Optional<List<String>> best(
      String word, Map<Integer, List<String>> ways, int end, Predicate<String> fits) {
    List<String> best = List.of();
    for (int begin = 0; begin <= end - LEAST; begin++) {
      List<String> way = ways.get(begin);
      boolean shorter = way != null && (best.isEmpty() || way.size() + 1 < best.size());
      if (shorter && fits.test(word.substring(begin, end))) {
        best = new ArrayList<>(way);
        best.add(word.substring(begin, end));
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }
}
