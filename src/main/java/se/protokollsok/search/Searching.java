package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import se.protokollsok.index.Fields;

/** One request on one generation. */
final class Searching {
  /** So many are collected by one run of the query where all are wanted. */
  private static final int AT_ONCE = 1_000;

  private final SearchContext context;
  private final Generation generation;
  private final SearchRequest request;
  private final TextQuery text;
  private final Filters filters;
  private final Optional<Answer> answer;

  Searching(SearchContext context, SearchRequest asked) throws IOException {
    this.context = context;
    this.generation = context.generation();
    this.request = asked.withPersons(generation.names()::currentPerson);
    TextQuery understood = QueryBuilder.build(request, context);
    this.filters = new Filters(request, generation.state(), understood.aboutAttendance());
    this.answer =
        Answering.of(
            context,
            request,
            understood,
            whole(understood.sure(), List.of()),
            filters.all(List.of()));
    this.text = answer.map(understood::answeredBy).orElse(understood);
  }

  SearchResponse run() throws IOException {
    int depth = request.page() * request.size();
    TopFieldDocs top =
        generation
            .searcher()
            .search(
                whole(List.of()), new TopFieldCollectorManager(sort(), depth, Integer.MAX_VALUE));
    List<Hit> hits = new ArrayList<>();
    Optional<Explainer> explainer =
        request.explain()
            ? Optional.of(new Explainer(generation.searcher(), text))
            : Optional.empty();
    HitMaker maker = new HitMaker(generation, text.matcher(), explainer);
    for (int i = depth - request.size(); i < top.scoreDocs.length; i++) {
      hits.add(maker.of(top.scoreDocs[i].doc, score(top.scoreDocs[i])));
    }
    Map<Dimension, List<FacetValue>> facets =
        new Facets(generation, request, text.aboutAttendance())
            .count(dimension -> whole(List.of(dimension)));
    return new SearchResponse(
        top.totalHits.value(),
        text.interpreted(),
        hits,
        facets,
        answer,
        suggestions(top.totalHits.value()),
        Missing.within(generation.state().gaps(), request, generation.state()::family),
        generation.token());
  }

  /** Hands over every hit in order, however many, whatever page the request asks for. */
  void each(Consumer<Hit> action) throws IOException {
    HitMaker maker = new HitMaker(generation, text.matcher(), Optional.empty());
    Query query = whole(List.of());
    @Nullable FieldDoc last = null;
    do {
      TopFieldDocs next =
          generation
              .searcher()
              .search(query, new TopFieldCollectorManager(sort(), AT_ONCE, last, AT_ONCE));
      for (ScoreDoc doc : next.scoreDocs) {
        action.accept(maker.of(doc.doc, score(doc)));
      }
      last = next.scoreDocs.length < AT_ONCE ? null : (FieldDoc) next.scoreDocs[AT_ONCE - 1];
    } while (last != null);
  }

  /** Where to go first, then what would narrow the hits. */
  private List<Suggestion> suggestions(long total) throws IOException {
    List<Suggestion> found = new ArrayList<>();
    found.addAll(new Destinations(context, text.parsed(), filters.all(List.of())).find());
    found.addAll(Suggestions.of(context, request, text, total));
    return found;
  }

  private float score(ScoreDoc doc) {
    return request.sort() == SortOrder.RELEVANCE ? (Float) ((FieldDoc) doc).fields[0] : 0f;
  }

  /** Ties: newest first, then by address, in the protocol's own order. */
  private Sort sort() {
    List<SortField> fields = new ArrayList<>();
    if (request.sort() == SortOrder.RELEVANCE) {
      fields.add(SortField.FIELD_SCORE);
    }
    boolean newest = request.sort() != SortOrder.OLDEST;
    Long undated = newest ? Long.MIN_VALUE : Long.MAX_VALUE;
    fields.add(new SortField(Fields.DATE, SortField.Type.LONG, newest, undated));
    fields.add(new SortField(Fields.ID, SortField.Type.STRING));
    fields.add(new SortField(Fields.PLACE, SortField.Type.LONG));
    return new Sort(fields.toArray(SortField[]::new));
  }

  private Query whole(List<Dimension> without) {
    return whole(text.query(), without);
  }

  private Query whole(Query words, List<Dimension> without) {
    return new BooleanQuery.Builder()
        .add(words, Occur.MUST)
        .add(filters.all(without), Occur.FILTER)
        .build();
  }
}
