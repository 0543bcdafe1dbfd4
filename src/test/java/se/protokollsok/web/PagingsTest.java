package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.search.SearchRequest;

class PagingsTest {
  private static final Links LINKS = new Links("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          1   | 0     | ''              |           | -         | -
          1   | 20    | ''              |           | -         | -
          1   | 21    | Sida 1 av 2     | 1 2       | -         | /?page=2
          2   | 21    | Sida 2 av 2     | 1 2       | /         | -
          3   | 200   | Sida 3 av 10    | 1 2 3 4 5 | /?page=2  | /?page=4
          7   | 21    | Sida 7 av 2     | -         | /?page=2  | -
          500 | 90000 | Sida 500 av 500 | 498 499 500 | /?page=499 | -
          """)
  void leadsToPagesThatExist(
      int page, long total, String position, String pages, String previous, String next) {
    SearchRequest request = Draft.everything().page(page).request();
    SearchView.Paging paging = Pagings.paging(request, total, LINKS);
    assertEquals(position, paging.position());
    assertEquals(previous, paging.previous().orElse(null));
    assertEquals(next, paging.next().orElse(null));
    assertEquals(
        pages == null ? "" : pages,
        paging.pages().stream().map(LinkView::label).collect(Collectors.joining(" ")));
  }
}
