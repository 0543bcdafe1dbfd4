package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import se.protokollsok.index.Fields;
import se.protokollsok.index.HeadText;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.ItemEntry;

/**
 * The items and protocols a reference means, newest first: "§ 179", "9/2025 punkt 5", "12 december
 * 2025". A question with a topic of its own means none.
 */
final class Destinations {
  private static final int MOST = 5;

  private final SearchContext context;
  private final ParsedQuery parsed;
  private final Query filter;

  /**
   * Makes a finder.
   *
   * @param filter what the request's filters let through
   */
  Destinations(SearchContext context, ParsedQuery parsed, Query filter) {
    this.context = context;
    this.parsed = parsed;
    this.filter = filter;
  }

  /** Returns where to go; empty if it is nowhere, or if it may be many places. */
  List<Suggestion.Direct> find() throws IOException {
    List<Query> exact = exact();
    if (exact.isEmpty() || !parsed.topics().isEmpty()) {
      return List.of();
    }
    List<Query> named = new MentionQueries(parsed.mentions(), context).belonging();
    List<Suggestion.Direct> found = find(exact, named);
    return found.isEmpty() && !named.isEmpty() ? find(exact, List.of()) : found;
  }

  private List<Suggestion.Direct> find(List<Query> exact, List<Query> named) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(filter, Occur.FILTER);
    exact.forEach(each -> query.add(each, Occur.FILTER));
    named.forEach(each -> query.add(each, Occur.FILTER));
    Sort newest =
        new Sort(
            new SortField(Fields.DATE, SortField.Type.LONG, true),
            new SortField(Fields.ID, SortField.Type.STRING),
            new SortField(Fields.PLACE, SortField.Type.LONG));
    TopDocs top = context.searcher().search(query.build(), MOST + 1, newest);
    if (top.scoreDocs.length > MOST) {
      return List.of();
    }
    List<Suggestion.Direct> found = new ArrayList<>();
    StoredFields stored = context.reader().storedFields();
    for (ScoreDoc doc : top.scoreDocs) {
      Document document = stored.document(doc.doc, Set.of(Fields.ID, Fields.KEY));
      direct(document.get(Fields.ID), document.get(Fields.KEY)).ifPresent(found::add);
    }
    return found;
  }

  /** What must hold: the numbers, and that it is a head where no item is named. */
  private List<Query> exact() {
    List<Query> exact = new ArrayList<>();
    either(parsed.required(Clause.Paragraph.class).stream().map(it -> number(it.number())).toList())
        .ifPresent(exact::add);
    either(parsed.required(Clause.Item.class).stream().map(it -> number(it.number())).toList())
        .ifPresent(exact::add);
    either(
            parsed.required(Clause.CaseNumber.class).stream()
                .map(it -> term(Fields.FILE_NUMBER, it.normal()))
                .toList())
        .ifPresent(exact::add);
    boolean items = !exact.isEmpty();
    either(parsed.required(Clause.Protocol.class).stream().map(Destinations::anyOf).toList())
        .ifPresent(exact::add);
    either(days().stream().map(day -> term(Fields.WHEN, day)).toList()).ifPresent(exact::add);
    if (!items && !exact.isEmpty()) {
      exact.add(term(Fields.HEAD, Fields.YES));
    }
    return exact;
  }

  /** The days of meetings, and days that stand for themselves. */
  private List<String> days() {
    List<String> days = new ArrayList<>();
    parsed.required(Clause.Day.class).forEach(it -> days.add(it.date().toString()));
    for (Mention mention : parsed.mentions()) {
      if (mention.thing() instanceof Mention.Days it
          && it.period().first().isPresent()
          && it.period().first().equals(it.period().last())) {
        days.add(it.period().first().get().toString());
      }
    }
    return days;
  }

  private static Query number(String number) {
    return term(Fields.NUMBER, number);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query anyOf(Clause.Protocol protocol) {
    return new TermInSetQuery(Fields.ID, protocol.ids().stream().map(BytesRef::new).toList());
  }

  private static Optional<Query> either(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return queries.isEmpty() ? Optional.empty() : Optional.of(any.build());
  }

  private Optional<Suggestion.Direct> direct(String id, String key) throws IOException {
    Optional<ArchivedProtocol> shown = context.generation().shownProtocol(id);
    return shown.map(protocol -> new Suggestion.Direct(id, key, label(protocol, key)));
  }

  private static String label(ArchivedProtocol protocol, String key) {
    String meeting = HeadText.title(protocol);
    Optional<AgendaItem> item =
        protocol.entries().stream()
            .filter(entry -> entry.key().equals(key) && entry.index() != ItemEntry.HEAD)
            .map(entry -> protocol.protocol().items().get(entry.index()))
            .findFirst();
    return item.map(it -> number(protocol, it) + it.title() + ", " + meeting).orElse(meeting);
  }

  private static String number(ArchivedProtocol protocol, AgendaItem item) {
    String number = item.number().text();
    return number.isEmpty()
        ? ""
        : (protocol.protocol().countsParagraphs(item) ? "§ " : "punkt ") + number + " ";
  }
}
