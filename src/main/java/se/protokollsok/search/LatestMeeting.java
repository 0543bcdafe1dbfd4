package se.protokollsok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import se.protokollsok.index.Fields;
import se.protokollsok.index.ProtocolCard;

/**
 * The day of the last meeting among some protocols of which a request's filters let something
 * through: what "senaste mötet" means must not be what the filters leave out.
 */
final class LatestMeeting implements Function<List<ProtocolCard>, Optional<LocalDate>> {
  private final SearchContext context;
  private final Query filter;

  LatestMeeting(SearchRequest request, SearchContext context) {
    this.context = context;
    this.filter = new Filters(request, context.generation().state(), false).all(List.of());
  }

  @Override
  public Optional<LocalDate> apply(List<ProtocolCard> cards) {
    try {
      return latest(cards);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Optional<LocalDate> latest(List<ProtocolCard> cards) throws IOException {
    List<BytesRef> ids = cards.stream().map(card -> new BytesRef(card.id())).toList();
    Query query =
        new BooleanQuery.Builder()
            .add(filter, Occur.FILTER)
            .add(new TermInSetQuery(Fields.ID, ids), Occur.FILTER)
            .add(held(context.today()), Occur.FILTER)
            .build();
    Sort newest = new Sort(new SortField(Fields.DATE, SortField.Type.LONG, true));
    for (ScoreDoc doc : context.searcher().search(query, 1, newest).scoreDocs) {
      return Optional.of(LocalDate.ofEpochDay((Long) ((FieldDoc) doc).fields[0]));
    }
    return Optional.empty();
  }

  private static Query held(LocalDate today) {
    return LongPoint.newRangeQuery(Fields.DATE, Long.MIN_VALUE, today.toEpochDay());
  }
}
