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
  /** Chooses those that name no organisation. */
  static final String UNKNOWN_ORGANISATION = "Okänd organisation";

  private static final String UNDATED = "Utan datum";
  private static final String BODY = "body";
  private static final String YEAR = "year";
  private static final String ORGANISATION = "organisation";

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

  /** What is chosen; empty where all is. */
  private record Choice(
      Optional<String> year, Optional<String> organisation, Optional<String> body) {
    Choice with(Optional<String> otherYear, Optional<String> otherBody) {
      return new Choice(otherYear, organisation, otherBody);
    }
  }

  /**
   * Returns the page.
   *
   * @param all every meeting, newest first
   * @param parameters of the address: year, organisation and body
   * @throws BadRequestException if there is another parameter
   */
  ListViews.Meetings view(List<MeetingSummary> all, Map<String, List<String>> parameters) {
    Choice asked = choice(parameters);
    Optional<String> organisation = asked.organisation();
    Optional<String> body = asked.body();
    List<MeetingSummary> within =
        all.stream()
            .filter(
                meeting ->
                    organisation.isEmpty() || organisation.get().equals(organisationOf(meeting)))
            .toList();
    List<MeetingSummary> chosen =
        within.stream()
            .filter(meeting -> body.isEmpty() || body.get().equals(bodyOf(meeting)))
            .toList();
    Map<String, List<MeetingSummary>> years =
        chosen.stream()
            .collect(
                Collectors.groupingBy(MeetingsPage::year, LinkedHashMap::new, Collectors.toList()));
    Optional<String> year =
        asked
            .year()
            .or(
                () ->
                    chosen.size() > ON_ONE_PAGE
                        ? years.keySet().stream().findFirst()
                        : Optional.empty());
    return new ListViews.Meetings(
        frames.of(title(asked), Frames.Place.MEETINGS),
        href(links, Links.CALENDAR, asked),
        yearLinks(years, asked.with(year, body)),
        bodyLinks(within, asked),
        years.entrySet().stream()
            .filter(entry -> year.isEmpty() || year.get().equals(entry.getKey()))
            .map(entry -> group(entry.getKey(), entry.getValue()))
            .toList(),
        AttendancePage.href(
            links,
            organisation.filter(name -> !name.equals(UNKNOWN_ORGANISATION)).orElse(""),
            body.orElse("")));
  }

  /**
   * Returns the meetings that these parameters of the page choose.
   *
   * @throws BadRequestException if there is another parameter
   */
  static List<MeetingSummary> chosen(
      List<MeetingSummary> all, Map<String, List<String>> parameters) {
    Choice asked = choice(parameters);
    return all.stream()
        .filter(it -> asked.organisation().orElse(organisationOf(it)).equals(organisationOf(it)))
        .filter(it -> asked.body().orElse(bodyOf(it)).equals(bodyOf(it)))
        .filter(it -> asked.year().orElse(year(it)).equals(year(it)))
        .toList();
  }

  /** Returns what the meetings that these parameters choose are called. */
  static String title(Map<String, List<String>> parameters) {
    return title(choice(parameters));
  }

  private static Choice choice(Map<String, List<String>> parameters) {
    refuseOthers(parameters);
    return new Choice(
        first(parameters, YEAR), first(parameters, ORGANISATION), first(parameters, BODY));
  }

  private static void refuseOthers(Map<String, List<String>> parameters) {
    parameters.keySet().stream()
        .filter(name -> !List.of(YEAR, ORGANISATION, BODY).contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadRequestException(
                  name, "Här finns parametrarna year, organisation och body.");
            });
  }

  private static String title(Choice choice) {
    String whose =
        Stream.of(choice.body(), choice.organisation())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return (whose.isEmpty() ? "Alla möten" : whose)
        + choice.year().map(value -> " " + value).orElse("");
  }

  private List<LinkView> yearLinks(Map<String, List<MeetingSummary>> years, Choice choice) {
    return years.entrySet().stream()
        .map(
            entry ->
                new LinkView(
                    entry.getKey(),
                    href(choice.with(Optional.of(entry.getKey()), choice.body())),
                    Swedish.number(entry.getValue().size()),
                    choice.year().equals(Optional.of(entry.getKey()))))
        .toList();
  }

  private List<LinkView> bodyLinks(List<MeetingSummary> within, Choice choice) {
    Map<String, Long> counts =
        within.stream()
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
                    href(choice.with(Optional.empty(), Optional.of(entry.getKey()))),
                    Swedish.number(entry.getValue()),
                    choice.body().equals(Optional.of(entry.getKey()))))
        .toList();
  }

  /** Returns the address of all meetings of a body. */
  static String href(Links links, String organisation, String body) {
    Optional<String> whose =
        Optional.of(organisation.isEmpty() ? UNKNOWN_ORGANISATION : organisation);
    return href(links, new Choice(Optional.empty(), whose, Optional.of(body)));
  }

  private String href(Choice choice) {
    return href(links, choice);
  }

  private static String href(Links links, Choice choice) {
    return href(links, "/moten", choice);
  }

  private static String href(Links links, String path, Choice choice) {
    String query =
        Stream.of(
                choice.year().map(value -> YEAR + "=" + QueryString.encode(value)),
                choice.organisation().map(value -> ORGANISATION + "=" + QueryString.encode(value)),
                choice.body().map(value -> BODY + "=" + QueryString.encode(value)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("&"));
    return links.to(path) + (query.isEmpty() ? "" : "?" + query);
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

  private static String organisationOf(MeetingSummary meeting) {
    return meeting.organisation().isEmpty() ? UNKNOWN_ORGANISATION : meeting.organisation();
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
