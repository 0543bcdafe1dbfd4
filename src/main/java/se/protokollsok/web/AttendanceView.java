package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/**
 * Who was represented at a body's meetings: a drawing and the same as tables. A view for the
 * templates.
 *
 * @param frame what stands around it
 * @param heading "Närvaro", "Närvaro 2025"
 * @param body "Kommundirektörsmöte, Familjen Helsingborg"; empty if there is no such body
 * @param extent "9 möten, 11 kommuner"
 * @param bodies the bodies to choose from
 * @param years the newest meetings and the years to choose from, newest first
 * @param maps the drawings; none where no list names a municipality
 * @param meetings the meetings, oldest first
 * @param municipalities the municipalities, as Swedish sorts
 * @param all the same body in the list of meetings
 */
public record AttendanceView(
    Frame frame,
    String heading,
    String body,
    String extent,
    List<LinkView> bodies,
    List<LinkView> years,
    List<HeatMap> maps,
    List<MeetingRow> meetings,
    List<TownRow> municipalities,
    Optional<LinkView> all) {
  /** Copies the lists. */
  public AttendanceView {
    bodies = List.copyOf(bodies);
    years = List.copyOf(years);
    maps = List.copyOf(maps);
    meetings = List.copyOf(meetings);
    municipalities = List.copyOf(municipalities);
  }

  /**
   * A drawing: a row for each municipality, a column for each meeting. Heights in pixels, widths as
   * shares of the drawing.
   *
   * @param id the id of its title, that of no other drawing
   * @param label "Närvaro vid 9 möten, 17 januari – 12 december 2025"
   * @param detail what it shows, in a sentence
   * @param rem how wide it is where there is room
   * @param size its height and where the names of the rows end
   * @param columns the meetings, oldest first
   * @param rows the municipalities
   */
  public record HeatMap(
      String id,
      String label,
      String detail,
      String rem,
      Size size,
      List<Column> columns,
      List<Row> rows) {
    /** Copies the lists. */
    public HeatMap {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * The measures of a drawing.
   *
   * @param height in pixels
   * @param names where the names of the rows end, "30%"
   * @param cell how wide a cell is, "5.8%"
   */
  public record Size(int height, String names, String cell) {}

  /**
   * A meeting's column.
   *
   * @param day "14 nov. 2025"
   * @param middle "41.2%"
   */
  public record Column(String day, String middle) {}

  /**
   * A municipality's row.
   *
   * @param name the municipality
   * @param top where it begins
   * @param cells one for each column
   */
  public record Row(String name, int top, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A municipality at a meeting.
   *
   * @param presence what the lists tell
   * @param left where it begins, "38.3%"
   * @param middle its middle
   */
  public record Cell(Presence presence, String left, String middle) {}

  /**
   * A meeting in words.
   *
   * @param link the protocol, by its day
   * @param groups the municipalities by what the lists tell of them; "" where there are none
   */
  public record MeetingRow(LinkView link, List<Group> groups) {
    /** Copies the list. */
    public MeetingRow {
      groups = List.copyOf(groups);
    }
  }

  /**
   * The municipalities of which the lists tell the same.
   *
   * @param presence what they tell
   * @param names "Bjuv, Klippan"; empty for none
   */
  public record Group(Presence presence, String names) {}

  /**
   * A municipality in figures.
   *
   * @param link its page
   * @param counts at how many meetings it was each, in the order of {@link Presence}
   */
  public record TownRow(LinkView link, List<Count> counts) {
    /** Copies the list. */
    public TownRow {
      counts = List.copyOf(counts);
    }
  }

  /**
   * At how many meetings the lists tell the same of a municipality.
   *
   * @param presence what they tell
   * @param meetings how many
   */
  public record Count(Presence presence, String meetings) {}
}
