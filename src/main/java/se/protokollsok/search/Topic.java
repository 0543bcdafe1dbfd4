package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What a query is about: each of its words scores for itself, two that stand close to each other
 * score more, and hits with all words come first.
 */
final class Topic {
  private static final float ALL_WORDS = 12f;
  private static final float TITLED = 2f;
  private static final float NEAR = 0.6f;

  private final Coverage coverage;
  private final List<Reason> reasons = new ArrayList<>();

  Topic(Coverage coverage, SearchContext context) {
    this.coverage = coverage;
    List<WordTerms> words = coverage.words();
    if (words.size() > 1 && context.uses(Part.ALL_WORDS)) {
      reasons.add(new Reason("Alla ord finns i ärendet", all(coverage), 1));
    }
    if (words.size() > 1 && context.uses(Part.TITLES)) {
      BooleanQuery.Builder titled = new BooleanQuery.Builder();
      words.forEach(word -> titled.add(Holding.title(word), Occur.FILTER));
      Query query = new BoostQuery(new ConstantScoreQuery(titled.build()), TITLED);
      reasons.add(new Reason("Alla ord finns i rubriken", query, 1));
    }
    for (int i = 1; i < words.size() && context.uses(Part.NEARNESS); i++) {
      Query near = new BoostQuery(WordQueries.near(words.get(i - 1), words.get(i)), NEAR);
      String pair = shown(words.get(i - 1)) + " och " + shown(words.get(i));
      reasons.add(new Reason(pair + " står nära varandra", near, 1));
    }
  }

  private static Query all(Coverage coverage) {
    return new BoostQuery(coverage.all(), ALL_WORDS);
  }

  static String shown(WordTerms word) {
    return "”" + word.word().text() + "”";
  }

  /** Returns whether it has no word. */
  boolean isEmpty() {
    return coverage.words().isEmpty();
  }

  /** Returns a query for items whose words carry more than this share of what the query tells. */
  Query over(double share) {
    if (coverage.words().isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    coverage.words().forEach(word -> query.add(WordQueries.wordOrMatter(word), Occur.SHOULD));
    reasons.forEach(reason -> query.add(reason.query(), Occur.SHOULD));
    query.add(coverage.over(share), Occur.FILTER);
    return query.build();
  }

  /** What lifts a hit beside its words. */
  List<Reason> reasons() {
    return List.copyOf(reasons);
  }
}
