package se.protokollsok.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.search.Period;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.Suggestion;

/** What a query's words suggest, as links of the search page. */
final class Pointers {
  private final Links links;
  private final SearchRequest request;

  Pointers(Links links, SearchRequest request) {
    this.links = links;
    this.request = request;
  }

  /** Returns the items and protocols that are meant: "§ 179 Nya lokaler". */
  List<LinkView> places(List<Suggestion> suggestions) {
    return suggestions.stream()
        .flatMap(it -> it instanceof Suggestion.Direct place ? Stream.of(place) : Stream.empty())
        .map(place -> LinkView.of(place.label(), href(place)))
        .toList();
  }

  private String href(Suggestion.Direct place) {
    return place.itemKey().equals("0")
        ? links.protocol(place.protocolId())
        : links.item(place.protocolId(), place.itemKey());
  }

  /** Returns the filters that are suggested: "Klippan", "april 2024". */
  List<LinkView> filters(List<Suggestion> suggestions) {
    return suggestions.stream().flatMap(this::filter).toList();
  }

  private Stream<LinkView> filter(Suggestion suggestion) {
    return switch (suggestion) {
      case Suggestion.Direct place -> Stream.empty();
      case Suggestion.Value value -> {
        Draft narrowed =
            Draft.of(request).text(value.text()).with(value.dimension(), value.value());
        yield Stream.of(LinkView.of(value.label(), links.search(narrowed.request())));
      }
      case Suggestion.Days days -> {
        Draft narrowed =
            Draft.of(request).text(days.text()).days(days.period().first(), days.period().last());
        yield Stream.of(LinkView.of(label(days.period()), links.search(narrowed.request())));
      }
    };
  }

  /** Example: {@code april 2024}, {@code tiden från 1 januari 2024}. */
  static String label(Period period) {
    Optional<LocalDate> first = period.first();
    Optional<LocalDate> last = period.last();
    if (first.isPresent() && first.equals(last)) {
      return Swedish.day(first.get());
    }
    if (first.isPresent() && last.isPresent() && isMonth(first.get(), last.get())) {
      return Swedish.month(first.get());
    }
    return Stream.of(
            first.map(day -> "från " + Swedish.day(day)),
            last.map(day -> "till " + Swedish.day(day)))
        .flatMap(Optional::stream)
        .reduce((one, other) -> one + " " + other)
        .map("tiden "::concat)
        .orElse("");
  }

  private static boolean isMonth(LocalDate first, LocalDate last) {
    return first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()));
  }
}
