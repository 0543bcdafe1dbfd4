package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.FixedBitSet;
import se.protokollsok.index.Fields;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.source.Sourced;

/**
 * Gives a straight answer to a question where the record holds one for sure. A wrong answer is
 * worse than none: an answer must hold the words of the question that tell most, come from where
 * the question names, and be the only one of its kind.
 */
final class Answering {
  /** How many of the best hits are read for an answer. */
  private static final int READ = 30;

  private final SearchContext context;
  private final String asked;
  private final TextQuery text;
  private final Question question;
  private final Scope scope;

  private Answering(SearchContext context, String asked, TextQuery text, Question question) {
    this.context = context;
    this.asked = asked;
    this.text = text;
    this.question = question;
    this.scope = Scope.of(question, asked, text, context.generation());
  }

  /**
   * Returns the answer, or empty where the text is no question or the record holds none.
   *
   * @param request what was asked
   * @param text the same, understood
   * @param whole finds all hits of the request
   * @param filtered finds all that the request's filters let through
   */
  static Optional<Answer> of(
      SearchContext context, SearchRequest request, TextQuery text, Query whole, Query filtered)
      throws IOException {
    Optional<Question> question = QuestionReader.read(request.text(), text.parsed());
    if (question.isEmpty()) {
      return Optional.empty();
    }
    Answering answering = new Answering(context, request.text(), text, question.get());
    if (answering.isOfMeeting()) {
      return answering.meeting(filtered);
    }
    Optional<Answer> answer = answering.items(whole);
    return answer.isEmpty() && question.get().ask() == Question.Ask.SUCCESSOR
        ? answering.meeting(filtered)
        : answer;
  }

  private boolean isOfMeeting() {
    return question.kind() == Answer.Kind.ATTENDANCE
        || question.ask() == Question.Ask.CHAIR
        || question.ask() == Question.Ask.SECRETARY;
  }

  private Optional<Answer> meeting(Query filtered) throws IOException {
    boolean ofSeat = question.ask() == Question.Ask.SUCCESSOR;
    List<String> left = ofSeat ? List.of() : leftover();
    MeetingChoice choice = new MeetingChoice(scope, asked, context.today());
    Set<String> allowed = left.isEmpty() ? protocols(filtered) : held(filtered, left);
    List<ProtocolCard> cards =
        context.generation().cards().stream().filter(it -> allowed.contains(it.id())).toList();
    List<AttendanceAnswers> files = new ArrayList<>();
    for (ProtocolCard card : left.isEmpty() ? choice.of(cards) : choice.only(cards)) {
      context
          .generation()
          .shownProtocol(card.id())
          .map(it -> new AttendanceAnswers(question, asked, scope, it))
          .ifPresent(files::add);
    }
    return first(files, this::told).or(() -> first(files, this::unlisted));
  }

  /** The protocols of meetings that were held at a place of these words. */
  private Set<String> held(Query filtered, List<String> words) throws IOException {
    BooleanQuery.Builder heads = new BooleanQuery.Builder().add(filtered, Occur.FILTER);
    for (WordTerms word : text.known().words()) {
      heads.add(Holding.word(word.literal()), Occur.FILTER);
    }
    boolean known = text.known().words().size() == words.size();
    Set<String> ids = known ? protocols(heads.build()) : Set.of();
    if (ids.size() > READ) {
      return Set.of();
    }
    Set<String> held = new HashSet<>();
    for (String id : ids) {
      if (isHeldThere(id)) {
        held.add(id);
      }
    }
    return held;
  }

  private boolean isHeldThere(String id) throws IOException {
    Optional<ArchivedProtocol> archived = context.generation().shownProtocol(id);
    Optional<String> place =
        archived.flatMap(it -> it.protocol().head().place()).map(Sourced::value);
    return place.isPresent()
        && text.known().words().stream()
            .map(word -> TextMatcher.of(word.literal()))
            .noneMatch(
                it ->
                    it.matches(place.get(), context.generation().letters(archived.get()))
                        .isEmpty());
  }

  private Optional<Answer> told(AttendanceAnswers file) {
    return switch (question.ask()) {
      case CHAIR, SECRETARY -> file.officer();
      case SUCCESSOR -> file.replacing();
      default -> file.answer();
    };
  }

  /** "No" is said only after all files of the meeting. */
  private Optional<Answer> unlisted(AttendanceAnswers file) {
    return question.kind() == Answer.Kind.ATTENDANCE ? file.unlisted() : Optional.empty();
  }

  private static Optional<Answer> first(
      List<AttendanceAnswers> files, Function<AttendanceAnswers, Optional<Answer>> way) {
    return files.stream().flatMap(file -> way.apply(file).stream()).findFirst();
  }

  /** The words of a question about a meeting that neither name it nor ask: it is about more. */
  private List<String> leftover() {
    return text.parsed().topics().stream()
        .map(Clause.Word::text)
        .filter(word -> !QuestionWords.isOfMeeting(word) && !QuestionWords.isFiller(word))
        .filter(word -> QuestionWords.signal(word).isEmpty())
        .toList();
  }

  /** The protocols whose heads the filters let through. */
  private Set<String> protocols(Query filtered) throws IOException {
    Query heads =
        new BooleanQuery.Builder()
            .add(filtered, Occur.FILTER)
            .add(new TermQuery(new Term(Fields.HEAD, Fields.YES)), Occur.FILTER)
            .build();
    FixedBitSet docs = DocSet.of(heads, context.searcher()).bits();
    Set<String> ids = new HashSet<>();
    for (LeafReaderContext leaf : context.reader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.ID);
      for (int doc = next(docs, leaf.docBase, end); doc < end; doc = next(docs, doc + 1, end)) {
        if (values.advanceExact(doc - leaf.docBase)) {
          ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
        }
      }
    }
    return ids;
  }

  private static int next(FixedBitSet docs, int from, int end) {
    return from >= end ? end : docs.nextSetBit(from, end);
  }

  private Optional<Answer> items(Query whole) throws IOException {
    int all = context.reader().docFreq(new Term(Fields.TYPE, Fields.HIT));
    Optional<Subject> subject = Subject.of(question, asked, text, scope.persons(), all);
    boolean proceeds =
        question.ask() == Question.Ask.RESERVED
            || question.ask() == Question.Ask.VOTED
            || question.ask() == Question.Ask.RECUSED;
    boolean election = question.ask() == Question.Ask.CHOSEN && scope.isOfYear();
    if (subject.filter(it -> it.tells() || election || (it.isEmpty() && proceeds)).isEmpty()) {
      return Optional.empty();
    }
    TopDocs hits = context.searcher().search(whole, READ + 1);
    boolean isAll = hits.scoreDocs.length <= READ;
    Inquiry inquiry =
        new Inquiry(
            question,
            subject.get(),
            scope,
            candidates(hits),
            isAll,
            context.generation().register());
    return switch (question.ask()) {
      case DECISION -> new DecisionAnswers(inquiry).answer();
      case RESERVED, VOTED, RECUSED -> new ProceedingAnswers(inquiry).answer();
      case DAY -> new DayAnswers(inquiry).answer();
      case SUM, SHARE -> new SumAnswers(inquiry).answer();
      case COUNT -> new CountAnswers(inquiry).answer();
      case SAID -> new SaidAnswers(inquiry).answer();
      default -> new PersonAnswers(inquiry).answer();
    };
  }

  private List<Candidate> candidates(TopDocs hits) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    StoredFields stored = context.reader().storedFields();
    for (ScoreDoc doc : List.of(hits.scoreDocs).subList(0, Math.min(READ, hits.scoreDocs.length))) {
      Document document = stored.document(doc.doc, Set.of(Fields.ID, Fields.KEY));
      Optional<ArchivedProtocol> archived =
          context.generation().shownProtocol(document.get(Fields.ID));
      archived
          .filter(it -> it.protocol().kind() == DocumentKind.PROTOCOL)
          .ifPresent(
              it ->
                  it.entries().stream()
                      .filter(entry -> entry.key().equals(document.get(Fields.KEY)))
                      .filter(entry -> entry.index() != ItemEntry.HEAD)
                      .map(
                          entry ->
                              new Candidate(
                                  it,
                                  entry,
                                  it.protocol().items().get(entry.index()),
                                  context.generation().letters(it)))
                      .forEach(candidates::add));
    }
    return candidates;
  }
}
