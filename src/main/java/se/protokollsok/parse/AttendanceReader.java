package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.parse.Rubric.Style;
import se.protokollsok.protocol.Attendance;

/**
 * Reads the lists of those who were there and those who were not, in whatever layout.
 *
 * <p>A {@link Rubric} opens each list; the next one, a fact of the head or a line that names nobody
 * ends it. Two lists side by side are the business of {@link ColumnPairs}, all others of {@link
 * ListReader}; what an entry says, {@link EntryReader} understands in both.
 */
final class AttendanceReader {
  /** {@code Sekr.: Anna Lind}, {@code Just:}: a fact of the head in short. */
  private static final Pattern OFFICE = Pattern.compile("^(?:sekr|ordf|just)\\.?\\s*:");

  private static final int MOST_LINES = 400;
  private static final int LONGEST_COLUMNS = 300;

  private final Affiliations affiliations;
  private final Sources sources;

  AttendanceReader(Affiliations affiliations, Sources sources) {
    this.affiliations = affiliations;
    this.sources = sources;
  }

  /**
   * Returns the entries of all lists found in the lines of a head, in printed order, each person
   * once in a list.
   */
  List<Attendance> read(List<Line> head, boolean formal) {
    List<Attendance> attendance = new ArrayList<>();
    blocks(head, formal).forEach(block -> attendance.addAll(read(block)));
    return Once.each(attendance);
  }

  private List<Attendance> read(Block block) {
    return block.rubric().right().isPresent()
        ? new ColumnPairs(block.rubric(), affiliations, sources).read(block.lines())
        : new ListReader(block.rubric(), affiliations, sources).read(block.lines());
  }

  private static List<Block> blocks(List<Line> head, boolean formal) {
    List<Block> blocks = new ArrayList<>();
    Optional<Block> open = Optional.empty();
    for (Line line : head) {
      if (line.furniture()) {
        continue;
      }
      Optional<Block> wrapped = open.flatMap(block -> block.wrapped(line, formal));
      Optional<Rubric> rubric = wrapped.isPresent() ? Optional.empty() : rubric(line, open, formal);
      if (wrapped.isPresent()) {
        open = wrapped;
        blocks.set(blocks.size() - 1, wrapped.get());
      } else if (rubric.isPresent()) {
        open = Optional.of(new Block(rubric.get(), new ArrayList<>()));
        blocks.add(open.get());
        rubric.get().rest().ifPresent(open.get().lines()::add);
      } else if (open.isPresent() && open.get().endsAt(line, formal)) {
        open = Optional.empty();
      } else if (open.isPresent()) {
        open.get().lines().add(Rubric.withoutEdge(line));
      }
    }
    return blocks;
  }

  private static Optional<Rubric> rubric(Line line, Optional<Block> open, boolean formal) {
    Optional<Rubric> rubric = Rubric.of(line, formal);
    if (rubric.filter(it -> it.style() == Style.REMOTE).isPresent()) {
      return open.map(block -> rubric.get().within(block.rubric()));
    }
    // "Frånvarande" / "Ledamöter": the lower heading is a part of the upper one.
    boolean below = open.filter(block -> block.lines().isEmpty()).isPresent();
    return below ? rubric.map(it -> it.below(open.get().rubric())) : rubric;
  }

  /**
   * The lines below a heading.
   *
   * @param rubric the heading
   * @param lines the lines, the rest of the heading's own included; it grows while it is read
   */
  private record Block(Rubric rubric, List<Line> lines) {
    /** "Tjänstgörande Anna Lind (S)" / "ersättare Bo Ek (M)": words in a narrow column. */
    Optional<Block> wrapped(Line line, boolean formal) {
      List<CellTable.Cell> cells = CellTable.cells(line.text());
      boolean narrow =
          rubric.rest().isPresent() && lines.size() == 1 && cells.size() > 1 && line.startsLower();
      return narrow
          ? Rubric.ofWords(rubric.heading() + " " + cells.getFirst().text(), formal)
              .map(it -> it.with(it.heading(), rubric.rest()))
              .map(
                  it ->
                      new Block(
                          it,
                          new ArrayList<>(
                              List.of(lines.getFirst(), line.from(cells.get(1).begin())))))
          : Optional.empty();
    }

    boolean endsAt(Line line, boolean formal) {
      Optional<Label> fact =
          (formal ? Labels.openAt(line.text()) : line.label())
              .map(Labels.Found::label)
              .filter(
                  it ->
                      it.place() == Label.Place.HEAD || (!formal && it.place() == Label.Place.ITEM))
              .filter(it -> !line.startsLower());
      boolean abbreviated = OFFICE.matcher(Fold.letters(line.text())).find();
      boolean tooLong =
          lines.size() >= MOST_LINES
              || (rubric.right().isPresent() && line.text().length() > LONGEST_COLUMNS);
      return tooLong || abbreviated || (fact.isPresent() && !office(line, fact.get()));
    }

    /**
     * "Ordförande Anna Lind" right below the heading, and "Sekreterare Bo Ek" in a list that began
     * so, are entries.
     */
    private boolean office(Line line, Label label) {
      if (line.gap()) {
        return false;
      }
      if (lines.isEmpty()) {
        return label == Label.CHAIR;
      }
      return label == Label.SECRETARY
          && Labels.openAt(lines.getFirst().text())
              .filter(it -> it.label() == Label.CHAIR)
              .isPresent();
    }
  }
}
