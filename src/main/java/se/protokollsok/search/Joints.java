package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import se.protokollsok.analysis.Compounds;
import se.protokollsok.analysis.Tier;

/**
 * Words written apart that the archive writes as one ("närings livs gala"), and the other way round
 * ("näravård").
 */
final class Joints {
  private static final int MOST_JOINED = 4;
  private static final int SHORTEST_PIECE = 3;
  private static final int SHORTEST_JOINED = 5;
  private static final int LONGEST = 60;
  private static final float WEIGHT = 0.95f;

  private final SearchContext context;

  Joints(SearchContext context) {
    this.context = context;
  }

  /**
   * A run of words that are written as one.
   *
   * @param words as typed
   * @param whole the one word
   */
  record Joined(List<Clause.Word> words, Alternative whole) {}

  /** Returns the runs of words that make one word of the archive. */
  List<Joined> joined(List<Clause.Word> words) throws IOException {
    List<Joined> found = new ArrayList<>();
    for (int begin = 0; begin < words.size(); begin++) {
      int most = Math.min(words.size(), begin + MOST_JOINED);
      for (int end = begin + 2; end <= most; end++) {
        List<Clause.Word> run = words.subList(begin, end);
        if (run.stream().allMatch(word -> isPlain(word.text()))) {
          String text = asOne(run);
          if (text.length() >= SHORTEST_JOINED && text.length() <= LONGEST) {
            WordTerms whole = WordTerms.of(new Clause.Word(text, List.of(text)), context).strict();
            if (whole.isWritten(context.reader())) {
              found.add(
                  new Joined(run, new Alternative(Alternative.Why.JOINT, List.of(whole), WEIGHT)));
            }
          }
        }
      }
    }
    return found;
  }

  /** As one word; rule: of three like consonants one is dropped ("natt" and "tillsyn"). */
  static String asOne(List<Clause.Word> run) {
    StringBuilder joined = new StringBuilder();
    for (Clause.Word word : run) {
      int length = joined.length();
      String text = word.text();
      boolean third =
          length > 1
              && text.charAt(0) == joined.charAt(length - 1)
              && text.charAt(0) == joined.charAt(length - 2);
      joined.append(third ? text.substring(1) : text);
    }
    return joined.toString();
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(Character::isLetterOrDigit);
  }

  /** Returns the ways in which the archive writes a word apart. */
  List<Alternative> apart(Clause.Word word) throws IOException {
    Set<List<String>> ways = new LinkedHashSet<>();
    if (word.parts().size() == 1 && isPlain(word.text()) && word.text().length() <= LONGEST) {
      ways.addAll(pieces(Compounds.smallest(word.text())));
      if (ways.isEmpty()) {
        ways.addAll(cuts(Tier.SURFACE.lookups(word.text()).getFirst()));
      }
    }
    List<Alternative> found = new ArrayList<>();
    IndexSearcher searcher = context.searcher();
    for (List<String> way : ways) {
      if (searcher.count(WordQueries.together(way)) > 0) {
        List<WordTerms> words = new ArrayList<>();
        for (String piece : way) {
          words.add(WordTerms.of(new Clause.Word(piece, List.of(piece)), context).strict());
        }
        found.add(new Alternative(Alternative.Why.JOINT, words, WEIGHT));
      }
    }
    return found;
  }

  /** All parts apart, and in two pieces: "vatten skydds område", "vattenskydds område". */
  private static Set<List<String>> pieces(List<String> parts) {
    Set<List<String>> ways = new LinkedHashSet<>();
    if (parts.size() > 1) {
      ways.add(List.copyOf(parts));
      for (int cut = 1; cut < parts.size(); cut++) {
        ways.add(
            List.of(
                String.join("", parts.subList(0, cut)),
                String.join("", parts.subList(cut, parts.size()))));
      }
    }
    return ways;
  }

  /** Two words of the archive, written as one that nobody lists. */
  private Set<List<String>> cuts(String word) throws IOException {
    Set<List<String>> ways = new LinkedHashSet<>();
    for (int at = SHORTEST_PIECE; at <= word.length() - SHORTEST_PIECE; at++) {
      String first = word.substring(0, at);
      String second = word.substring(at);
      if (isWritten(first) && isWritten(second)) {
        ways.add(List.of(first, second));
      }
    }
    return ways;
  }

  private boolean isWritten(String word) throws IOException {
    return WordTerms.of(new Clause.Word(word, List.of(word)), context)
        .strict()
        .isWritten(context.reader());
  }
}
