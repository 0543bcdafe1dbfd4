package se.protokollsok.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The archivist's list of what is not shown. Immutable.
 *
 * <pre>
 * /protokoll/2025-12-12-hoor-kommunstyrelsen/179 ⇥ ärende ⇥ ja ⇥ Anna Lind ⇥ 2026-02-03 ⇥ sekretess
 * 2014/protokoll 3.pdf ⇥ fil ⇥ nej ⇥ Anna Lind ⇥ 2026-02-03 ⇥ väntar på prövning
 * </pre>
 *
 * <p>Empty lines and lines that begin with # are passed over. A row that can be half understood
 * rather hides too much than too little.
 *
 * @param rows what is hidden, in the order of the file
 * @param errors what is wrong with rows, each with file and line, in Swedish
 */
record HiddenTable(List<HiddenRow> rows, List<String> errors) {
  /** The file's name. */
  static final String FILE = "hidden.tsv";

  static final HiddenTable EMPTY = new HiddenTable(List.of(), List.of());

  private static final int WHAT = 0;
  private static final int SCOPE = 1;
  private static final int ORIGINAL = 2;
  private static final int WHO = 3;
  private static final int WHEN = 4;
  private static final int WHY = 5;

  HiddenTable {
    rows = List.copyOf(rows);
    errors = List.copyOf(errors);
  }

  /**
   * Reads a list.
   *
   * @param name the file's name, for errors
   * @param content the whole text
   */
  static HiddenTable of(String name, String content) {
    List<HiddenRow> rows = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    List<String> lines =
        Normalizer.normalize(content, Normalizer.Form.NFC).replace("\uFEFF", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        List<String> wrong = new ArrayList<>();
        read(i + 1, cells(lines.get(i)), wrong).ifPresent(rows::add);
        if (!wrong.isEmpty()) {
          errors.add("%s, rad %d: %s".formatted(name, i + 1, String.join(" ", wrong)));
        }
      }
    }
    return new HiddenTable(rows, errors);
  }

  private static List<String> cells(String line) {
    List<String> cells =
        new ArrayList<>(Stream.of(line.split("\t", -1)).map(String::strip).toList());
    while (cells.size() <= WHY) {
      cells.add("");
    }
    return cells;
  }

  private static Optional<HiddenRow> read(int line, List<String> cells, List<String> wrong) {
    Optional<HiddenTarget> target = HiddenTarget.of(cells.get(WHAT));
    if (target.isEmpty()) {
      wrong.add(
          "skriv först vad som ska döljas: en adress som /protokoll/…/5, en fils sökväg i arkivet"
              + " eller dess SHA-256. Raden döljer inget.");
      return Optional.empty();
    }
    HiddenRow.Scope scope = scope(cells.get(SCOPE), target.get(), wrong);
    HiddenRow.Original original = original(cells.get(ORIGINAL), wrong);
    if (cells.get(WHO).isEmpty() || cells.get(WHY).isEmpty()) {
      wrong.add("skriv vem som bestämt och varför. Raden gäller ändå.");
    }
    if (!isDay(cells.get(WHEN))) {
      wrong.add("skriv dagen som ÅÅÅÅ-MM-DD. Raden gäller ändå.");
    }
    return Optional.of(
        new HiddenRow(
            line, target.get(), scope, original, cells.get(WHO), cells.get(WHEN), cells.get(WHY)));
  }

  private static HiddenRow.Scope scope(String cell, HiddenTarget target, List<String> wrong) {
    return switch (cell.toLowerCase(java.util.Locale.ROOT)) {
      case "fil", "file" -> HiddenRow.Scope.FILE;
      case "ärende", "item" -> {
        boolean item =
            target instanceof HiddenTarget.Address address
                && address.key().filter(key -> !key.equals("0")).isPresent();
        if (!item) {
          wrong.add(
              "ett ärende anges med sin adress, som /protokoll/…/5. Hela filen döljs tills raden är"
                  + " rättad.");
        }
        yield item ? HiddenRow.Scope.ITEM : HiddenRow.Scope.FILE;
      }
      default -> {
        wrong.add(
            "andra kolumnen ska vara ”ärende” eller ”fil”, inte ”"
                + cell
                + "”. Hela filen döljs tills raden är rättad.");
        yield HiddenRow.Scope.FILE;
      }
    };
  }

  private static HiddenRow.Original original(String cell, List<String> wrong) {
    return switch (cell.toLowerCase(java.util.Locale.ROOT)) {
      case "ja", "yes" -> HiddenRow.Original.WITHHELD;
      case "nej", "no" -> HiddenRow.Original.SHOWN;
      default -> {
        wrong.add(
            "tredje kolumnen ska vara ”ja” eller ”nej”: om också originalfilen döljs, inte ”"
                + cell
                + "”. Den döljs tills raden är rättad.");
        yield HiddenRow.Original.WITHHELD;
      }
    };
  }

  private static boolean isDay(String cell) {
    try {
      return !LocalDate.parse(cell).equals(LocalDate.MIN);
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  /**
   * Returns this table with those rows of an earlier one that hide what no row of this one does.
   */
  HiddenTable keeping(HiddenTable earlier) {
    List<HiddenRow> all = new ArrayList<>(rows);
    earlier.rows().stream().filter(row -> rows.stream().noneMatch(row::hidesAs)).forEach(all::add);
    return new HiddenTable(all, errors);
  }
}
