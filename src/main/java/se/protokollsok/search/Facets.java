package se.protokollsok.search;

import java.io.IOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import se.protokollsok.index.Fields;

/**
 * The facets of a response. Each dimension is counted over the hits as they would be if it were not
 * filtered, so that a user sees what another choice would give.
 */
final class Facets {
  private final Generation generation;
  private final SearchRequest request;
  private final boolean aboutAttendance;

  Facets(Generation generation, SearchRequest request, boolean aboutAttendance) {
    this.generation = generation;
    this.request = request;
    this.aboutAttendance = aboutAttendance;
  }

  /** Something that gives the request's query without the filter of one dimension. */
  interface Sideways {
    Query without(Dimension dimension);
  }

  Map<Dimension, List<FacetValue>> count(Sideways sideways) throws IOException {
    Map<Query, List<Dimension>> passes = new LinkedHashMap<>();
    for (Dimension dimension : Dimension.values()) {
      passes.computeIfAbsent(sideways.without(dimension), q -> new ArrayList<>()).add(dimension);
    }
    Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Dimension.class);
    IndexSearcher searcher = generation.searcher();
    for (Map.Entry<Query, List<Dimension>> pass : passes.entrySet()) {
      List<FacetCounter.Source> sources = pass.getValue().stream().map(this::source).toList();
      List<Map<String, Long>> counts = FacetCounter.count(searcher, pass.getKey(), sources);
      for (int i = 0; i < sources.size(); i++) {
        Dimension dimension = pass.getValue().get(i);
        facets.put(dimension, values(dimension, counts.get(i)));
      }
    }
    return facets;
  }

  private FacetCounter.Source source(Dimension dimension) {
    return switch (dimension) {
      case MUNICIPALITY ->
          plain(
              aboutAttendance
                  ? List.of(Fields.MUNICIPALITY, Fields.HEAD_MUNICIPALITY)
                  : List.of(Fields.MUNICIPALITY));
      case YEAR -> plain(List.of(Fields.YEAR));
      case PERSON ->
          request.roles().isEmpty()
              ? plain(List.of(Fields.PERSON))
              : new FacetCounter.Source(
                  List.of(Fields.PERSON_ROLE),
                  request.roles().stream().map(role -> role.label() + "|").toList());
      case DECISION -> plain(List.of(Fields.DECISION));
      case BODY -> plain(List.of(Fields.BODY));
      case ORGANISATION -> plain(List.of(Fields.ORGANISATION));
    };
  }

  private static FacetCounter.Source plain(List<String> fields) {
    return new FacetCounter.Source(fields, List.of());
  }

  private List<FacetValue> values(Dimension dimension, Map<String, Long> counted) {
    Map<String, Long> counts =
        dimension == Dimension.BODY || dimension == Dimension.ORGANISATION
            ? withFamilies(dimension, counted)
            : new HashMap<>(counted);
    chosen(dimension).forEach(value -> counts.putIfAbsent(value, 0L));
    Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
    return counts.entrySet().stream()
        .map(e -> new FacetValue(e.getKey(), label(dimension, e.getKey()), e.getValue()))
        .sorted(
            Comparator.comparingLong(FacetValue::count)
                .reversed()
                .thenComparing(FacetValue::label, swedish)
                .thenComparing(FacetValue::value))
        .toList();
  }

  /** A hit has one body, so a name gives as many hits as all names of its family together. */
  private Map<String, Long> withFamilies(Dimension dimension, Map<String, Long> counted) {
    Map<String, Long> sums = new HashMap<>();
    List<String> names = new ArrayList<>(counted.keySet());
    names.addAll(chosen(dimension));
    for (String name : names) {
      long sum = 0;
      for (String relative : generation.state().family(name).stream().distinct().toList()) {
        sum += counted.getOrDefault(relative, 0L);
      }
      sums.put(name, sum);
    }
    return sums;
  }

  private List<String> chosen(Dimension dimension) {
    return request.filters().getOrDefault(dimension, List.of());
  }

  private String label(Dimension dimension, String value) {
    return dimension == Dimension.PERSON ? generation.personName(value) : value;
  }
}
