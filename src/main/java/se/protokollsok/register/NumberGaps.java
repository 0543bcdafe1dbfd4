package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Gap;
import se.protokollsok.source.Sourced;

/** What the numbers of a body's protocols tell, which begin anew each year. */
final class NumberGaps {
  /** "9/2025". */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})/(\\d{4})");

  private NumberGaps() {}

  static List<Gap> in(Series series) {
    NavigableMap<Integer, NavigableMap<Integer, List<ArchivedProtocol>>> years = new TreeMap<>();
    for (ArchivedProtocol protocol : series.protocols()) {
      Matcher number =
          NUMBER.matcher(protocol.protocol().head().number().map(Sourced::value).orElse(""));
      if (number.matches()) {
        years
            .computeIfAbsent(Integer.parseInt(number.group(2)), year -> new TreeMap<>())
            .computeIfAbsent(Integer.parseInt(number.group(1)), it -> new ArrayList<>())
            .add(protocol);
      }
    }
    List<Gap> gaps = new ArrayList<>();
    years.forEach(
        (year, numbers) -> {
          boolean runsOn =
              Optional.ofNullable(years.lowerEntry(year))
                  .filter(before -> before.getValue().lastKey() < numbers.firstKey())
                  .isPresent();
          if (!runsOn) {
            beginning(year, numbers).ifPresent(gaps::add);
          }
          gaps.addAll(holes(year, numbers));
          numbers.forEach((number, same) -> severalDays(year, number, same).ifPresent(gaps::add));
        });
    return gaps;
  }

  /** The year's first numbers; where numbers run on over the years, a year does not begin at 1. */
  private static Optional<Gap> beginning(
      int year, NavigableMap<Integer, List<ArchivedProtocol>> numbers) {
    int first = numbers.firstKey();
    ArchivedProtocol shows = numbers.get(first).getFirst();
    return first == 1
        ? Optional.empty()
        : Optional.of(
            Series.gap(
                Gap.Kind.PROTOCOL_MISSING,
                shows,
                LocalDate.of(year, 1, 1),
                Series.day(shows),
                "protokoll %s/%d saknas (%d/%d är årets första i arkivet)"
                    .formatted(Gaps.range(1, first - 1), year, first, year)));
  }

  private static List<Gap> holes(int year, NavigableMap<Integer, List<ArchivedProtocol>> numbers) {
    List<Gap> gaps = new ArrayList<>();
    for (Map.Entry<Integer, List<ArchivedProtocol>> it : numbers.entrySet()) {
      Map.Entry<Integer, List<ArchivedProtocol>> before = numbers.lowerEntry(it.getKey());
      if (before == null) {
        continue;
      }
      ArchivedProtocol earlier = before.getValue().getLast();
      ArchivedProtocol later = it.getValue().getFirst();
      if (it.getKey() > before.getKey() + 1) {
        gaps.add(
            Series.gap(
                Gap.Kind.PROTOCOL_MISSING,
                later,
                Series.day(earlier),
                Series.day(later),
                "protokoll %s/%d saknas (%d/%d och %d/%d finns)"
                    .formatted(
                        Gaps.range(before.getKey() + 1, it.getKey() - 1),
                        year,
                        before.getKey(),
                        year,
                        it.getKey(),
                        year)));
      }
      if (Series.day(later).isBefore(Series.day(earlier))) {
        gaps.add(
            Gaps.of(
                later,
                Gap.Kind.DATE_DOUBTFUL,
                "protokoll %d/%d är daterat före %d/%d (%s)"
                    .formatted(it.getKey(), year, before.getKey(), year, Series.day(earlier))));
      }
    }
    return gaps;
  }

  /** Parts of one meeting bear one number rightly. */
  private static Optional<Gap> severalDays(int year, int number, List<ArchivedProtocol> all) {
    List<LocalDate> days = all.stream().map(Series::day).distinct().sorted().toList();
    return days.size() < 2
        ? Optional.empty()
        : Optional.of(
            Series.gap(
                Gap.Kind.NUMBER_TWICE,
                all.getFirst(),
                days.getFirst(),
                days.getLast(),
                "protokoll %d/%d finns för flera dagar (%s)"
                    .formatted(
                        number,
                        year,
                        days.stream().map(LocalDate::toString).collect(Collectors.joining(", ")))));
  }
}
