package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SortOrder;

/** Headings that tell what is listed, where none was asked for. */
final class EmbedTitles {
  private static final int SHOWN_QUERY = 60;

  private EmbedTitles() {}

  /** Returns "Senaste besluten om ”badhus”, Klippan". */
  static String of(SearchRequest request) {
    String about = request.text().strip().replaceAll("\\s+", " ");
    String words = kind(request) + (about.isEmpty() ? "" : " om ”" + shortened(about) + "”");
    List<String> filters = filters(request);
    return filters.isEmpty() ? words : words + ", " + String.join(", ", filters);
  }

  /** Returns "Sök i protokollen", and in which if that is narrowed. */
  static String box(SearchRequest request) {
    List<String> filters = filters(request);
    return "Sök i protokollen" + (filters.isEmpty() ? "" : ": " + String.join(", ", filters));
  }

  private static String kind(SearchRequest request) {
    boolean decided =
        request.filters().getOrDefault(Dimension.DECISION, List.of()).stream()
            .anyMatch(kind -> !kind.equals(DecisionKind.INFORMATION.label()));
    String what =
        decided || request.hidden().contains(DecisionKind.INFORMATION) ? "beslut" : "ärende";
    if (request.sort() == SortOrder.NEWEST) {
      return what.equals("beslut") ? "Senaste besluten" : "Senaste ärendena";
    }
    return what.equals("beslut") ? "Beslut" : "Ärenden";
  }

  /** Persons are left out: their parameter is no name. */
  private static List<String> filters(SearchRequest request) {
    List<String> filters = new ArrayList<>();
    for (Dimension dimension :
        List.of(Dimension.MUNICIPALITY, Dimension.ORGANISATION, Dimension.BODY, Dimension.YEAR)) {
      filters.addAll(request.filters().getOrDefault(dimension, List.of()));
    }
    return filters;
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN_QUERY
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN_QUERY)) + "…";
  }
}
