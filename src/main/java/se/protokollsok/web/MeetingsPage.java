package se.protokollsok.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.MeetingSummary;

/** All meetings by year and body, for who wants to browse. */
final class MeetingsPage {
  private static final String UNDATED = "Utan datum";
  private static final String BODY = "body";
  private static final String YEAR = "year";

  /** Beyond so many, a page shows one year. */
  private static final int ON_ONE_PAGE = 400;

  private final Links links;
  private final Frames frames;
  private final Meetings meetings;

  MeetingsPage(Links links, Frames frames) {
    this.links = links;
    this.frames = frames;
    this.meetings = new Meetings(links);
  }

  /**
   * Returns the page.
   *
   * @param all every meeting, newest first
   * @param parameters of the address: year and body
   * @throws BadRequestException if there is another parameter
   */
  ListViews.Meetings view(List<MeetingSummary> all, Map<String, List<String>> parameters) {
    parameters.keySet().stream()
        .filter(name -> !name.equals(BODY) && !name.equals(YEAR))
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadRequestException(name, "Här finns parametrarna year och body.");
            });
    Optional<String> body = first(parameters, BODY);
    List<MeetingSummary> chosen =
        all.stream()
            .filter(meeting -> body.isEmpty() || body.get().equals(bodyOf(meeting)))
            .toList();
    Map<String, List<MeetingSummary>> years =
        chosen.stream()
            .collect(
                Collectors.groupingBy(MeetingsPage::year, LinkedHashMap::new, Collectors.toList()));
    Optional<String> year =
        first(parameters, YEAR)
            .or(
                () ->
                    chosen.size() > ON_ONE_PAGE
                        ? years.keySet().stream().findFirst()
                        : Optional.empty());
    return new ListViews.Meetings(
        frames.of(title(first(parameters, YEAR), body), Frames.Place.MEETINGS),
        yearLinks(years, year, body),
        bodyLinks(all, body),
        years.entrySet().stream()
            .filter(entry -> year.isEmpty() || year.get().equals(entry.getKey()))
            .map(entry -> group(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static String title(Optional<String> year, Optional<String> body) {
    return body.orElse("Alla möten") + year.map(value -> " " + value).orElse("");
  }

  private List<LinkView> yearLinks(
      Map<String, List<MeetingSummary>> years, Optional<String> year, Optional<String> body) {
    return years.entrySet().stream()
        .map(
            entry ->
                new LinkView(
                    entry.getKey(),
                    href(Optional.of(entry.getKey()), body),
                    Swedish.number(entry.getValue().size()),
                    year.equals(Optional.of(entry.getKey()))))
        .toList();
  }

  private List<LinkView> bodyLinks(List<MeetingSummary> all, Optional<String> body) {
    Map<String, Long> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    MeetingsPage::bodyOf,
                    () -> new TreeMap<>(Swedish.order()),
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            entry ->
                new LinkView(
                    entry.getKey(),
                    href(Optional.empty(), Optional.of(entry.getKey())),
                    Swedish.number(entry.getValue()),
                    body.equals(Optional.of(entry.getKey()))))
        .toList();
  }

  private String href(Optional<String> year, Optional<String> body) {
    String query =
        Stream.of(
                year.map(value -> YEAR + "=" + QueryString.encode(value)),
                body.map(value -> BODY + "=" + QueryString.encode(value)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("&"));
    return links.to("/moten") + (query.isEmpty() ? "" : "?" + query);
  }

  private ListViews.Year group(String year, List<MeetingSummary> ofYear) {
    Map<String, List<MeetingSummary>> bodies =
        ofYear.stream()
            .collect(
                Collectors.groupingBy(
                    meeting -> title(meeting),
                    () -> new TreeMap<>(Swedish.order()),
                    Collectors.toList()));
    return new ListViews.Year(
        year,
        "ar-" + year.replace(' ', '-'),
        bodies.entrySet().stream()
            .map(
                entry ->
                    new ListViews.Group(
                        entry.getKey(),
                        entry.getValue().stream().sorted(newestFirst()).map(this::link).toList()))
            .toList());
  }

  private static Comparator<MeetingSummary> newestFirst() {
    return Comparator.comparing(
        (MeetingSummary meeting) -> meeting.date().orElse(LocalDate.MIN),
        Comparator.reverseOrder());
  }

  private LinkView link(MeetingSummary meeting) {
    String number = meeting.number().map(text -> "nr " + text + ", ").orElse("");
    String kind =
        meeting.kind() == DocumentKind.PROTOCOL
            ? Swedish.count(meeting.items(), "ärende", "ärenden")
            : Swedish.kind(meeting.kind()).toLowerCase(Locale.ROOT);
    return LinkView.of(
        meeting.date().map(Swedish::day).orElse(meeting.path()),
        meetings.link(meeting).href(),
        number + kind);
  }

  private static String title(MeetingSummary meeting) {
    String body = bodyOf(meeting);
    return meeting.organisation().isEmpty() ? body : body + ", " + meeting.organisation();
  }

  private static String bodyOf(MeetingSummary meeting) {
    return meeting.body().isEmpty() ? "Okänt organ" : meeting.body();
  }

  private static String year(MeetingSummary meeting) {
    return meeting.date().map(day -> Integer.toString(day.getYear())).orElse(UNDATED);
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}
