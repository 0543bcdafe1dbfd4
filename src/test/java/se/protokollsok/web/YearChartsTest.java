package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;

class YearChartsTest {
  private static FacetValue year(int year, long count) {
    return new FacetValue("" + year, "" + year, count);
  }

  private static Optional<YearChart> chart(SearchRequest request, List<FacetValue> years) {
    SearchResponse response =
        new SearchResponse(0, Map.of(), List.of(), Map.of(Dimension.YEAR, years), List.of(), "g");
    return new YearCharts(new Links("/x"), request).of(response);
  }

  private static YearChart chart(List<FacetValue> years) {
    return chart(SearchRequest.of("växel"), years).orElseThrow();
  }

  private static List<YearChart.Column> columns(YearChart chart) {
    return chart.blocks().stream().flatMap(block -> block.columns().stream()).toList();
  }

  @Test
  void hasAColumnForEveryYearAndALinkWhereThereAreHits() {
    List<YearChart.Column> columns = columns(chart(List.of(year(2024, 12), year(2021, 3))));
    assertEquals(
        List.of("2021", "2022", "2023", "2024"),
        columns.stream().map(YearChart.Column::year).toList());
    assertEquals(
        List.of("2021, 3 träffar", "2022, inga träffar", "2023, inga träffar", "2024, 12 träffar"),
        columns.stream().map(YearChart.Column::name).toList());
    assertEquals(
        List.of("/x/?q=v%C3%A4xel&year=2021", "", "", "/x/?q=v%C3%A4xel&year=2024"),
        columns.stream().map(YearChart.Column::href).toList());
  }

  @Test
  void drawsBarsInProportionOnOneGround() {
    List<YearChart.Column> columns =
        columns(chart(List.of(year(2021, 50), year(2022, 100), year(2023, 1), year(2024, 10_000))));
    assertEquals(
        List.of(2, 2, 2, 54), columns.stream().map(column -> column.bar().height()).toList());
    columns = columns(chart(List.of(year(2021, 27), year(2022, 54), year(2024, 9))));
    assertEquals(
        List.of(27, 54, 0, 9), columns.stream().map(column -> column.bar().height()).toList());
    assertEquals(
        List.of(YearCharts.GROUND),
        columns.stream().map(it -> it.bar().top() + it.bar().height()).distinct().toList());
  }

  @Test
  void leadsToOneYearAndFromAChosenYearBack() {
    SearchRequest request =
        Draft.of(SearchRequest.of("växel"))
            .with(Dimension.YEAR, "2021")
            .with(Dimension.YEAR, "2022")
            .page(3)
            .request();
    List<YearChart.Column> columns =
        columns(chart(request, List.of(year(2021, 1), year(2022, 4), year(2023, 2))).orElseThrow());
    assertEquals(
        List.of(true, true, false), columns.stream().map(YearChart.Column::current).toList());
    assertEquals("2021, 1 träff, ta bort valet", columns.get(0).name());
    assertEquals("/x/?q=v%C3%A4xel&year=2022", columns.get(0).href());
    assertEquals("/x/?q=v%C3%A4xel&year=2023", columns.get(2).href());
  }

  /** However many years: no drawing is wider than a phone, and none is much wider than another. */
  @Test
  void partsTheYearsSoThatEachDrawingFitsAPhone() {
    for (int years = 2; years <= 28; years++) {
      YearChart chart =
          chart(IntStream.range(0, years).mapToObj(at -> year(1999 + at, 5)).toList());
      List<Integer> widths = chart.blocks().stream().map(YearChart.Block::width).toList();
      int widest = widths.stream().max(Integer::compare).orElseThrow();
      int narrowest = widths.stream().min(Integer::compare).orElseThrow();
      assertTrue(widest <= 280, years + ": " + widths);
      assertTrue(widest - narrowest <= YearCharts.COLUMN, years + ": " + widths);
      assertEquals(years, columns(chart).size());
    }
  }

  @Test
  void tellsYearsLongAgoInWords() {
    YearChart chart = chart(List.of(year(2025, 8), year(1990, 3), year(1950, 4)));
    assertEquals("1998", columns(chart).getFirst().year());
    assertEquals(
        Optional.of(LinkView.of("7 träffar före 1998", "/x/?q=v%C3%A4xel&to=1997-12-31")),
        chart.earlier());
  }

  @Test
  void isNotThereWhereThereIsNothingToSee() {
    assertEquals(Optional.empty(), chart(SearchRequest.of("x"), List.of()));
    assertEquals(
        Optional.empty(), chart(SearchRequest.of("x"), List.of(year(2025, 9), year(2024, 0))));
  }
}
