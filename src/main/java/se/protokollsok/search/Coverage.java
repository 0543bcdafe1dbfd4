package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/**
 * Which words of a query a hit must hold: enough of them to carry a share of what the query tells.
 * A word tells the more the fewer items hold it (Spärck Jones 1972: ln(1 + N/n)). So "budget
 * näringslivsgalan" also gives what is about näringslivsgalan alone, and not all that is about a
 * budget.
 *
 * @param words the words
 * @param told what each tells
 */
record Coverage(List<WordTerms> words, List<Double> told) {
  /** With more words than this all tell alike: there would be too many ways to make a share. */
  private static final int WEIGHED = 6;

  Coverage {
    words = List.copyOf(words);
    told = List.copyOf(told);
  }

  /** Returns what a word in so many of all items tells; most if none holds it. */
  static double told(int items, int all) {
    return Math.log(1 + all / Math.max(items, 1d));
  }

  /** Returns the words of both. */
  Coverage and(Coverage other) {
    List<WordTerms> both = new ArrayList<>(words);
    both.addAll(other.words);
    List<Double> all = new ArrayList<>(told);
    all.addAll(other.told);
    return new Coverage(both, all);
  }

  /** Returns what all words tell together. */
  double sum() {
    return told.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Returns a query for items whose words carry more than this share. */
  Query over(double share) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (words.size() > WEIGHED) {
      words.forEach(word -> query.add(WordQueries.wordOrMatter(word), Occur.SHOULD));
      int least = (int) Math.floor(words.size() * share) + 1;
      return query.setMinimumNumberShouldMatch(Math.min(least, words.size())).build();
    }
    for (int set = 1; set < 1 << words.size(); set++) {
      if (isLeast(set, share)) {
        query.add(all(set), Occur.SHOULD);
      }
    }
    return query.build();
  }

  /** Enough words, and none of them to spare. */
  private boolean isLeast(int set, double share) {
    if (!isEnough(set, share)) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean spare = (set & 1 << i) != 0 && isEnough(set & ~(1 << i), share);
      if (spare) {
        return false;
      }
    }
    return true;
  }

  private boolean isEnough(int set, double share) {
    double carried = 0;
    for (int i = 0; i < words.size(); i++) {
      carried += (set & 1 << i) != 0 ? told.get(i) : 0;
    }
    // All words are always enough, whatever rounding says.
    return set == (1 << words.size()) - 1 || carried > share * sum() + 1e-9;
  }

  private Query all(int set) {
    List<WordTerms> chosen = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if ((set & 1 << i) != 0) {
        chosen.add(words.get(i));
      }
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    chosen.forEach(word -> query.add(WordQueries.wordOrMatter(word), Occur.FILTER));
    return new ConstantScoreQuery(query.build());
  }
}
