package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;

/** The chosen filters of a search, each with the search that is left without it. */
final class Chips {
  private final UnaryOperator<String> personName;

  /**
   * Creates it.
   *
   * @param personName from a person's id to the name, or to the id where there is none
   */
  Chips(UnaryOperator<String> personName) {
    this.personName = personName;
  }

  /** Returns the chosen filters in the order of the panel. */
  List<Chip> of(SearchRequest request, SearchResponse response) {
    List<Chip> chips = new ArrayList<>();
    if (!request.hidden().isEmpty()) {
      chips.add(new Chip("Dölj", hidden(request), Draft.of(request).hidden(List.of()).request()));
    }
    for (Dimension dimension : Dimension.values()) {
      for (String value : request.filters().getOrDefault(dimension, List.of())) {
        SearchRequest rest = Draft.of(request).without(dimension, value).request();
        chips.add(new Chip(dimension.label(), label(dimension, value, response), rest));
      }
    }
    for (Role role : request.roles()) {
      SearchRequest rest = Draft.of(request).roles(but(request.roles(), role)).request();
      chips.add(new Chip("Roll", Swedish.role(role), rest));
    }
    for (String id : request.attended()) {
      SearchRequest rest = Draft.of(request).attended(but(request.attended(), id)).request();
      chips.add(new Chip("På mötet", personName.apply(id), rest));
    }
    period(request)
        .ifPresent(
            label -> chips.add(new Chip("Tid", label, Draft.of(request).anyDay().request())));
    return chips;
  }

  private static <T> List<T> but(List<T> all, T one) {
    return all.stream().filter(value -> !value.equals(one)).toList();
  }

  private String label(Dimension dimension, String value, SearchResponse response) {
    Optional<String> label =
        response.facets().getOrDefault(dimension, List.of()).stream()
            .filter(facet -> facet.value().equals(value))
            .map(FacetValue::label)
            .findFirst();
    return label.orElseGet(() -> dimension == Dimension.PERSON ? personName.apply(value) : value);
  }

  private static String hidden(SearchRequest request) {
    return request.hidden().equals(List.of(DecisionKind.INFORMATION))
        ? "notera informationen"
        : String.join(", ", request.hidden().stream().map(DecisionKind::label).toList());
  }

  private static Optional<String> period(SearchRequest request) {
    if (request.from().isEmpty() && request.to().isEmpty()) {
      return Optional.empty();
    }
    Stream<String> parts =
        Stream.of(
            request.from().map(LocalDate::toString).map("från "::concat).orElse(""),
            request.to().map(LocalDate::toString).map("till "::concat).orElse(""));
    return Optional.of(String.join(" ", parts.filter(part -> !part.isEmpty()).toList()));
  }

  /**
   * A chosen filter.
   *
   * @param group what sort
   * @param label its value
   * @param rest the search without it
   */
  record Chip(String group, String label, SearchRequest rest) {}
}
