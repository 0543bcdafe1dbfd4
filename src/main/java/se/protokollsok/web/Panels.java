package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/** The filters beside the hits. Bounded, however many persons an archive names. */
final class Panels {
  private static final int FIRST = 6;
  private static final int MORE = 60;

  private Panels() {}

  /** Returns the filters to choose from, the chosen ones among them. */
  static SearchView.Panel panel(SearchRequest request, SearchResponse response) {
    List<SearchView.Facet> facets =
        Arrays.stream(Dimension.values())
            .map(dimension -> facet(dimension, request, response))
            .filter(facet -> !facet.first().isEmpty())
            .toList();
    return new SearchView.Panel(
        facets,
        request.hidden().contains(DecisionKind.INFORMATION),
        request.from().map(LocalDate::toString).orElse(""),
        request.to().map(LocalDate::toString).orElse(""),
        carried(request));
  }

  private static SearchView.Facet facet(
      Dimension dimension, SearchRequest request, SearchResponse response) {
    List<String> chosen = request.filters().getOrDefault(dimension, List.of());
    Comparator<FacetValue> chosenFirst =
        Comparator.comparing(value -> !chosen.contains(value.value()));
    List<FacetValue> values =
        response.facets().getOrDefault(dimension, List.of()).stream()
            .sorted(chosenFirst.thenComparing(order(dimension)))
            .toList();
    // One more costs no more room than the words that would hide it.
    int first = values.size() == FIRST + 1 ? FIRST + 1 : Math.max(FIRST, chosen.size());
    int rest = Math.max(0, values.size() - first - MORE);
    return new SearchView.Facet(
        dimension.parameter(),
        dimension.label(),
        values.stream().limit(first).map(value -> choice(value, chosen)).toList(),
        values.stream().skip(first).limit(MORE).map(value -> choice(value, chosen)).toList(),
        rest == 0 ? "" : Swedish.number(rest));
  }

  /** Years run back in time; all else keeps the order of the answer: most hits first. */
  private static Comparator<FacetValue> order(Dimension dimension) {
    return dimension == Dimension.YEAR
        ? Comparator.comparing(FacetValue::value).reversed()
        : Comparator.comparingLong(FacetValue::count).reversed();
  }

  private static SearchView.Choice choice(FacetValue value, List<String> chosen) {
    return new SearchView.Choice(
        value.value(),
        value.label(),
        Swedish.number(value.count()),
        chosen.contains(value.value()));
  }

  private static List<SearchView.Carried> carried(SearchRequest request) {
    List<SearchView.Carried> carried = new ArrayList<>();
    request.hidden().stream()
        .filter(kind -> kind != DecisionKind.INFORMATION)
        .map(DecisionKind::label)
        .forEach(kind -> carry(carried, Parameter.HIDE, kind));
    request.roles().stream().map(Role::label).forEach(role -> carry(carried, Parameter.ROLE, role));
    request.attended().forEach(id -> carry(carried, Parameter.ATTENDED, id));
    if (request.sort() != SortOrder.RELEVANCE) {
      carry(carried, Parameter.SORT, request.sort().parameter());
    }
    if (request.size() != SearchRequest.DEFAULT_SIZE) {
      carry(carried, Parameter.SIZE, "" + request.size());
    }
    return carried;
  }

  private static void carry(List<SearchView.Carried> carried, Parameter parameter, String value) {
    carried.add(new SearchView.Carried(parameter.wire(), value));
  }
}
