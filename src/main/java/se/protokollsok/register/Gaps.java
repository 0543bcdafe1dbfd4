package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Head;
import se.protokollsok.source.Sourced;

/** Finds what seems to be missing or to be there twice. */
final class Gaps {
  /** "9/2025". */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})/(\\d{4})");

  private Gaps() {}

  /** Returns what is missing: series of protocols first, then single protocols by date. */
  static List<Gap> in(List<ArchivedProtocol> protocols) {
    List<Gap> gaps = new ArrayList<>();
    Map<Series, NavigableMap<Integer, List<ArchivedProtocol>>> all = new TreeMap<>(Series.ORDER);
    for (ArchivedProtocol it : protocols) {
      if (it.protocol().kind() == DocumentKind.PROTOCOL) {
        addTo(all, it);
      }
    }
    all.forEach(
        (series, numbers) -> {
          gaps.addAll(holes(series, numbers));
          numbers.forEach((number, same) -> gaps.addAll(doubles(series, number, same)));
        });
    protocols.forEach(it -> gaps.addAll(itemGaps(it)));
    return gaps;
  }

  /** The protocols of one body in one year, which are numbered from 1. */
  private record Series(Optional<String> organisation, Optional<String> body, String year) {
    static final Comparator<Series> ORDER =
        Comparator.comparing(Series::name).thenComparing(Series::year);

    String name() {
      return Stream.of(body, organisation)
          .flatMap(Optional::stream)
          .collect(Collectors.joining(", "));
    }

    Gap gap(Gap.Kind kind, Optional<LocalDate> first, Optional<LocalDate> last, String what) {
      return new Gap(kind, organisation, body, first, last, Optional.empty(), name() + ": " + what);
    }
  }

  private static void addTo(
      Map<Series, NavigableMap<Integer, List<ArchivedProtocol>>> series,
      ArchivedProtocol protocol) {
    Head head = protocol.protocol().head();
    Matcher number = NUMBER.matcher(head.number().map(it -> it.value()).orElse(""));
    if (number.matches()) {
      series
          .computeIfAbsent(
              new Series(
                  head.organisation().map(Sourced::value),
                  head.body().map(it -> it.value().canonical()),
                  number.group(2)),
              key -> new TreeMap<>())
          .computeIfAbsent(Integer.parseInt(number.group(1)), key -> new ArrayList<>())
          .add(protocol);
    }
  }

  private static List<Gap> holes(
      Series series, NavigableMap<Integer, List<ArchivedProtocol>> numbers) {
    List<Gap> gaps = new ArrayList<>();
    int before = numbers.firstKey();
    for (int number : numbers.navigableKeySet()) {
      if (number > before + 1) {
        gaps.add(
            series.gap(
                Gap.Kind.PROTOCOL_MISSING,
                day(numbers.get(before)),
                day(numbers.get(number)),
                "protokoll %s/%s saknas (%d/%s och %d/%s finns)"
                    .formatted(
                        range(before + 1, number - 1),
                        series.year(),
                        before,
                        series.year(),
                        number,
                        series.year())));
      }
      before = number;
    }
    return gaps;
  }

  private static Optional<LocalDate> day(List<ArchivedProtocol> protocols) {
    return protocols.getFirst().protocol().head().date().map(Sourced::value);
  }

  /** Parts of one meeting bear one number rightly. */
  private static List<Gap> doubles(Series series, int number, List<ArchivedProtocol> all) {
    TreeSet<LocalDate> days = new TreeSet<>();
    all.forEach(it -> it.protocol().head().date().ifPresent(date -> days.add(date.value())));
    return days.size() > 1
        ? List.of(
            series.gap(
                Gap.Kind.NUMBER_TWICE,
                Optional.of(days.first()),
                Optional.of(days.last()),
                "protokoll %d/%s finns för flera dagar (%s)"
                    .formatted(
                        number,
                        series.year(),
                        days.stream().map(Object::toString).collect(Collectors.joining(", ")))))
        : List.of();
  }

  private static List<Gap> itemGaps(ArchivedProtocol protocol) {
    List<Gap> gaps = new ArrayList<>();
    boolean excerpt = protocol.protocol().head().excerpt();
    TreeSet<Integer> seen = new TreeSet<>();
    int before = 0;
    for (AgendaItem item : protocol.protocol().items()) {
      OptionalInt main = item.number().main();
      if (main.isPresent() && item.number().part().isEmpty()) {
        int number = main.getAsInt();
        if (before > 0 && number > before + 1 && !excerpt) {
          gaps.add(
              gap(
                  protocol,
                  Gap.Kind.ITEMS_MISSING,
                  "punkt %s saknas (%d följs av %d)"
                      .formatted(range(before + 1, number - 1), before, number)));
        }
        if (!seen.add(number)) {
          gaps.add(
              gap(protocol, Gap.Kind.ITEM_TWICE, "punkt %d finns flera gånger".formatted(number)));
        }
        before = number;
      }
    }
    return gaps;
  }

  private static Gap gap(ArchivedProtocol protocol, Gap.Kind kind, String what) {
    Head head = protocol.protocol().head();
    Optional<LocalDate> day = head.date().map(Sourced::value);
    return new Gap(
        kind,
        head.organisation().map(Sourced::value),
        head.body().map(it -> it.value().canonical()),
        day,
        day,
        Optional.of(protocol.id()),
        protocol.id() + ": " + what);
  }

  private static String range(int first, int last) {
    return first == last ? "" + first : first + "–" + last;
  }
}
