package se.protokollsok.protocol;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import se.protokollsok.source.PageReading;

/**
 * How many pages were read in one way, and how well.
 *
 * @param kind the way
 * @param pages how many, at least 1; a file that does not tell its pages counts as one
 * @param quality their mean quality, from 0 to 1
 * @param repairedWords how many of their words were put right
 */
public record PageCount(ReadingKind kind, int pages, double quality, int repairedWords) {

  /** Returns the counts of these pages, one for each way there is, in the order of the ways. */
  public static List<PageCount> of(Collection<PageReading> readings) {
    return sum(
        readings.stream()
            .map(
                page ->
                    new PageCount(ReadingKind.of(page), 1, page.quality(), page.repairedWords()))
            .toList());
  }

  /** Returns the sums of these counts, one for each way there is, in the order of the ways. */
  public static List<PageCount> sum(Collection<PageCount> counts) {
    return Arrays.stream(ReadingKind.values())
        .map(kind -> counts.stream().filter(count -> count.kind() == kind).toList())
        .filter(same -> !same.isEmpty())
        .map(PageCount::added)
        .toList();
  }

  private static PageCount added(List<PageCount> same) {
    int pages = same.stream().mapToInt(PageCount::pages).sum();
    double quality = same.stream().mapToDouble(count -> count.quality() * count.pages()).sum();
    return new PageCount(
        same.getFirst().kind(),
        pages,
        quality / pages,
        same.stream().mapToInt(PageCount::repairedWords).sum());
  }
}
