package se.protokollsok.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Protocol;

/** What the paragraphs of formal protocols tell, which run through the year. */
final class ParagraphGaps {
  private ParagraphGaps() {}

  static List<Gap> in(Series series) {
    Map<Integer, NavigableSet<Integer>> years = new HashMap<>();
    for (ArchivedProtocol it : series.protocols()) {
      years.computeIfAbsent(year(it), year -> new TreeSet<>()).addAll(of(it.protocol()));
    }
    List<ArchivedProtocol> whole =
        series.protocols().stream()
            .filter(it -> !it.protocol().head().excerpt() && !of(it.protocol()).isEmpty())
            .toList();
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < whole.size(); i++) {
      ArchivedProtocol earlier = whole.get(i - 1);
      ArchivedProtocol later = whole.get(i);
      int last = of(earlier.protocol()).last();
      int next = of(later.protocol()).first();
      if (year(earlier) == year(later) && next > last + 1) {
        // What an excerpt of a meeting between holds is there.
        boolean missing = years.get(year(later)).subSet(last + 1, next).isEmpty();
        if (missing) {
          gaps.add(
              Series.gap(
                  Gap.Kind.ITEMS_MISSING,
                  later,
                  Series.day(earlier),
                  Series.day(later),
                  "§ %s saknas (§ %d den %s följs av § %d den %s)"
                      .formatted(
                          Gaps.range(last + 1, next - 1),
                          last,
                          Series.day(earlier),
                          next,
                          Series.day(later))));
        }
      }
    }
    return gaps;
  }

  private static int year(ArchivedProtocol protocol) {
    return Series.day(protocol).getYear();
  }

  /** The paragraphs a protocol holds; none where its items are counted from 1. */
  static NavigableSet<Integer> of(Protocol protocol) {
    NavigableSet<Integer> numbers = new TreeSet<>();
    for (AgendaItem item : protocol.items()) {
      if (protocol.countsParagraphs(item)) {
        item.number().main().ifPresent(numbers::add);
      }
    }
    return numbers;
  }
}
