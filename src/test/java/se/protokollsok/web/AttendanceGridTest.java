package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.source.Sourced;

class AttendanceGridTest {
  private static final List<ArchivedProtocol> OF_2025 =
      Samples.protocols().stream()
          .filter(
              archived ->
                  archived
                      .protocol()
                      .head()
                      .date()
                      .map(Sourced::value)
                      .filter(day -> day.getYear() == 2025)
                      .isPresent())
          .toList();

  @Test
  void readsWhoWasThereFromTheLists() {
    AttendanceGrid grid = AttendanceGrid.of(OF_2025);
    assertEquals(List.of("Höganäs", "Klippan", "Åstorp"), grid.municipalities());
    assertEquals(
        List.of("2025-05-16", "2025-09-05", "2025-11-14"),
        grid.meetings().stream().map(meeting -> meeting.day().toString()).toList());
    for (AttendanceGrid.Meeting meeting : grid.meetings()) {
      assertEquals(Presence.REMOTE, meeting.of("Höganäs"));
      assertEquals(Presence.PRESENT, meeting.of("Klippan"));
      assertEquals(Presence.ABSENT, meeting.of("Åstorp"));
      assertEquals(Presence.UNKNOWN, meeting.of("Bjuv"));
    }
    assertEquals(Map.of(Presence.ABSENT, 3L), grid.counts("Åstorp"));
  }

  /** An excerpt of a meeting does not make two of it, nor does it take anybody away. */
  @Test
  void takesSeveralFilesOfADayAsOneMeeting() {
    AttendanceGrid twice =
        AttendanceGrid.of(List.of(OF_2025.getFirst(), OF_2025.getFirst(), OF_2025.getLast()));
    assertEquals(2, twice.meetings().size());
    assertEquals(Presence.REMOTE, twice.meetings().getLast().of("Höganäs"));
  }

  private static AttendanceGrid grid(int meetings, int towns) {
    Map<String, Presence> told = new TreeMap<>();
    IntStream.range(0, towns)
        .forEach(
            at ->
                told.put(
                    "Kommun " + at, List.of(Presence.values()).get(at % Presence.values().length)));
    return new AttendanceGrid(
        List.copyOf(told.keySet()),
        IntStream.range(0, meetings)
            .mapToObj(
                at -> new AttendanceGrid.Meeting(LocalDate.of(2025, 1, 1).plusDays(at), "p", told))
            .toList());
  }

  @Test
  void drawsACellForEachMunicipalityAndMeeting() {
    for (int meetings : List.of(1, 2, 11, 12, 13, 30)) {
      List<AttendanceView.HeatMap> maps = HeatMaps.of(grid(meetings, 9));
      int drawn = maps.stream().mapToInt(map -> map.columns().size()).sum();
      assertEquals(meetings, drawn);
      for (AttendanceView.HeatMap map : maps) {
        assertTrue(map.columns().size() <= 12);
        assertEquals(9, map.rows().size());
        AttendanceView.Row last = map.rows().getLast();
        assertEquals(map.columns().size(), last.cells().size());
        assertTrue(last.top() + 26 <= map.size().height());
        double right = percent(last.cells().getLast().left()) + percent(map.size().cell());
        assertEquals(100, right, 0.01);
        assertEquals(percent(map.size().names()), percent(last.cells().getFirst().left()), 0.001);
      }
    }
  }

  @Test
  void drawsNothingWhereNoListNamesAMunicipality() {
    assertEquals(List.of(), HeatMaps.of(grid(3, 0)));
    assertEquals(List.of(), HeatMaps.of(AttendanceGrid.of(List.of())));
  }

  private static double percent(String share) {
    return Double.parseDouble(share.substring(0, share.length() - 1));
  }
}
