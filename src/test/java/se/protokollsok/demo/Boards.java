package se.protokollsok.demo;

import java.util.ArrayList;
import java.util.List;

/** The elected of the municipal boards and when they sat: {@code organ.txt}. */
final class Boards {
  private static final List<Board> ALL = read();

  private Boards() {}

  /**
   * A board in one term.
   *
   * @param body such as "Kommunstyrelsen"
   * @param organisation such as "Klippans kommun"
   * @param firstYear of the term
   * @param lastYear of the term, inclusive
   * @param seats members first
   */
  record Board(String body, String organisation, int firstYear, int lastYear, List<Seat> seats) {}

  /**
   * A seat.
   *
   * @param name first and last name
   * @param party its code
   * @param title "ordförande" or empty
   * @param substitute whether the seat is a substitute's
   */
  record Seat(String name, String party, String title, boolean substitute) {
    String withParty() {
      return name + " (" + party + ")";
    }
  }

  static Board of(Manuscript manuscript) {
    int year = manuscript.date().getYear();
    return ALL.stream()
        .filter(board -> board.body().equals(manuscript.need("organ")))
        .filter(board -> board.organisation().equals(manuscript.need("organisation")))
        .filter(board -> board.firstYear() <= year && year <= board.lastYear())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no board for " + manuscript.path()));
  }

  private static List<Board> read() {
    List<Board> boards = new ArrayList<>();
    boolean substitutes = false;
    for (String line : Resources.lines("organ.txt")) {
      if (line.startsWith("[")) {
        String[] fields = line.substring(1, line.length() - 1).split("\\s*\\|\\s*", -1);
        boards.add(
            new Board(
                fields[0],
                fields[1],
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                new ArrayList<>()));
        substitutes = false;
      } else if (line.equals("--")) {
        substitutes = true;
      } else {
        String[] fields = line.split("\\s*\\|\\s*", -1);
        boards
            .getLast()
            .seats()
            .add(new Seat(fields[0], fields[1], fields.length > 2 ? fields[2] : "", substitutes));
      }
    }
    return boards;
  }
}
