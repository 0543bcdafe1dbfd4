package se.protokollsok.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.search.MeetingSummary;

/**
 * Meetings as an iCalendar file. Files of one meeting are one event, known by the first one's
 * lasting address. What has no date is left out.
 */
final class MeetingCalendar {
  /** What it is sent as. */
  static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Links links;
  private final PublicAddress here;

  MeetingCalendar(Links links, PublicAddress here) {
    this.links = links;
    this.here = here;
  }

  /** Whose meeting on which day. */
  private record Meeting(LocalDate day, String body, String organisation) {}

  /**
   * Returns the file.
   *
   * @param title what the calendar is called
   * @param files in any order
   */
  String write(String title, List<MeetingSummary> files) {
    CalendarText calendar = new CalendarText();
    calendar.line("BEGIN", "VCALENDAR").line("VERSION", "2.0");
    calendar.line("PRODID", "-//Protokollsök//Möten//SV");
    calendar.line("CALSCALE", "GREGORIAN").line("METHOD", "PUBLISH");
    calendar.text("NAME", title).text("X-WR-CALNAME", title);
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D").line("X-PUBLISHED-TTL", "P1D");
    byMeeting(files).forEach((meeting, parts) -> event(calendar, meeting, parts));
    return calendar.line("END", "VCALENDAR").end();
  }

  private static Map<Meeting, List<MeetingSummary>> byMeeting(List<MeetingSummary> files) {
    return files.stream()
        .filter(file -> file.date().isPresent())
        .sorted(Comparator.comparing(MeetingSummary::id))
        .collect(
            Collectors.groupingBy(
                file -> new Meeting(file.date().orElseThrow(), file.body(), file.organisation()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void event(CalendarText calendar, Meeting meeting, List<MeetingSummary> files) {
    MeetingSummary first = files.getFirst();
    calendar.line("BEGIN", "VEVENT");
    calendar.text("UID", first.id() + "@protokollsok");
    // When the event was made is not known; the same each time keeps readers from updating it.
    calendar.line("DTSTAMP", meeting.day().format(DAY) + "T120000Z");
    calendar.line("DTSTART;VALUE=DATE", meeting.day().format(DAY));
    calendar.line("TRANSP", "TRANSPARENT");
    calendar.text("SUMMARY", summary(meeting, files));
    calendar.line("URL", address(first));
    calendar.text("DESCRIPTION", files.stream().map(this::told).collect(Collectors.joining("\n")));
    calendar.line("END", "VEVENT");
  }

  private static String summary(Meeting meeting, List<MeetingSummary> files) {
    String who =
        Stream.of(meeting.body(), meeting.organisation())
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(", "));
    String named = who.isEmpty() ? files.getFirst().path() : who;
    return files.stream()
        .flatMap(file -> file.number().stream())
        .findFirst()
        .map(number -> named + ", nr " + number)
        .orElse(named);
  }

  private String told(MeetingSummary file) {
    String kind = Swedish.kind(file.kind());
    String extent =
        file.kind() == DocumentKind.PROTOCOL
            ? " med " + Swedish.count(file.items(), "ärende", "ärenden")
            : "";
    return kind + extent + ": " + address(file);
  }

  private String address(MeetingSummary file) {
    return here.of(links.protocol(file.id()));
  }
}
