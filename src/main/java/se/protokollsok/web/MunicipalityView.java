package se.protokollsok.web;

import java.util.List;

/**
 * A municipality: what concerns it, who has represented it, what its own boards keep. A view for
 * the templates.
 *
 * @param frame what stands around it
 * @param name "Klippan"
 * @param fullName "Klippans kommun"
 * @param extent "34 ärenden rör Klippan"
 * @param latest the latest of them
 * @param all address of all of them; empty if all are shown
 * @param years how many there are by year, the newest first
 * @param people who has represented it, the latest first
 * @param earlier the others
 * @param boards its own boards
 * @param tasks what those who represented it were given to do
 * @param moreTasks address of all items that give a task and concern it; empty if all are shown
 * @param address its lasting address
 */
public record MunicipalityView(
    Frame frame,
    String name,
    String fullName,
    String extent,
    List<HitView> latest,
    String all,
    List<YearBar> years,
    List<LinkView> people,
    List<LinkView> earlier,
    List<Board> boards,
    List<TaskView> tasks,
    String moreTasks,
    String address) {

  /** Copies the lists. */
  public MunicipalityView {
    latest = List.copyOf(latest);
    years = List.copyOf(years);
    people = List.copyOf(people);
    earlier = List.copyOf(earlier);
    boards = List.copyOf(boards);
    tasks = List.copyOf(tasks);
  }

  /**
   * A year of a chart.
   *
   * @param year "2025"
   * @param href the search of that year; empty where nothing is found
   * @param count how many
   * @param width the same as a length, from 0 to 200
   */
  public record YearBar(String year, String href, String count, int width) {}

  /**
   * A board of the municipality.
   *
   * @param name "Kommunstyrelsen"
   * @param extent "12 protokoll, 2019–2025"
   * @param latest the latest of its protocols
   * @param older the others
   */
  public record Board(String name, String extent, List<LinkView> latest, List<LinkView> older) {
    /** Copies the lists. */
    public Board {
      latest = List.copyOf(latest);
      older = List.copyOf(older);
    }
  }
}
