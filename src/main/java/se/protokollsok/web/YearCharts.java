package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;

/** Draws the hits of a search year by year. */
final class YearCharts {
  /** How wide a column is: room for a year's four figures, and enough to hit with a finger. */
  static final int COLUMN = 40;

  /** How high a drawing is. */
  static final int HEIGHT = 92;

  /** Where the bars stand. */
  static final int GROUND = 72;

  /** So many columns fit on the narrowest page. */
  private static final int ABREAST = 7;

  /** Earlier years are told in words. */
  private static final int MOST_YEARS = 28;

  private static final int LONGEST_BAR = 54;
  private static final double REM = 16;

  private final Links links;
  private final SearchRequest request;

  YearCharts(Links links, SearchRequest request) {
    this.links = links;
    this.request = request;
  }

  /** Returns the chart, or empty where fewer than two years have hits: there is nothing to see. */
  Optional<YearChart> of(SearchResponse response) {
    NavigableMap<Integer, Long> counts = new TreeMap<>();
    for (FacetValue value : response.facets().getOrDefault(Dimension.YEAR, List.of())) {
      if (value.count() > 0) {
        counts.put(Integer.valueOf(value.value()), value.count());
      }
    }
    return counts.size() < 2 ? Optional.empty() : Optional.of(chart(counts));
  }

  private YearChart chart(NavigableMap<Integer, Long> counts) {
    int last = counts.lastKey();
    int first = Math.max(counts.firstKey(), last - MOST_YEARS + 1);
    int years = last - first + 1;
    int blocks = (years + ABREAST - 1) / ABREAST;
    long most = counts.tailMap(first, true).values().stream().max(Long::compare).orElseThrow();
    List<YearChart.Block> drawn = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      int from = first + years * block / blocks;
      int to = first + years * (block + 1) / blocks - 1;
      drawn.add(block(from, to, counts, most));
    }
    return new YearChart(drawn, earlier(first, counts));
  }

  private YearChart.Block block(int from, int to, NavigableMap<Integer, Long> counts, long most) {
    int width = (to - from + 1) * COLUMN;
    return new YearChart.Block(
        "Träffar per år, " + (from == to ? "" + from : from + "–" + to),
        "ar-" + from,
        width,
        String.format(Locale.ROOT, "%.2frem", width / REM),
        IntStream.rangeClosed(from, to)
            .mapToObj(year -> column(year, year - from, counts.getOrDefault(year, 0L), most))
            .toList());
  }

  /** A year with few hits keeps a bar that can be seen. */
  private YearChart.Column column(int year, int place, long count, long most) {
    int height = count == 0 ? 0 : (int) Math.max(2, LONGEST_BAR * count / most);
    boolean current = chosen().contains("" + year);
    String name = year + ", " + (count == 0 ? "inga" : Swedish.number(count));
    return new YearChart.Column(
        "" + year,
        Swedish.number(count),
        name + (count == 1 ? " träff" : " träffar") + (current ? ", ta bort valet" : ""),
        count == 0 ? "" : links.search(search(year, current)),
        current,
        new YearChart.Bar(place * COLUMN, GROUND - height, height));
  }

  private List<String> chosen() {
    return request.filters().getOrDefault(Dimension.YEAR, List.of());
  }

  private SearchRequest search(int year, boolean current) {
    Draft draft = Draft.of(request);
    return current
        ? draft.without(Dimension.YEAR, "" + year).request()
        : draft.withoutAll(Dimension.YEAR).with(Dimension.YEAR, "" + year).request();
  }

  private Optional<LinkView> earlier(int first, NavigableMap<Integer, Long> counts) {
    long hits = counts.headMap(first).values().stream().mapToLong(Long::longValue).sum();
    if (hits == 0) {
      return Optional.empty();
    }
    LocalDate last = LocalDate.of(first - 1, 12, 31);
    SearchRequest search =
        Draft.of(request)
            .withoutAll(Dimension.YEAR)
            .days(request.from(), Optional.of(last))
            .request();
    return Optional.of(
        LinkView.of(
            Swedish.count(hits, "träff", "träffar") + " före " + first, links.search(search)));
  }
}
