package se.protokollsok.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SortOrder;

/**
 * What a page to be framed shows: a search, and how it is presented.
 *
 * @param request the hits of the list, newest first unless it says otherwise
 * @param title the heading as asked for; empty for one that tells what is listed
 * @param show what of it
 * @param theme which colours
 */
record EmbedParameters(SearchRequest request, String title, Show show, Theme theme) {
  static final String TITLE = "title";
  static final String SHOW = "show";
  static final String THEME = "theme";

  private static final List<String> NAMES = List.of(TITLE, SHOW, THEME);
  private static final int LONGEST_TITLE = 120;
  private static final int USUAL_SIZE = 5;

  /** The most hits a frame lists. */
  private static final int LARGEST_SIZE = 20;

  /**
   * Reads the parameters of an address: those of a search and {@code title}, {@code show}, {@code
   * theme}.
   *
   * @param given decoded values by name
   * @throws BadRequestException if a name is unknown or a value cannot be; it names the parameter
   */
  static EmbedParameters decode(Map<String, List<String>> given) {
    Map<String, List<String>> own = new TreeMap<>(given);
    own.keySet().retainAll(NAMES);
    Map<String, List<String>> search = new TreeMap<>(given);
    search.keySet().removeAll(NAMES);
    FormParameters form = new FormParameters(own, NAMES);
    return new EmbedParameters(
        request(search),
        form.text(TITLE, LONGEST_TITLE),
        form.oneOf(SHOW, List.of("both", "search", "list")).map(Show::of).orElse(Show.BOTH),
        form.oneOf(THEME, List.of("light", "dark", "auto")).map(Theme::of).orElse(Theme.LIGHT));
  }

  private static SearchRequest request(Map<String, List<String>> search) {
    SearchRequest asked = SearchParameters.decode(search);
    Draft draft = Draft.of(asked).page(asked.page());
    if (!isGiven(search, Parameter.SORT)) {
      draft.sort(SortOrder.NEWEST);
    }
    if (!isGiven(search, Parameter.SIZE)) {
      draft.size(USUAL_SIZE);
    } else if (asked.size() > LARGEST_SIZE) {
      throw new BadRequestException(
          Parameter.SIZE.wire(), "size ska vara ett heltal från 1 till " + LARGEST_SIZE + " här.");
    }
    return draft.request();
  }

  private static boolean isGiven(Map<String, List<String>> search, Parameter parameter) {
    return search.getOrDefault(parameter.wire(), List.of()).stream()
        .anyMatch(value -> !value.isBlank());
  }

  /** What of it is shown. */
  enum Show {
    /** A search box and a list. */
    BOTH,
    SEARCH,
    LIST;

    private static Show of(String word) {
      return switch (word) {
        case "search" -> SEARCH;
        case "list" -> LIST;
        default -> BOTH;
      };
    }
  }

  /** Which colours: most pages around a frame are light, whatever the reader's machine likes. */
  enum Theme {
    LIGHT("light"),
    DARK("dark"),
    /** As the reader's machine likes. */
    AUTO("light dark");

    private final String scheme;

    Theme(String scheme) {
      this.scheme = scheme;
    }

    private static Theme of(String word) {
      return switch (word) {
        case "dark" -> DARK;
        case "auto" -> AUTO;
        default -> LIGHT;
      };
    }

    /** Returns the colour schemes, as style sheets name them: "light dark". */
    String scheme() {
      return scheme;
    }
  }
}
