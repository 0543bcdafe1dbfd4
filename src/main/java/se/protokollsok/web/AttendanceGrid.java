package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;

/**
 * Which municipalities were represented at which meetings of one body. Guests represent nobody.
 *
 * @param municipalities all that a list names, as Swedish sorts
 * @param meetings oldest first
 */
record AttendanceGrid(List<String> municipalities, List<Meeting> meetings) {
  /** Copies the lists. */
  AttendanceGrid {
    municipalities = List.copyOf(municipalities);
    meetings = List.copyOf(meetings);
  }

  /**
   * A meeting.
   *
   * @param day its day
   * @param protocolId the protocol's id; the first one of several files
   * @param told what its lists tell of each municipality they name
   */
  record Meeting(LocalDate day, String protocolId, Map<String, Presence> told) {
    /** Returns what the lists tell of a municipality. */
    Presence of(String municipality) {
      return told.getOrDefault(municipality, Presence.UNKNOWN);
    }

    /** Returns those of the municipalities of which the lists tell this. */
    List<String> of(Presence presence, List<String> municipalities) {
      return municipalities.stream().filter(name -> of(name) == presence).toList();
    }
  }

  /** Returns the grid of these protocols of one body; several of one day are one meeting. */
  static AttendanceGrid of(List<ArchivedProtocol> protocols) {
    Map<LocalDate, List<ArchivedProtocol>> days = new TreeMap<>();
    for (ArchivedProtocol archived : protocols) {
      archived
          .protocol()
          .head()
          .date()
          .ifPresent(
              day -> days.computeIfAbsent(day.value(), key -> new ArrayList<>()).add(archived));
    }
    List<Meeting> meetings =
        days.entrySet().stream().map(entry -> meeting(entry.getKey(), entry.getValue())).toList();
    Set<String> names = new TreeSet<>(Swedish.order());
    meetings.forEach(meeting -> names.addAll(meeting.told().keySet()));
    return new AttendanceGrid(List.copyOf(names), meetings);
  }

  private static Meeting meeting(LocalDate day, List<ArchivedProtocol> files) {
    Map<String, List<Presence>> seen =
        files.stream()
            .flatMap(archived -> archived.protocol().attendance().stream())
            .filter(entry -> entry.list() != AttendanceList.GUEST)
            .filter(entry -> entry.person().municipality().isPresent())
            .collect(
                Collectors.groupingBy(
                    entry -> entry.person().municipality().get(),
                    Collectors.mapping(AttendanceGrid::presence, Collectors.toList())));
    Map<String, Presence> told = new TreeMap<>();
    // Of several from one municipality the one who was most there tells.
    seen.forEach((name, each) -> told.put(name, each.stream().sorted().findFirst().orElseThrow()));
    return new Meeting(day, files.getFirst().id(), Map.copyOf(told));
  }

  private static Presence presence(Attendance entry) {
    if (entry.list() == AttendanceList.ABSENT) {
      return Presence.ABSENT;
    }
    return entry.remote() ? Presence.REMOTE : Presence.PRESENT;
  }

  /** Returns at how many of the meetings the lists tell each of a municipality. */
  Map<Presence, Long> counts(String municipality) {
    return meetings.stream()
        .collect(
            Collectors.groupingBy(
                meeting -> meeting.of(municipality),
                () -> new EnumMap<>(Presence.class),
                Collectors.counting()));
  }
}
