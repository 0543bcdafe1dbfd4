package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SortOrder;

/**
 * A request in the making, from another one: the states a page links to. Begins on page 1, for a
 * changed search has other pages. Not thread-safe.
 */
final class Draft {
  private String text;
  private final Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
  private List<DecisionKind> hidden;
  private List<Role> roles;
  private List<String> attended;
  private Period period;
  private SortOrder sort;
  private int page = 1;
  private int size;
  private boolean explain;

  private Draft(SearchRequest request) {
    text = request.text();
    filters.putAll(request.filters());
    hidden = request.hidden();
    roles = request.roles();
    attended = request.attended();
    period = new Period(request);
    sort = request.sort();
    size = request.size();
    explain = request.explain();
  }

  /** Returns a draft that asks the same, on page 1. */
  static Draft of(SearchRequest request) {
    return new Draft(request);
  }

  /** Returns a draft that asks for everything. */
  static Draft everything() {
    return new Draft(SearchRequest.of(""));
  }

  /** Returns whether anything but the query narrows the hits. */
  static boolean isFiltered(SearchRequest request) {
    return request.filters().values().stream().anyMatch(values -> !values.isEmpty())
        || !request.hidden().isEmpty()
        || !request.roles().isEmpty()
        || !request.attended().isEmpty()
        || request.from().isPresent()
        || request.to().isPresent();
  }

  Draft text(String text) {
    this.text = text;
    return this;
  }

  Draft with(Dimension dimension, String value) {
    List<String> values = new ArrayList<>(filters.getOrDefault(dimension, List.of()));
    values.add(value);
    filters.put(dimension, values);
    return this;
  }

  Draft without(Dimension dimension, String value) {
    List<String> values = new ArrayList<>(filters.getOrDefault(dimension, List.of()));
    values.remove(value);
    filters.put(dimension, values);
    return this;
  }

  Draft withoutAll(Dimension dimension) {
    filters.remove(dimension);
    return this;
  }

  Draft hidden(List<DecisionKind> kinds) {
    hidden = kinds;
    return this;
  }

  Draft roles(List<Role> roles) {
    this.roles = roles;
    return this;
  }

  Draft attended(List<String> persons) {
    attended = persons;
    return this;
  }

  Draft anyDay() {
    period = new Period(SearchRequest.of(""));
    return this;
  }

  Draft days(Optional<LocalDate> from, Optional<LocalDate> to) {
    period = new Period(from, to);
    return this;
  }

  Draft sort(SortOrder sort) {
    this.sort = sort;
    return this;
  }

  Draft page(int page) {
    this.page = page;
    return this;
  }

  Draft size(int size) {
    this.size = size;
    return this;
  }

  Draft explain(boolean explain) {
    this.explain = explain;
    return this;
  }

  /** Takes every filter away and keeps the query and the order. */
  Draft unfiltered() {
    filters.clear();
    return hidden(List.of()).roles(List.of()).attended(List.of()).anyDay();
  }

  /** Returns the request. */
  SearchRequest request() {
    return new SearchRequest(
        text, filters, hidden, roles, attended, period.from, period.to, sort, page, size, explain);
  }

  private record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    Period(SearchRequest request) {
      this(request.from(), request.to());
    }
  }
}
