package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.protokollsok.index.Fields;
import se.protokollsok.protocol.AttendanceList;

/**
 * A query text to a Lucene query.
 *
 * <p>A hit must hold topical words that carry more than two fifths of what the query tells (see
 * {@link Coverage}): of two, the rarer alone is enough, the commoner only if it is nearly as rare.
 * If nothing does, less will do. Hits with all words come first. Words the archive does not know
 * are named; where they carry most of the query, nothing is found: a question about what is not
 * there must not be answered with something else. A question about decisions prefers items that
 * decide.
 */
final class QueryBuilder {
  private static final double SHARE = 0.42;
  private static final double LEAST_KNOWN = 0.4;
  private static final float ALL_WORDS = 12f;
  private static final float NEAR = 0.6f;
  private static final float DECIDES = 1.08f;
  private static final float DECIDES_WHEN_ASKED = 1.6f;
  private static final float SETTLES_WHEN_ASKED = 1.25f;
  private static final float AMOUNT_WHEN_ASKED = 1.4f;
  private static final float LISTED = 20f;

  private final SearchContext context;
  private final IndexSearcher searcher;
  private final ParsedQuery parsed;
  private Coverage known = new Coverage(List.of(), List.of());
  private Coverage attendance = new Coverage(List.of(), List.of());
  private double untold;
  private final Map<String, List<String>> interpreted = new LinkedHashMap<>();

  private QueryBuilder(SearchContext context, ParsedQuery parsed) {
    this.context = context;
    this.searcher = context.searcher();
    this.parsed = parsed;
  }

  static TextQuery build(String text, SearchContext context) throws IOException {
    return new QueryBuilder(context, QueryParser.parse(text)).build();
  }

  private TextQuery build() throws IOException {
    if (parsed.blank()) {
      return finish(MatchAllDocsQuery.INSTANCE);
    }
    if (parsed.asksNothing()) {
      return finish(new MatchNoDocsQuery("no word in the query"));
    }
    lookUp();
    interpret();
    if (known.sum() < (known.sum() + untold) * LEAST_KNOWN) {
      return finish(new MatchNoDocsQuery("what the query is about is not known"));
    }
    Query query = withWords(SHARE);
    for (double share = SHARE; share > 0 && searcher.count(query) == 0; share -= SHARE / 2) {
      query = withWords(share - SHARE / 2);
      interpreted.put("relaxed", List.of("some words"));
    }
    return finish(weighed(query));
  }

  private TextQuery finish(Query query) {
    return new TextQuery(
        query,
        parsed,
        Named.NOTHING,
        !parsed.lists().isEmpty(),
        new TextMatcher(parsed, known.words(), attendance.words()),
        interpreted);
  }

  private void lookUp() throws IOException {
    List<String> missing = new ArrayList<>();
    Expansion expansion = Expansion.of(parsed, context);
    known = coverage(parsed.topics(), expansion, missing);
    attendance = coverage(parsed.attendanceWords(), expansion, new ArrayList<>());
    expansion.told().forEach(this::put);
    untold = missing.size() * Coverage.told(0, all());
    put("missing", missing);
  }

  private Coverage coverage(List<Clause.Word> words, Expansion expansion, List<String> missing)
      throws IOException {
    List<WordTerms> found = new ArrayList<>();
    List<Double> told = new ArrayList<>();
    for (Clause.Word word : words) {
      WordTerms terms = expansion.terms(word);
      int items = searcher.count(hits(WordQueries.word(terms)));
      if (items == 0) {
        missing.add(word.text());
      } else {
        found.add(terms);
        told.add(Coverage.told(items, all()));
      }
    }
    return new Coverage(found, told);
  }

  private int all() throws IOException {
    return searcher.getIndexReader().docFreq(new Term(Fields.TYPE, Fields.HIT));
  }

  private static Query hits(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.FILTER)
        .add(new TermQuery(new Term(Fields.TYPE, Fields.HIT)), Occur.FILTER)
        .build();
  }

  private void interpret() {
    put("words", known.words().stream().map(terms -> terms.word().text()).toList());
    put("required", parsed.required().stream().map(QueryBuilder::shown).toList());
    put("excluded", parsed.excluded().stream().map(QueryBuilder::shown).toList());
    put(
        "attendance",
        parsed.lists().stream()
            .map(list -> list.name().toLowerCase(java.util.Locale.ROOT))
            .sorted()
            .toList());
    put(
        "question",
        parsed.steers().stream()
            .map(steer -> steer.name().toLowerCase(java.util.Locale.ROOT))
            .sorted()
            .toList());
    put("dropped", parsed.dropped() == 0 ? List.of() : List.of("" + parsed.dropped()));
  }

  private void put(String key, List<String> values) {
    if (!values.isEmpty()) {
      interpreted.put(key, values);
    }
  }

  private static String shown(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word.text();
      case Clause.Phrase phrase -> "\"" + phrase.text() + "\"";
      case Clause.Prefix prefix -> prefix.text() + "*";
      case Clause.Day day -> day.date().toString();
      case Clause.Paragraph paragraph -> "§ " + paragraph.number();
      case Clause.CaseNumber number -> String.join("-", number.words());
    };
  }

  private Query withWords(double share) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(parsed.lists().isEmpty() ? topical(known, share) : aboutLists(share), Occur.MUST);
    for (Clause clause : parsed.required()) {
      query.add(ClauseQueries.required(clause), Occur.MUST);
    }
    for (Clause clause : parsed.excluded()) {
      query.add(ClauseQueries.excluded(clause, searcher.getIndexReader()), Occur.MUST_NOT);
    }
    query.add(new TermQuery(new Term(Fields.TYPE, Fields.HIT)), Occur.FILTER);
    return query.build();
  }

  /** Heads by their lists; items by their text. */
  private Query aboutLists(double share) {
    List<WordTerms> words = new ArrayList<>(known.words());
    words.addAll(attendance.words());
    List<Double> told = new ArrayList<>(known.told());
    told.addAll(attendance.told());
    if (words.isEmpty()) {
      return listed();
    }
    Query items =
        new BooleanQuery.Builder()
            .add(topical(new Coverage(words, told), share), Occur.MUST)
            .add(new TermQuery(new Term(Fields.HEAD, Fields.YES)), Occur.MUST_NOT)
            .build();
    return new DisjunctionMaxQuery(List.of(listed(), items), 0);
  }

  private static Query topical(Coverage topic, double share) {
    List<WordTerms> words = topic.words();
    if (words.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      Query word = WordQueries.word(words.get(i));
      query.add(word, Occur.SHOULD);
      all.add(word, Occur.MUST);
      if (i > 0) {
        Query near = WordQueries.near(words.get(i - 1), words.get(i));
        query.add(new BoostQuery(near, NEAR), Occur.SHOULD);
      }
    }
    query.add(topic.over(share), Occur.FILTER);
    if (words.size() > 1) {
      query.add(new BoostQuery(new ConstantScoreQuery(all.build()), ALL_WORDS), Occur.SHOULD);
    }
    return query.build();
  }

  /** Heads whose list holds the other words: "förhinder Bjuv" finds where Bjuv sent regrets. */
  private Query listed() {
    List<Query> ways = new ArrayList<>();
    for (AttendanceList list : parsed.lists()) {
      BooleanQuery.Builder way = new BooleanQuery.Builder();
      way.add(new TermQuery(new Term(Fields.LISTS, list.name())), Occur.FILTER);
      known.words().forEach(word -> way.add(inHead(word, list), Occur.MUST));
      way.add(
          new BoostQuery(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), LISTED), Occur.SHOULD);
      ways.add(way.build());
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** A word names somebody in the list, or the meeting. */
  private static Query inHead(WordTerms word, AttendanceList list) {
    return new DisjunctionMaxQuery(
        List.of(
            WordQueries.wordIn(word, Fields.listed(list)),
            new BoostQuery(WordQueries.meeting(word), 0.5f)),
        0);
  }

  private Query weighed(Query query) {
    boolean asked = parsed.steers().contains(ParsedQuery.Steer.DECISION);
    Query weighed = boosted(query, Fields.DECIDES, asked ? DECIDES_WHEN_ASKED : DECIDES);
    if (asked) {
      weighed = boosted(weighed, Fields.SETTLES, SETTLES_WHEN_ASKED);
    }
    return parsed.steers().contains(ParsedQuery.Steer.AMOUNT)
        ? boosted(weighed, Fields.AMOUNT, AMOUNT_WHEN_ASKED)
        : weighed;
  }

  private static Query boosted(Query query, String field, float boost) {
    return FunctionScoreQuery.boostByQuery(
        query, new TermQuery(new Term(field, Fields.YES)), boost);
  }
}
