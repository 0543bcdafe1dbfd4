package se.protokollsok.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/** How to search, with examples that are links and find something in this archive. */
final class HelpPage {
  private static final int SAMPLE = 40;
  private static final int LONG_WORD = 7;

  /** Titles that every meeting has: {@code Mötets öppnande}, {@code Övriga frågor}. */
  private static final Pattern ROUTINE =
      Pattern.compile(
          "(?:möte\\p{L}* (?:öppn|avslut)|sammanträde\\p{L}* (?:öppn|avslut)|öppn|avslut|övrig|nästa möte"
              + "|kommande möten|mötestider|föregående|val av|dagordning|närvaro|upprop|incheckning"
              + "|(?:godkännande|fastställande) av |rapport|information|anmäl|delegation|delgivning"
              + "|laget runt|runda|justering)");

  private final SearchEngine engine;
  private final Links links;
  private final Frames frames;

  HelpPage(SearchEngine engine, Links links, Frames frames) {
    this.engine = engine;
    this.links = links;
    this.frames = frames;
  }

  /** Returns the page. */
  ListViews.Help view() {
    return new ListViews.Help(
        frames.of("Hjälp", Frames.Place.HELP),
        examples(),
        Arrays.stream(Parameter.values())
            .map(parameter -> new ProtocolView.Fact(parameter.wire(), described(parameter)))
            .toList(),
        links.to(Links.API + "/openapi.json"));
  }

  private static String described(Parameter parameter) {
    return parameter.form() == Parameter.Form.TEXT
        ? parameter.description()
        : parameter.description() + " Ska vara " + parameter.form().allowed() + ".";
  }

  private List<ListViews.Example> examples() {
    SearchResponse newest =
        engine.search(Draft.everything().sort(SortOrder.NEWEST).size(SAMPLE).request());
    List<ListViews.Example> examples = new ArrayList<>();
    Optional<FacetValue> municipality = value(newest, Dimension.MUNICIPALITY);
    word(newest)
        .ifPresent(
            word -> {
              text(examples, word, "ärenden där ordet står, också i andra former");
              text(examples, word.substring(0, LONG_WORD - 2) + "*", "ord som börjar så");
              text(examples, "vem beslutade om " + word, "en hel fråga går också bra");
              municipality.ifPresent(
                  value -> text(examples, word + " -" + value.label(), "minus tar bort ett ord"));
            });
    phrase(newest).ifPresent(words -> text(examples, "\"" + words + "\"", "orden intill varandra"));
    municipality.ifPresent(
        value ->
            newest.hits().stream()
                .flatMap(hit -> hit.date().stream())
                .findFirst()
                .map(day -> "sedan " + (day.getYear() - 1) + " i " + value.label())
                .ifPresent(words -> text(examples, words, "en tid och en plats går före annat")));
    number().ifPresent(words -> text(examples, words, "ett nummer leder direkt till protokollet"));
    municipality.ifPresent(
        value ->
            add(
                examples,
                "Kommun: " + value.label(),
                Draft.everything().with(Dimension.MUNICIPALITY, value.value()).request(),
                "det som rör en kommun"));
    add(
        examples,
        "Dölj ”notera informationen”",
        Draft.everything()
            .hidden(List.of(DecisionKind.INFORMATION))
            .sort(SortOrder.NEWEST)
            .request(),
        "bara ärenden där något beslutas");
    return examples;
  }

  /** The newest protocol that has a number: "protokoll 9/2025". */
  private Optional<String> number() {
    return engine.meetings().stream()
        .flatMap(meeting -> meeting.number().stream())
        .findFirst()
        .map("protokoll "::concat);
  }

  private static Stream<String[]> titles(SearchResponse response) {
    return response.hits().stream()
        .filter(hit -> !hit.itemKey().equals("0"))
        .map(hit -> hit.title().toLowerCase(Locale.ROOT))
        .filter(title -> !isRoutine(title))
        .map(title -> title.split("[^\\p{L}]+"));
  }

  /** Returns whether a title in small letters tells nothing of what is decided. */
  static boolean isRoutine(String title) {
    return ROUTINE.matcher(title).lookingAt();
  }

  private static Optional<String> word(SearchResponse response) {
    return titles(response)
        .flatMap(Arrays::stream)
        .filter(word -> word.length() >= LONG_WORD)
        .findFirst();
  }

  private static Optional<String> phrase(SearchResponse response) {
    return titles(response)
        .filter(words -> words.length > 1 && !words[0].isEmpty())
        .map(words -> words[0] + " " + words[1])
        .findFirst();
  }

  private static Optional<FacetValue> value(SearchResponse response, Dimension dimension) {
    return response.facets().getOrDefault(dimension, List.of()).stream().findFirst();
  }

  private void text(List<ListViews.Example> examples, String typed, String shows) {
    add(examples, typed, SearchRequest.of(typed), shows);
  }

  private void add(
      List<ListViews.Example> examples, String typed, SearchRequest request, String shows) {
    if (engine.search(Draft.of(request).size(1).request()).total() > 0) {
      examples.add(new ListViews.Example(typed, links.search(request), shows));
    }
  }
}
