package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Draws who was represented at which meetings. */
final class HeatMaps {
  /** So many columns can still be told apart on the narrowest page. */
  private static final int MOST = 12;

  private static final int DAYS_HEIGHT = 84;
  private static final int ROW = 26;

  /** How wide names and cells are where there is room, in rem. */
  private static final double NAMES = 7;

  private static final double CELL = 2.25;

  /** The least share of the width the names need on the narrowest page. */
  private static final double LEAST = 0.32;

  private static final double PERCENT = 100;

  private HeatMaps() {}

  /** Returns the drawings of a grid, each of so many meetings as fit; none for an empty grid. */
  static List<AttendanceView.HeatMap> of(AttendanceGrid grid) {
    int meetings = grid.municipalities().isEmpty() ? 0 : grid.meetings().size();
    int count = (meetings + MOST - 1) / MOST;
    List<AttendanceView.HeatMap> maps = new ArrayList<>();
    for (int map = 0; map < count; map++) {
      int from = meetings * map / count;
      int to = meetings * (map + 1) / count;
      maps.add(map(grid.municipalities(), grid.meetings().subList(from, to)));
    }
    return maps;
  }

  private static AttendanceView.HeatMap map(
      List<String> names, List<AttendanceGrid.Meeting> meetings) {
    int columns = meetings.size();
    double share = Math.max(LEAST, NAMES / (NAMES + CELL * columns));
    double cell = (1 - share) / columns;
    return new AttendanceView.HeatMap(
        "narvaro-" + meetings.getFirst().day(),
        "Närvaro vid " + Swedish.count(columns, "möte", "möten") + ", " + period(meetings),
        Swedish.count(names.size(), "kommun", "kommuner")
            + ". Samma uppgifter står i tabellerna nedanför.",
        String.format(Locale.ROOT, "%.2frem", CELL / cell),
        new AttendanceView.Size(
            DAYS_HEIGHT + ROW * names.size() + 2, percent(share), percent(cell)),
        IntStream.range(0, columns)
            .mapToObj(
                at ->
                    new AttendanceView.Column(
                        Swedish.dayAndYear(meetings.get(at).day()),
                        percent(share + cell * (at + 0.5))))
            .toList(),
        IntStream.range(0, names.size())
            .mapToObj(at -> row(names.get(at), DAYS_HEIGHT + ROW * at, meetings, share))
            .toList());
  }

  private static AttendanceView.Row row(
      String name, int top, List<AttendanceGrid.Meeting> meetings, double share) {
    double cell = (1 - share) / meetings.size();
    return new AttendanceView.Row(
        name,
        top,
        IntStream.range(0, meetings.size())
            .mapToObj(
                at ->
                    new AttendanceView.Cell(
                        meetings.get(at).of(name),
                        percent(share + cell * at),
                        percent(share + cell * (at + 0.5))))
            .toList());
  }

  private static String period(List<AttendanceGrid.Meeting> meetings) {
    String first = Swedish.day(meetings.getFirst().day());
    String last = Swedish.day(meetings.getLast().day());
    return first.equals(last) ? first : first + " – " + last;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.3f%%", PERCENT * share);
  }
}
