package se.protokollsok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who was at a formal meeting.
 *
 * @param members who decided, the chair first
 * @param serving substitutes who decided in a member's place
 * @param substitutes who listened
 * @param officials civil servants
 * @param absent members who were away
 */
record FormalHead(
    List<Voter> members,
    List<Voter> serving,
    List<Voter> substitutes,
    List<Official> officials,
    List<Boards.Seat> absent) {
  FormalHead {
    members = List.copyOf(members);
    serving = List.copyOf(serving);
    substitutes = List.copyOf(substitutes);
    officials = List.copyOf(officials);
    absent = List.copyOf(absent);
  }

  /**
   * An elected person at the meeting.
   *
   * @param seat who
   * @param replaces whom a substitute stands in for
   * @param paragraphs which they took part in, where not all: "45-47"
   * @param recused the paragraph they left for jäv
   */
  record Voter(
      Boards.Seat seat,
      Optional<Boards.Seat> replaces,
      Optional<String> paragraphs,
      Optional<String> recused) {
    String printed() {
      return seat.withParty()
          + (seat.title().isEmpty() ? "" : ", " + seat.title())
          + replaces.map(other -> " ersätter " + other.withParty()).orElse("")
          + paragraphs.map(range -> " §§ " + range).orElse("")
          + recused.map(number -> ", deltar ej § " + number + " på grund av jäv").orElse("");
    }
  }

  /**
   * A civil servant.
   *
   * @param name first and last name
   * @param title as printed
   * @param paragraphs which they took part in, where not all
   */
  record Official(String name, String title, Optional<String> paragraphs) {
    String printed() {
      return name + ", " + title + paragraphs.map(FormalHead::sign).orElse("");
    }
  }

  static FormalHead of(Manuscript manuscript) {
    Boards.Board board = Boards.of(manuscript);
    List<String> away = manuscript.list("frånvaro");
    List<Voter> members = new ArrayList<>();
    List<Voter> serving = new ArrayList<>();
    List<Voter> substitutes = new ArrayList<>();
    for (Boards.Seat seat : board.seats()) {
      if (away.contains(seat.name())) {
        continue;
      }
      Optional<Boards.Seat> replaced = replaced(manuscript, board, seat);
      Voter voter =
          new Voter(seat, replaced, after(manuscript, "del", seat), after(manuscript, "jäv", seat));
      if (!seat.substitute()) {
        members.add(voter);
      } else if (replaced.isPresent()) {
        serving.add(voter);
      } else {
        substitutes.add(voter);
      }
    }
    List<Boards.Seat> absent =
        board.seats().stream()
            .filter(seat -> !seat.substitute() && away.contains(seat.name()))
            .toList();
    return new FormalHead(members, serving, substitutes, officials(manuscript), absent);
  }

  private static String sign(String range) {
    return (range.contains("-") ? " §§ " : " § ") + range;
  }

  private static Optional<Boards.Seat> replaced(
      Manuscript manuscript, Boards.Board board, Boards.Seat seat) {
    return after(manuscript, "ersätter", seat)
        .map(
            name ->
                board.seats().stream()
                    .filter(other -> other.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(manuscript.path() + name)));
  }

  /** Returns the right side of "Name = value" in a list. */
  private static Optional<String> after(Manuscript manuscript, String key, Boards.Seat seat) {
    return manuscript.list(key).stream()
        .filter(value -> value.startsWith(seat.name() + " = "))
        .map(value -> value.substring(seat.name().length() + 3))
        .findFirst();
  }

  /** Reads "Name, title §§ 45-46; Name, title". */
  private static List<Official> officials(Manuscript manuscript) {
    return manuscript.list("tjänstepersoner").stream()
        .map(value -> value.split("§+", 2))
        .map(
            parts -> {
              Piece.Presenter person = ManuscriptReader.presenter(parts[0]);
              return new Official(
                  person.name(),
                  person.affiliation(),
                  parts.length == 1 ? Optional.empty() : Optional.of(parts[1].strip()));
            })
        .toList();
  }
}
