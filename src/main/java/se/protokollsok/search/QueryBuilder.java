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
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.Fields;
import se.protokollsok.protocol.AttendanceList;

/**
 * A query text to a Lucene query.
 *
 * <p>Most topical words must stand in a hit (both of two, all but one of three or four, three of
 * five); if that gives nothing, fewer. Words the archive does not know are left out and named. Hits
 * with all words come first; a question about decisions prefers items that decide.
 */
final class QueryBuilder {
  private static final float ALL_WORDS = 12f;
  private static final float NEAR = 0.6f;
  private static final float DECIDES = 1.08f;
  private static final float DECIDES_WHEN_ASKED = 1.6f;
  private static final float AMOUNT_WHEN_ASKED = 1.4f;
  private static final float LISTED = 20f;

  private final IndexSearcher searcher;
  private final ParsedQuery parsed;
  private final List<WordTerms> known = new ArrayList<>();
  private final List<WordTerms> attendance = new ArrayList<>();
  private final Map<String, List<String>> interpreted = new LinkedHashMap<>();

  private QueryBuilder(IndexSearcher searcher, ParsedQuery parsed) {
    this.searcher = searcher;
    this.parsed = parsed;
  }

  static TextQuery build(String text, IndexSearcher searcher) throws IOException {
    return new QueryBuilder(searcher, QueryParser.parse(text)).build();
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
    if (known.isEmpty() && !parsed.topics().isEmpty()) {
      return finish(new MatchNoDocsQuery("no word of the query is known"));
    }
    int least = leastWords(known.size());
    Query query = withWords(least);
    while (least > 1 && searcher.count(query) == 0) {
      least--;
      query = withWords(least);
      interpreted.put("atLeast", List.of(least + "/" + known.size()));
    }
    return finish(weighed(query));
  }

  private TextQuery finish(Query query) {
    return new TextQuery(
        query, !parsed.lists().isEmpty(), new TextMatcher(parsed, known, attendance), interpreted);
  }

  private void lookUp() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Clause.Word topic : parsed.topics()) {
      WordTerms terms = WordTerms.of(topic, searcher.getIndexReader());
      boolean dated = QueryWords.month(topic.text()) > 0 || topic.text().matches("(?:19|20)\\d{2}");
      if (!terms.unknown() || topic.parts().size() > 1 || dated) {
        known.add(terms);
        if (!terms.similar().isEmpty()) {
          interpreted.put("similar", terms.similar());
        }
      } else {
        missing.add(topic.text());
      }
    }
    for (Clause.Word word : parsed.attendanceWords()) {
      attendance.add(WordTerms.of(word, searcher.getIndexReader()));
    }
    put("missing", missing);
  }

  private void interpret() {
    put("words", known.stream().map(terms -> terms.word().text()).toList());
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

  private static int leastWords(int words) {
    return switch (words) {
      case 0, 1, 2 -> words;
      case 3, 4 -> words - 1;
      default -> (int) Math.ceil(words * 0.6);
    };
  }

  private Query withWords(int least) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (parsed.lists().isEmpty()) {
      query.add(topical(known, least), Occur.MUST);
    } else {
      List<WordTerms> ordinary = new ArrayList<>(known);
      ordinary.addAll(attendance);
      query.add(
          new DisjunctionMaxQuery(
              List.of(listed(), topical(ordinary, Math.min(least + 1, ordinary.size()))), 0),
          Occur.MUST);
    }
    for (Clause clause : parsed.required()) {
      query.add(required(clause), Occur.MUST);
    }
    for (Clause clause : parsed.excluded()) {
      query.add(excluded(clause), Occur.MUST_NOT);
    }
    query.add(new TermQuery(new Term(Fields.TYPE, Fields.HIT)), Occur.FILTER);
    return query.build();
  }

  private static Query topical(List<WordTerms> words, int least) {
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
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(atLeast(words, least), Occur.FILTER);
    both.add(query.build(), Occur.SHOULD);
    if (words.size() > 1) {
      both.add(new BoostQuery(new ConstantScoreQuery(all.build()), ALL_WORDS), Occur.SHOULD);
    }
    return both.build();
  }

  private static Query atLeast(List<WordTerms> words, int least) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(WordQueries.word(word), Occur.SHOULD));
    return query.setMinimumNumberShouldMatch(Math.max(1, least)).build();
  }

  /** Heads whose list holds the other words: "förhinder Bjuv" finds where Bjuv sent regrets. */
  private Query listed() {
    List<Query> ways = new ArrayList<>();
    for (AttendanceList list : parsed.lists()) {
      BooleanQuery.Builder way = new BooleanQuery.Builder();
      way.add(new TermQuery(new Term(Fields.LISTS, list.name())), Occur.FILTER);
      known.forEach(word -> way.add(inHead(word, list), Occur.MUST));
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

  private static Query required(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> WordQueries.phrase(word.parts());
      case Clause.Phrase phrase -> WordQueries.phrase(phrase.words());
      case Clause.Prefix prefix -> WordQueries.prefix(prefix.text());
      case Clause.Day day ->
          either(new Term(Fields.WHEN, day.date().toString()), WordQueries.phrase(day.words()));
      case Clause.Paragraph paragraph ->
          either(
              new Term(Fields.NUMBER, paragraph.number()),
              WordQueries.phrase(List.of(paragraph.number())));
      case Clause.CaseNumber number ->
          either(new Term(Fields.FILE_NUMBER, number.normal()), WordQueries.phrase(number.words()));
    };
  }

  private static Query either(Term exact, Query inText) {
    return new DisjunctionMaxQuery(
        List.of(new BoostQuery(new ConstantScoreQuery(new TermQuery(exact)), ALL_WORDS), inText),
        0);
  }

  /** As typed; without dots only where nobody writes it as typed. */
  private Query excluded(Clause clause) throws IOException {
    if (!(clause instanceof Clause.Word word) || word.parts().size() > 1) {
      return required(clause);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Tier tier = isWritten(word.text()) ? Tier.SURFACE : Tier.FOLDED;
    String term =
        tier == Tier.SURFACE
            ? Tier.SURFACE.lookups(word.text()).getFirst()
            : Tier.folded(word.text());
    for (String area : WordTerms.AREAS) {
      query.add(new TermQuery(new Term(tier.field(area), term)), Occur.SHOULD);
    }
    return query.build();
  }

  private boolean isWritten(String word) throws IOException {
    String term = Tier.SURFACE.lookups(word).getFirst();
    for (String area : WordTerms.AREAS) {
      if (searcher.getIndexReader().docFreq(new Term(Tier.SURFACE.field(area), term)) > 0) {
        return true;
      }
    }
    return false;
  }

  private Query weighed(Query query) {
    boolean asked = parsed.steers().contains(ParsedQuery.Steer.DECISION);
    Query weighed =
        FunctionScoreQuery.boostByQuery(
            query,
            new TermQuery(new Term(Fields.DECIDES, Fields.YES)),
            asked ? DECIDES_WHEN_ASKED : DECIDES);
    return parsed.steers().contains(ParsedQuery.Steer.AMOUNT)
        ? FunctionScoreQuery.boostByQuery(
            weighed, new TermQuery(new Term(Fields.AMOUNT, Fields.YES)), AMOUNT_WHEN_ASKED)
        : weighed;
  }
}
