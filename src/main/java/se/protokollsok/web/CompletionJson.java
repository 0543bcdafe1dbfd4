package se.protokollsok.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.Completion;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;

/** What a query may go on to be, as the body of {@code GET /api/v1/complete}. */
final class CompletionJson {
  /** The only parameter. */
  static final String QUERY = "q";

  private final Links links;
  private final PersonPages persons;
  private final Towns towns;

  CompletionJson(PersonPages persons, Towns towns) {
    this.links = persons.links();
    this.persons = persons;
    this.towns = towns;
  }

  /**
   * Answers a request.
   *
   * @param parameters of the address
   * @throws BadRequestException for an unknown parameter or a query that is too long
   */
  String answer(Map<String, List<String>> parameters, SearchEngine engine) {
    List<Completion> found = engine.complete(typed(parameters), persons.among());
    return Wire.json(new SuggestionsJson(found.stream().map(this::suggestion).toList()));
  }

  /**
   * Returns what was typed.
   *
   * @throws BadRequestException for an unknown parameter or a query that is too long
   */
  static String typed(Map<String, List<String>> parameters) {
    for (Map.Entry<String, List<String>> given : parameters.entrySet()) {
      if (!given.getKey().equals(QUERY) || given.getValue().size() > 1) {
        throw new BadRequestException(given.getKey(), "Här finns bara parametern q, en gång.");
      }
    }
    String typed = parameters.getOrDefault(QUERY, List.of("")).getFirst();
    if (typed.codePointCount(0, typed.length()) > SearchParameters.MAX_QUERY) {
      throw new BadRequestException(
          QUERY, "q kan ha högst " + SearchParameters.MAX_QUERY + " tecken.");
    }
    return typed;
  }

  private SuggestionJson suggestion(Completion completion) {
    String text = completion.text();
    return switch (completion) {
      case Completion.Title title ->
          new SuggestionJson("title", text, links.item(title.protocolId(), title.itemKey()));
      case Completion.OfMatter matter ->
          new SuggestionJson("matter", text, links.matter(matter.slug()));
      case Completion.OfPerson person ->
          new SuggestionJson("person", text, links.person(person.id()));
      case Completion.Municipality municipality -> {
        Optional<String> page = towns.address(municipality.text()).map(links::municipality);
        yield new SuggestionJson("municipality", text, page.orElseGet(() -> search(text)));
      }
      case Completion.Body body ->
          new SuggestionJson(
              "body",
              text,
              links.search(Draft.everything().with(Dimension.BODY, body.text()).request()));
      case Completion.Word word -> new SuggestionJson("word", text, search(word.text()));
    };
  }

  private String search(String text) {
    return links.search(SearchRequest.of(text));
  }

  private record SuggestionsJson(List<SuggestionJson> suggestions) {}

  private record SuggestionJson(String kind, String text, String url) {}
}
