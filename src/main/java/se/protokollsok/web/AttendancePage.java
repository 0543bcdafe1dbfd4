package se.protokollsok.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.search.SearchEngine;

/** Which municipalities were represented at a body's meetings, year by year. */
final class AttendancePage {
  /** Where it lies. */
  static final String PATH = "/narvaro";

  private static final String BODY = "body";
  private static final String ORGANISATION = "organisation";
  private static final String YEAR = "year";
  private static final int LONGEST = 500;

  /** So many meetings are shown where no year is chosen. */
  private static final int NEWEST = 12;

  private final SearchEngine engine;
  private final Links links;
  private final Frames frames;
  private final Towns towns;

  AttendancePage(Site site) {
    this.engine = site.engine();
    this.links = site.links();
    this.frames = site.frames();
    this.towns = site.towns();
  }

  /** A body of an organisation; the organisation may be empty. */
  private record Series(String organisation, String body) {
    static final Comparator<Series> ORDER =
        Comparator.comparing(Series::organisation, Swedish.order())
            .thenComparing(Series::body, Swedish.order());

    static Series of(MeetingSummary meeting) {
      return new Series(meeting.organisation(), meeting.body());
    }

    String label() {
      return organisation.isEmpty() ? body : body + ", " + organisation;
    }
  }

  /** Returns the address of a body's newest attendance; either may be empty. */
  static String href(Links links, String organisation, String body) {
    return href(links, new Series(organisation, body), "");
  }

  private static String href(Links links, Series series, String year) {
    String query =
        Stream.of(
                Map.entry(ORGANISATION, series.organisation()),
                Map.entry(BODY, series.body()),
                Map.entry(YEAR, year))
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> entry.getKey() + "=" + QueryString.encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    return links.to(PATH) + (query.isEmpty() ? "" : "?" + query);
  }

  /**
   * Returns the page.
   *
   * @param parameters of the address: body, organisation and year; without a year the newest
   *     meetings are shown, without a body that of most meetings is shown, one of a cooperation
   *     before a municipality's own
   * @throws BadRequestException if there is another parameter
   */
  AttendanceView view(Map<String, List<String>> parameters) {
    FormParameters given = new FormParameters(parameters, List.of(BODY, ORGANISATION, YEAR));
    Map<Series, List<MeetingSummary>> all = series();
    Optional<Series> asked = asked(given, all);
    List<MeetingSummary> meetings = asked.map(all::get).orElse(List.of());
    List<String> years =
        meetings.stream().map(AttendancePage::year).distinct().sorted(reversed()).toList();
    String year = given.value(YEAR).orElse("");
    AttendanceGrid grid = grid(meetings, year);
    return new AttendanceView(
        frames.of(title(asked, year), Frames.Place.MEETINGS),
        ("Närvaro " + year).strip(),
        asked.map(Series::label).orElse(""),
        extent(grid),
        all.keySet().stream()
            .map(each -> link(each.label(), href(links, each, ""), asked.equals(Optional.of(each))))
            .toList(),
        Stream.concat(Stream.of(""), years.stream())
            .filter(each -> asked.isPresent())
            .map(each -> link(named(each), href(links, asked.get(), each), each.equals(year)))
            .toList(),
        HeatMaps.of(grid),
        rows(grid),
        towns(grid),
        asked.map(
            each ->
                LinkView.of(
                    each.label(), MeetingsPage.href(links, each.organisation(), each.body()))));
  }

  private static LinkView link(String label, String href, boolean current) {
    return new LinkView(label, href, "", current);
  }

  private static String named(String year) {
    return year.isEmpty() ? "De senaste mötena" : year;
  }

  private static String title(Optional<Series> series, String year) {
    return ("Närvaro" + series.map(each -> ": " + each.label()).orElse("") + " " + year).strip();
  }

  private static String extent(AttendanceGrid grid) {
    return Swedish.count(grid.meetings().size(), "möte", "möten")
        + ", "
        + Swedish.count(grid.municipalities().size(), "kommun", "kommuner");
  }

  private Map<Series, List<MeetingSummary>> series() {
    return engine.meetings().stream()
        .filter(meeting -> meeting.kind() == DocumentKind.PROTOCOL)
        .filter(meeting -> meeting.date().isPresent() && !meeting.body().isEmpty())
        .collect(
            Collectors.groupingBy(
                Series::of, () -> new TreeMap<>(Series.ORDER), Collectors.toList()));
  }

  private Optional<Series> asked(FormParameters given, Map<Series, List<MeetingSummary>> all) {
    String body = given.text(BODY, LONGEST);
    String organisation = given.text(ORGANISATION, LONGEST);
    Comparator<Series> best =
        Comparator.comparing((Series each) -> towns.isMunicipality(each.organisation()))
            .thenComparingInt(each -> -all.get(each).size());
    return all.keySet().stream()
        .filter(each -> body.isEmpty() || each.body().equals(body))
        .filter(each -> organisation.isEmpty() || each.organisation().equals(organisation))
        .min(best);
  }

  private static String year(MeetingSummary meeting) {
    return "" + meeting.date().orElseThrow().getYear();
  }

  private static Comparator<String> reversed() {
    return Comparator.reverseOrder();
  }

  private AttendanceGrid grid(List<MeetingSummary> meetings, String year) {
    return AttendanceGrid.of(
        meetings.stream()
            .filter(meeting -> year.isEmpty() || year(meeting).equals(year))
            .limit(year.isEmpty() ? NEWEST : Long.MAX_VALUE)
            .flatMap(meeting -> engine.protocol(meeting.id()).stream())
            .toList());
  }

  private List<AttendanceView.MeetingRow> rows(AttendanceGrid grid) {
    return grid.meetings().stream()
        .map(
            meeting ->
                new AttendanceView.MeetingRow(
                    LinkView.of(Swedish.day(meeting.day()), links.protocol(meeting.protocolId())),
                    Arrays.stream(Presence.values())
                        .map(
                            presence ->
                                new AttendanceView.Group(
                                    presence,
                                    String.join(", ", meeting.of(presence, grid.municipalities()))))
                        .toList()))
        .toList();
  }

  private List<AttendanceView.TownRow> towns(AttendanceGrid grid) {
    return grid.municipalities().stream()
        .map(
            name ->
                new AttendanceView.TownRow(
                    LinkView.of(name, towns.address(name).map(links::municipality).orElse("")),
                    Arrays.stream(Presence.values())
                        .map(presence -> count(grid.counts(name), presence))
                        .toList()))
        .toList();
  }

  private static AttendanceView.Count count(Map<Presence, Long> counts, Presence presence) {
    return new AttendanceView.Count(presence, Swedish.number(counts.getOrDefault(presence, 0L)));
  }
}
