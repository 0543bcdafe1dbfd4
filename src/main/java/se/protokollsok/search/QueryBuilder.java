package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.protokollsok.index.Fields;

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

  /** Fewer hits are widened, if they do not become more than {@link #MANY_HITS}. */
  private static final int FEW_HITS = 6;

  private static final int MANY_HITS = 30;

  /**
   * A word of more than this share of all items is common; in a small archive, of more than FEW.
   */
  private static final double COMMON = 0.06;

  private static final int FEW = 5;

  /** What a verb of a question tells beside another word: the record often has another one. */
  static final double VERB = 0.3;

  private final SearchContext context;
  private final IndexSearcher searcher;
  private final ParsedQuery parsed;
  private Coverage known = Coverage.NONE;
  private Coverage attendance = Coverage.NONE;
  private Topic topic;
  private final Steering steering;
  private final MentionQueries named;
  private double untold;
  private int missing;
  private final Verbs verbs;
  private final Map<String, List<String>> interpreted = new LinkedHashMap<>();

  private QueryBuilder(SearchContext context, ParsedQuery parsed) throws IOException {
    this.context = context;
    this.searcher = context.searcher();
    this.parsed = parsed;
    this.topic = new Topic(known, context);
    this.verbs = parsed.isQuestion() ? Verbs.of(parsed.words()) : Verbs.NONE;
    this.named = new MentionQueries(parsed.mentions(), context);
    this.steering = new Steering(parsed, named, context);
  }

  static TextQuery build(SearchRequest request, SearchContext context) throws IOException {
    String text = request.text();
    if (!context.uses(Part.NAMED)) {
      return new QueryBuilder(context, QueryParser.parse(text)).build();
    }
    ParsedQuery parsed = QueryParser.parse(text, scope(request, context));
    TextQuery understood = new QueryBuilder(context, parsed).build();
    if (parsed.mentions().isEmpty() || context.searcher().count(understood.query()) > 0) {
      return understood;
    }
    // A guess never empties the result: what finds nothing is looked for as it was typed.
    TextQuery typed = new QueryBuilder(context, QueryParser.parse(text)).build();
    return context.searcher().count(typed.query()) > 0 ? typed.told(understood) : understood;
  }

  private static DateReader.SearchScope scope(SearchRequest request, SearchContext context) {
    return new DateReader.SearchScope(
        context.today(), context.generation().nameTable(), new LatestMeeting(request, context));
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
    if (!isKnown()) {
      return finish(new MatchNoDocsQuery("what the query is about is not known"));
    }
    Query sure = withWords();
    return finish(steering.weigh(widened(sure)), steering.weigh(sure));
  }

  /** With as many words as find something; that fewer had to do is told. */
  private Query withWords() throws IOException {
    Query query = withWords(SHARE);
    for (double share = SHARE; share > 0 && searcher.count(query) == 0; share -= SHARE / 2) {
      query = withWords(share - SHARE / 2);
      if (searcher.count(query) > 0) {
        interpreted.put("relaxed", List.of("färre ord"));
      }
    }
    return query;
  }

  /** Where little is found, what holds one telling word follows behind. */
  private Query widened(Query query) throws IOException {
    int found = known.words().size() > 1 ? searcher.count(query) : 0;
    if (found == 0 || found >= FEW_HITS) {
      return query;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(query, Occur.SHOULD);
    for (Coverage.Held word : known.held()) {
      if (word.told() >= least()) {
        any.add(word.items(), Occur.SHOULD);
      }
    }
    Query wider =
        new BooleanQuery.Builder()
            .add(withWords(0), Occur.MUST)
            .add(any.build(), Occur.FILTER)
            .build();
    return searcher.count(wider) <= MANY_HITS ? wider : query;
  }

  /** Of several words one may be missing, if another is rare enough to be what it is about. */
  private boolean isKnown() throws IOException {
    double least = least();
    return known.sum() >= (known.sum() + untold * missing) * LEAST_KNOWN
        || (missing == 1 && known.told().stream().anyMatch(told -> told >= least));
  }

  /** What a word tells that is rare enough to be what a query is about. */
  private double least() throws IOException {
    return Coverage.told((int) Math.max(FEW, all() * COMMON), all());
  }

  private TextQuery finish(Query query) {
    return finish(query, query);
  }

  private TextQuery finish(Query query, Query sure) {
    return new TextQuery(
        query,
        sure,
        parsed,
        known,
        Named.of(parsed.mentions()),
        !parsed.lists().isEmpty(),
        new TextMatcher(parsed, known.words(), attendance.words(), named.words()),
        Stream.concat(topic.reasons().stream(), steering.reasons().stream()).toList(),
        interpreted);
  }

  private void lookUp() throws IOException {
    List<String> missing = new ArrayList<>();
    Expansion expansion = Expansion.of(parsed, context);
    known = coverage(parsed.topics(), expansion, missing);
    attendance = coverage(parsed.attendanceWords(), expansion, new ArrayList<>());
    expansion.told().forEach((key, values) -> put(key, notable(key, values)));
    missing.removeIf(word -> steers(word) || verbs.holds(word));
    this.missing = missing.size();
    untold = Coverage.told(0, all());
    topic = new Topic(known.and(attendance), context);
    put("missing", missing);
  }

  private boolean steers(String word) {
    return parsed.isQuestion() && SteeringWords.steers(word);
  }

  /** What only steers is not looked for, so nothing need be told of it. */
  private List<String> notable(String key, List<String> values) {
    return key.equals("near")
        ? values.stream().filter(it -> !steers(it.split(Expansion.ARROW, 2)[0])).toList()
        : values;
  }

  private Coverage coverage(List<Clause.Word> words, Expansion expansion, List<String> missing)
      throws IOException {
    List<Coverage.Held> found = new ArrayList<>();
    for (Clause.Word word : words) {
      WordTerms terms = expansion.terms(word);
      DocSet items = DocSet.of(hits(Holding.word(terms)), searcher);
      if (items.size() == 0) {
        missing.add(word.text());
      } else {
        DocSet led = items.or(DocSet.of(hits(Holding.matter(terms)), searcher));
        double told = Coverage.told(items.size(), all());
        found.add(
            new Coverage.Held(terms, items, led, verbs.holds(word.text()) ? told * VERB : told));
      }
    }
    return new Coverage(found);
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
    put("words", parsed.asked());
    new Understanding(parsed).told().forEach(this::put);
    put("reference", ReferenceNotes.of(parsed, context.generation().nameTable()));
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
      case Clause.CaseNumber number -> number.shown();
      case Clause.Protocol protocol -> "protokoll " + protocol.number();
      case Clause.Item item -> "punkt " + item.number();
      case Clause.AnyOf any ->
          String.join(" eller ", any.clauses().stream().map(QueryBuilder::shown).toList());
    };
  }

  private Query withWords(double share) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(parsed.lists().isEmpty() ? topic.over(share) : aboutLists(share), Occur.MUST);
    if (topic.isEmpty() && parsed.required().isEmpty() && !named.isEmpty()) {
      query.add(named.all(), Occur.MUST);
    }
    for (Clause clause : parsed.required()) {
      query.add(ClauseQueries.required(clause), occur(clause));
    }
    for (Clause clause : parsed.excluded()) {
      query.add(ClauseQueries.excluded(clause, searcher.getIndexReader()), Occur.MUST_NOT);
    }
    query.add(new TermQuery(new Term(Fields.TYPE, Fields.HIT)), Occur.FILTER);
    return query.build();
  }

  private boolean tellsMeeting() {
    return named.tellsMeeting()
        || !parsed.required(Clause.Protocol.class).isEmpty()
        || !parsed.required(Clause.Day.class).isEmpty();
  }

  /** An item of a meeting that is named comes first; the rest of the meeting follows. */
  private Occur occur(Clause clause) {
    boolean ofMeeting =
        clause instanceof Clause.Item
            && (!parsed.required(Clause.Protocol.class).isEmpty()
                || !parsed.required(Clause.Day.class).isEmpty());
    return ofMeeting ? Occur.SHOULD : Occur.MUST;
  }

  /** Heads by their lists; items by their text, the words that asked for lists among it. */
  private Query aboutLists(double share) {
    Query heads = Attended.in(parsed.lists(), known.words(), named, tellsMeeting());
    if (topic.isEmpty()) {
      return heads;
    }
    Query items =
        new BooleanQuery.Builder()
            .add(topic.over(share), Occur.MUST)
            .add(new TermQuery(new Term(Fields.HEAD, Fields.YES)), Occur.MUST_NOT)
            .build();
    return new DisjunctionMaxQuery(List.of(heads, items), 0);
  }
}
