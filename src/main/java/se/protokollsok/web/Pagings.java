package se.protokollsok.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.protokollsok.search.SearchRequest;

/** The way from one page of hits to the others. */
final class Pagings {
  private static final int NEARBY = 2;

  private Pagings() {}

  /** Returns the links to the pages around this one. */
  static SearchView.Paging paging(SearchRequest request, long total, Links links) {
    long reachable = Math.min(total, SearchRequest.MAX_DEPTH);
    int last = Math.max(1, (int) ((reachable + request.size() - 1) / request.size()));
    while ((long) last * request.size() > SearchRequest.MAX_DEPTH) {
      last--;
    }
    int page = request.page();
    if (last == 1 && page == 1) {
      return new SearchView.Paging("", Optional.empty(), Optional.empty(), List.of());
    }
    int previous = Math.min(page - 1, last);
    return new SearchView.Paging(
        "Sida " + Swedish.number(page) + " av " + Swedish.number(last),
        previous >= 1 ? Optional.of(href(request, previous, links)) : Optional.empty(),
        page < last ? Optional.of(href(request, page + 1, links)) : Optional.empty(),
        around(request, last, links));
  }

  private static List<LinkView> around(SearchRequest request, int last, Links links) {
    int page = request.page();
    return IntStream.rangeClosed(Math.max(1, page - NEARBY), Math.min(last, page + NEARBY))
        .mapToObj(
            other ->
                new LinkView(Swedish.number(other), href(request, other, links), "", other == page))
        .toList();
  }

  private static String href(SearchRequest request, int page, Links links) {
    return links.search(Draft.of(request).page(page).request());
  }
}
