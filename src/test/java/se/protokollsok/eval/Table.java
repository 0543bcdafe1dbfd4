package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The figures for people: one block an archive and kind of figure, one column a noise. */
final class Table {
  private static final Set<String> SINGLE = Set.of("facets", "register");

  /** Figures of a list of queries: one block for all lists of an archive. */
  private static final Set<String> SEARCHING =
      Set.of(
          "ndcg10",
          "success1",
          "recall50",
          "nearClean",
          "answersRight",
          "answersNone",
          "answersNotWrong");

  /** By block, by row, by column. */
  private final Map<String, Map<String, Map<String, String>>> blocks = new LinkedHashMap<>();

  private Table() {}

  static String of(Figures figures) {
    Table table = new Table();
    figures.tallies().forEach((name, tally) -> table.put(name, cell(tally)));
    figures.shares().forEach((name, share) -> table.put(name, cell(share)));
    figures
        .means()
        .forEach(
            (name, mean) -> table.put(name, decimals(mean.value()) + "  mean of " + mean.number()));
    StringBuilder text = new StringBuilder();
    table.blocks.forEach((block, rows) -> append(text, block, rows));
    return text.toString();
  }

  private void put(String name, String cell) {
    String[] parts = name.split("\\.", 3);
    boolean single = SINGLE.contains(parts[1]);
    String kind = SEARCHING.contains(parts[2]) ? " search" : single ? " " + parts[1] : "";
    blocks
        .computeIfAbsent(parts[0] + kind, k -> new LinkedHashMap<>())
        .computeIfAbsent(parts[2], k -> new LinkedHashMap<>())
        .put(single ? "all" : parts[1], cell);
  }

  private static void append(
      StringBuilder text, String block, Map<String, Map<String, String>> rows) {
    Set<String> columns = new LinkedHashSet<>();
    rows.values().forEach(row -> columns.addAll(row.keySet()));
    text.append(line(block, List.copyOf(columns)));
    rows.forEach(
        (name, row) -> {
          List<String> cells = new ArrayList<>();
          columns.forEach(column -> cells.add(row.getOrDefault(column, "")));
          text.append(line("  " + name, cells));
        });
    text.append('\n');
  }

  private static String line(String first, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", first));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, " %-26s", cell)));
    return line.toString().stripTrailing() + "\n";
  }

  /** F1, then right of given and right of there, so that precision and recall can be seen. */
  private static String cell(Tally tally) {
    if (tally.given() + tally.there() == 0) {
      return "-";
    }
    return decimals(tally.f1())
        + "  P "
        + tally.right()
        + "/"
        + tally.given()
        + " R "
        + tally.right()
        + "/"
        + tally.there();
  }

  /** To a tenth of a per mille: what is demanded of a share of words is that fine. */
  private static String cell(Share share) {
    return String.format(Locale.ROOT, "%.4f", share.value())
        + "  "
        + share.part()
        + "/"
        + share.whole();
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
