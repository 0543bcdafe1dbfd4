package se.protokollsok.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of a CSV file (RFC 4180) as a Swedish Excel opens them: parted by semicolons, for there the
 * comma is the decimal sign and a comma-separated file lands in one column. No cell can be taken
 * for a formula.
 */
final class CsvRow {
  /** What a file begins with so that Excel reads it as UTF-8. */
  static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The wide ones are taken for the narrow by some programs. */
  private static final String FORMULA_SIGNS = "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvRow() {}

  /** Returns a row with its line end. */
  static String of(List<String> cells) {
    return cells.stream().map(CsvRow::cell).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String cell(String text) {
    // Line ends and tabs inside a cell confuse more programs than they help readers.
    return "\"" + defused(SafeText.line(text)).replace("\"", "\"\"") + "\"";
  }

  /** A formula is one only where its sign stands first. */
  private static String defused(String line) {
    return !line.isEmpty() && FORMULA_SIGNS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }
}
