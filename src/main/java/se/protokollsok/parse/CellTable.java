package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a list: which of them hold names, and so open entries, and which tell more of the
 * name before them. Tabs, bars and runs of blanks part columns.
 */
final class CellTable {
  private static final Pattern GAP = Pattern.compile("\\s*\\|\\s*|\\t\\s*| {2,}");

  /** {@code | --- | :--: |}. */
  private static final Pattern RULE = Pattern.compile("[|:\\s-]*-[|:\\s-]*");

  /** The words over the columns of a table. */
  private static final Set<String> HEADERS =
      Set.of(
          "namn",
          "kommun",
          "parti",
          "narvaro",
          "organisation",
          "roll",
          "funktion",
          "titel",
          "befattning",
          "anmarkning",
          "kommentar",
          "uppdrag",
          "forvaltning",
          "deltagare",
          "person",
          "representerar",
          "ersatter",
          "ersattare for",
          "tid",
          "paragraf",
          "paragrafer",
          "arende",
          "punkt",
          "status",
          "deltog",
          "medlem",
          "verksamhet",
          "foretag",
          "narvarande",
          "ledamot");

  private final Affiliations affiliations;
  private final Map<Integer, Integer> names = new HashMap<>();
  private final Map<Integer, Integer> others = new HashMap<>();

  private CellTable(Affiliations affiliations) {
    this.affiliations = affiliations;
  }

  /**
   * A cell.
   *
   * @param text what it holds; never empty
   * @param begin where it stands in its line
   */
  record Cell(String text, int begin) {}

  /** Looks at the lines of a list. */
  static CellTable of(List<Line> lines, Affiliations affiliations) {
    CellTable table = new CellTable(affiliations);
    for (Line line : lines) {
      List<Cell> cells = cells(line.text());
      if (cells.size() > 1 && !isHeader(line) && table.opens(cells.getFirst().text())) {
        for (int i = 1; i < cells.size(); i++) {
          boolean name = table.opens(cells.get(i).text());
          (name ? table.names : table.others).merge(i, 1, Integer::sum);
        }
      }
    }
    return table;
  }

  /** The cells of a line; a gap behind a comma parts none. */
  static List<Cell> cells(String text) {
    List<Cell> cells = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      boolean inside = gap.start() > 0 && text.charAt(gap.start() - 1) == ',';
      if (!inside) {
        add(cells, text, from, gap.start());
        from = gap.end();
      }
    }
    add(cells, text, from, text.length());
    return cells;
  }

  private static void add(List<Cell> cells, String text, int from, int to) {
    if (!text.substring(from, to).isBlank()) {
      cells.add(new Cell(text.substring(from, to).strip(), from));
    }
  }

  /** Whether the line names the columns, or rules them off. */
  static boolean isHeader(Line line) {
    if (RULE.matcher(line.text()).matches()) {
      return true;
    }
    List<Cell> cells = cells(line.text());
    return cells.size() > 1
        && cells.stream().allMatch(cell -> HEADERS.contains(Fold.letters(cell.text())));
  }

  /** Whether a text begins with a name behind which only what belongs to it follows. */
  boolean opens(String text) {
    int end =
        IntStream.range(0, text.length())
            .filter(i -> "(,;§".indexOf(text.charAt(i)) >= 0)
            .findFirst()
            .orElse(text.length());
    String name = text.substring(0, end).strip();
    return Names.isName(name) && !affiliations.isAffiliation(name);
  }

  /** Returns for each cell of a line whether it opens an entry. */
  List<Boolean> opening(List<Cell> cells) {
    boolean first = opens(cells.getFirst().text());
    List<Boolean> opening = new ArrayList<>(List.of(true));
    boolean named = first;
    for (int i = 1; i < cells.size(); i++) {
      boolean name = opens(cells.get(i).text());
      boolean column = names.getOrDefault(i, 0) >= others.getOrDefault(i, 0);
      opening.add(name && (!named || column));
      named |= name;
    }
    return opening;
  }
}
