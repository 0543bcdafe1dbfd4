package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import se.protokollsok.search.SearchRequest;

/** What a search is called where its hits are not told: the same however many there are. */
final class SearchTitle {
  private SearchTitle() {}

  /**
   * Returns "”badhus”, Kommun: Klippan", or "alla ärenden" where nothing is asked.
   *
   * @param chips the filters of the request
   */
  static String of(SearchRequest request, List<Chips.Chip> chips) {
    List<String> parts = new ArrayList<>();
    if (!request.text().isBlank()) {
      parts.add("”" + SafeText.line(request.text()) + "”");
    }
    chips.forEach(chip -> parts.add(chip.group() + ": " + SafeText.line(chip.label())));
    return parts.isEmpty() ? "alla ärenden" : String.join(", ", parts);
  }
}
