package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.protokollsok.index.Fields;
import se.protokollsok.index.IndexedState;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;

/** The filters of a request: those of facets by dimension, and all others together. */
final class Filters {
  private final SearchRequest request;
  private final IndexedState state;
  private final boolean aboutAttendance;
  private final Map<Dimension, Query> byDimension = new EnumMap<>(Dimension.class);

  Filters(SearchRequest request, IndexedState state, boolean aboutAttendance) {
    this.request = request;
    this.state = state;
    this.aboutAttendance = aboutAttendance;
    request
        .filters()
        .forEach(
            (dimension, values) -> {
              if (!values.isEmpty()) {
                byDimension.put(dimension, anyOf(dimension, values));
              }
            });
  }

  /** Returns the chosen dimensions with what they let through. */
  Map<Dimension, Query> byDimension() {
    return byDimension;
  }

  private Query anyOf(Dimension dimension, List<String> values) {
    return switch (dimension) {
      case MUNICIPALITY -> anyOf(Fields.MUNICIPALITY, Fields.HEAD_MUNICIPALITY, values);
      case YEAR -> in(Fields.YEAR, values);
      case PERSON -> request.roles().isEmpty() ? in(Fields.PERSON, values) : inRoles(values);
      case DECISION -> in(Fields.DECISION, values);
      case BODY -> in(Fields.BODY, families(values));
      case ORGANISATION -> in(Fields.ORGANISATION, families(values));
    };
  }

  private Query anyOf(String items, String heads, List<String> values) {
    if (!aboutAttendance) {
      return in(items, values);
    }
    return new BooleanQuery.Builder()
        .add(in(items, values), Occur.SHOULD)
        .add(in(heads, values), Occur.SHOULD)
        .build();
  }

  private Query inRoles(List<String> ids) {
    List<String> terms = new ArrayList<>();
    for (Role role : request.roles()) {
      ids.forEach(id -> terms.add(role.label() + "|" + id));
    }
    return in(Fields.PERSON_ROLE, terms);
  }

  private List<String> families(List<String> names) {
    return names.stream().flatMap(name -> state.family(name).stream()).distinct().toList();
  }

  private static Query in(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /** Returns what holds beside the facets: hits only, dates, attendance, hidden kinds. */
  List<Query> others() {
    List<Query> others = new ArrayList<>();
    others.add(new TermQuery(new Term(Fields.TYPE, Fields.HIT)));
    if (!request.attended().isEmpty()) {
      others.add(in(Fields.ATTENDED, request.attended()));
    }
    if (request.from().isPresent() || request.to().isPresent()) {
      others.add(
          LongPoint.newRangeQuery(
              Fields.DATE,
              request.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
              request.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)));
    }
    return others;
  }

  /** Returns all that the filters let through, but for those of some dimensions. */
  Query all(List<Dimension> without) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    others().forEach(filter -> query.add(filter, Occur.FILTER));
    byDimension()
        .forEach(
            (dimension, filter) -> {
              if (!without.contains(dimension)) {
                query.add(filter, Occur.FILTER);
              }
            });
    hidden().ifPresent(hidden -> query.add(hidden, Occur.MUST_NOT));
    return query.build();
  }

  /** Returns what must not hold: that all decisions are of hidden kinds. */
  Optional<Query> hidden() {
    if (request.hidden().isEmpty()) {
      return Optional.empty();
    }
    List<String> hidden = request.hidden().stream().map(DecisionKind::label).toList();
    List<String> shown =
        Arrays.stream(DecisionKind.values())
            .map(DecisionKind::label)
            .filter(label -> !hidden.contains(label))
            .toList();
    return Optional.of(
        new BooleanQuery.Builder()
            .add(in(Fields.DECISION, hidden), Occur.MUST)
            .add(in(Fields.DECISION, shown), Occur.MUST_NOT)
            .build());
  }
}
