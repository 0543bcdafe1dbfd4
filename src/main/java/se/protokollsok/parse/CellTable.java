package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
          "tjanstgor for",
          "i stallet for",
          "for",
          "anm",
          "ordinarie",
          "ordinarie ledamot",
          "ersattare",
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

  private static final Set<String> OVER_REPLACED =
      Set.of(
          "ersatter",
          "ersattare for",
          "tjanstgor for",
          "i stallet for",
          "for",
          "ordinarie",
          "ordinarie ledamot");

  private final Affiliations affiliations;
  private final Map<Integer, Integer> names = new HashMap<>();
  private final Map<Integer, Integer> others = new HashMap<>();
  private final Set<Integer> replaced;

  private CellTable(Affiliations affiliations, Set<Integer> replaced) {
    this.affiliations = affiliations;
    this.replaced = replaced;
  }

  /**
   * A cell.
   *
   * @param text what it holds; never empty
   * @param begin where it stands in its line
   * @param column which column it is in, from 0; empty cells count
   */
  record Cell(String text, int begin, int column) {}

  /** Looks at the lines of a list. */
  static CellTable of(List<Line> lines, Affiliations affiliations) {
    Set<Integer> replaced =
        lines.stream()
            .filter(CellTable::isHeader)
            .flatMap(line -> cells(line.text()).stream())
            .filter(cell -> OVER_REPLACED.contains(key(cell)))
            .map(Cell::column)
            .collect(Collectors.toUnmodifiableSet());
    CellTable table = new CellTable(affiliations, replaced);
    for (Line line : lines) {
      List<Cell> cells = cells(line.text());
      if (cells.size() > 1 && !isHeader(line) && table.opens(cells.getFirst().text())) {
        for (Cell cell : cells.subList(1, cells.size())) {
          boolean name = table.opens(cell.text());
          (name ? table.names : table.others).merge(cell.column(), 1, Integer::sum);
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
    int column = 0;
    while (gap.find()) {
      boolean inside = gap.start() > 0 && text.charAt(gap.start() - 1) == ',';
      if (!inside) {
        add(cells, text, from, gap.start(), column++);
        from = gap.end();
      }
    }
    add(cells, text, from, text.length(), column);
    return cells;
  }

  private static void add(List<Cell> cells, String text, int from, int to, int column) {
    if (!text.substring(from, to).isBlank()) {
      cells.add(new Cell(text.substring(from, to).strip(), from, column));
    }
  }

  /** Whether a column names those whom the persons before replace. */
  boolean namesReplaced(Cell cell) {
    return replaced.contains(cell.column());
  }

  /** Whether the line names the columns, or rules them off. */
  static boolean isHeader(Line line) {
    if (RULE.matcher(line.text()).matches()) {
      return true;
    }
    return cells(line.text()).size() > 1 && namesColumns(line.text());
  }

  /** Whether the text is nothing but words over columns. */
  static boolean namesColumns(String text) {
    return cells(text).stream().map(CellTable::key).allMatch(HEADERS::contains);
  }

  /** Whether some word over a column says that those below are replaced. */
  static boolean namesReplaced(String text) {
    return cells(text).stream().map(CellTable::key).anyMatch(OVER_REPLACED::contains);
  }

  private static String key(Cell cell) {
    return Fold.letters(cell.text()).replaceAll("[.:]$", "");
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
      int at = cells.get(i).column();
      boolean column = names.getOrDefault(at, 0) >= others.getOrDefault(at, 0);
      opening.add(name && (!named || column));
      named |= name;
    }
    return opening;
  }
}
