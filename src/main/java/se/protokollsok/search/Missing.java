package se.protokollsok.search;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.protokollsok.protocol.Gap;

/** Tells what a search cannot find because its protocols are not in the archive. */
final class Missing {
  private Missing() {}

  /**
   * Returns the missing protocols of the bodies and organisations asked for, within the period
   * asked for, in the gaps' order. Empty for a request that names neither a body, an organisation
   * nor a period: it asks for no part of the archive. A gap that tells no days is in no period.
   *
   * @param gaps of the whole archive
   * @param request what is asked for; its text is not looked at
   * @param families from the name of a body or organisation to all names a filter by it matches
   */
  static List<Gap> within(
      List<Gap> gaps, SearchRequest request, Function<String, List<String>> families) {
    List<String> bodies = names(request, Dimension.BODY, families);
    List<String> organisations = names(request, Dimension.ORGANISATION, families);
    if (bodies.isEmpty() && organisations.isEmpty() && !namesPeriod(request)) {
      return List.of();
    }
    return gaps.stream()
        .filter(Missing::isProtocol)
        .filter(gap -> isOneOf(bodies, gap.body()))
        .filter(gap -> isOneOf(organisations, gap.organisation()))
        .filter(gap -> !namesPeriod(request) || overlaps(gap, request))
        .toList();
  }

  /** A protocol, or paragraphs of one that is not there. */
  private static boolean isProtocol(Gap gap) {
    return gap.kind() == Gap.Kind.PROTOCOL_MISSING
        || (gap.kind() == Gap.Kind.ITEMS_MISSING && gap.protocolId().isEmpty());
  }

  private static List<String> names(
      SearchRequest request, Dimension dimension, Function<String, List<String>> families) {
    return request.filters().getOrDefault(dimension, List.of()).stream()
        .flatMap(name -> families.apply(name).stream())
        .toList();
  }

  private static boolean isOneOf(List<String> names, Optional<String> name) {
    return names.isEmpty() || name.filter(names::contains).isPresent();
  }

  private static boolean namesPeriod(SearchRequest request) {
    return request.from().isPresent() || request.to().isPresent() || !years(request).isEmpty();
  }

  private static List<String> years(SearchRequest request) {
    return request.filters().getOrDefault(Dimension.YEAR, List.of());
  }

  /** Some day of the gap lies in a year asked for, and between the days asked for. */
  private static boolean overlaps(Gap gap, SearchRequest request) {
    LocalDate first = later(gap.first().orElse(LocalDate.MAX), request.from());
    LocalDate last = earlier(gap.last().orElse(LocalDate.MIN), request.to());
    return !first.isAfter(last)
        && (years(request).isEmpty()
            || years(request).stream()
                .flatMap(Missing::year)
                .anyMatch(year -> isWithin(year.getKey(), year.getValue(), first, last)));
  }

  private static boolean isWithin(LocalDate begin, LocalDate end, LocalDate first, LocalDate last) {
    return !begin.isAfter(last) && !end.isBefore(first);
  }

  /** The first and the last day; none for what is no year. */
  private static Stream<Map.Entry<LocalDate, LocalDate>> year(String text) {
    if (!text.matches("\\d{4}")) {
      return Stream.of();
    }
    Year year = Year.of(Integer.parseInt(text));
    return Stream.of(Map.entry(year.atDay(1), year.atDay(year.length())));
  }

  private static LocalDate later(LocalDate one, Optional<LocalDate> other) {
    return other.filter(one::isBefore).orElse(one);
  }

  private static LocalDate earlier(LocalDate one, Optional<LocalDate> other) {
    return other.filter(one::isAfter).orElse(one);
  }
}
