package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.util.DateTimeComponents;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.ArchivedProtocol;

/** The calendar as Biweekly, a library of calendars, reads and judges it. */
class CalendarTest {
  private static SampleServer server;

  @BeforeAll
  static void start() {
    List<ArchivedProtocol> protocols = new ArrayList<>(Samples.protocols());
    protocols.add(NastySamples.protocol());
    protocols.add(another(Samples.protocols().getFirst()));
    server = new SampleServer(new WebSettings("127.0.0.1", 0, ""), protocols);
  }

  /** A second file of the same meeting. */
  private static ArchivedProtocol another(ArchivedProtocol first) {
    return new ArchivedProtocol(
        first.id() + "-2",
        first.file(),
        first.protocol(),
        first.entries(),
        List.of(first.id()),
        List.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<VEvent> events(String path) {
    HttpResponse<String> response = server.get(path);
    assertEquals(200, response.statusCode());
    assertEquals("text/calendar;charset=utf-8", SampleServer.mediaType(response));
    List<List<ParseWarning>> complaints = new ArrayList<>();
    ICalendar calendar = Biweekly.parse(response.body()).warnings(complaints).first();
    complaints.removeIf(List::isEmpty);
    assertEquals(List.of(), complaints);
    assertEquals("", calendar.validate(ICalVersion.V2_0).toString());
    for (String line : response.body().split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertEquals(-1, line.indexOf('\n'), line);
    }
    return calendar.getEvents();
  }

  @Test
  void holdsEveryMeetingOnce() {
    List<VEvent> events = events("/moten.ics");
    assertEquals(Samples.protocols().size() + 1, events.size());
    assertEquals(
        events.size(),
        new HashSet<>(events.stream().map(event -> event.getUid().getValue()).toList()).size());
  }

  @Test
  void tellsDayNameAndAddress() {
    List<VEvent> events = events("/moten.ics?year=2025&body=Kommundirekt%C3%B6rsm%C3%B6te");
    assertEquals(3, events.size());
    VEvent event =
        events.stream()
            .filter(it -> it.getUid().getValue().startsWith("2025-11-14-"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "Kommundirektörsmöte, Familjen Helsingborg, nr 8/2025", event.getSummary().getValue());
    assertEquals("2025-11-14", day(event));
    String address = server.url("/protokoll/2025-11-14-familjen-helsingborg-kommundirektorsmote");
    assertEquals(address, event.getUrl().getValue());
    assertEquals(
        List.of(
            "Protokoll med 3 ärenden: " + address, "Protokoll med 3 ärenden: " + address + "-2"),
        Arrays.asList(event.getDescription().getValue().split("\n", -1)));
  }

  private static String day(VEvent event) {
    DateTimeComponents parts = event.getDateStart().getValue().getRawComponents();
    return "%d-%02d-%02d".formatted(parts.getYear(), parts.getMonth(), parts.getDate());
  }

  @Test
  void takesNoLineFromNastyNames() {
    VEvent nasty =
        events("/moten.ics").stream()
            .filter(it -> it.getUid().getValue().startsWith(NastySamples.ID))
            .findFirst()
            .orElseThrow();
    assertTrue(
        nasty
            .getSummary()
            .getValue()
            .startsWith("Nämnden; \"<b>\", \uFFFD\nEND:VCALENDAR, Bolaget"),
        nasty.getSummary()::getValue);
  }

  @Test
  void isSentAgainOnlyWhenItChanged() {
    String tag = server.get("/moten.ics").headers().firstValue("ETag").orElseThrow();
    server.engine().change();
    assertEquals(304, server.get("/moten.ics", "If-None-Match", tag).statusCode());
    assertNotEquals(304, server.get("/moten.ics?year=2024", "If-None-Match", tag).statusCode());
  }

  @Test
  void isLinkedFromTheMeetings() {
    assertTrue(server.get("/moten?year=2024").body().contains("href=\"/moten.ics?year=2024\""));
    assertEquals(400, server.get("/moten.ics?kommun=x").statusCode());
  }
}
