package se.protokollsok.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tesseract's TSV output: a head row, then one row a block, paragraph, line and word. */
final class TsvReading {
  private static final String HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num";
  private static final String WORD = "5";
  private static final int COLUMNS = 12;

  /** Columns of a row. */
  private static final int LINE_NAME_END = 5;

  private static final int LEFT = 6;
  private static final int TOP = 7;
  private static final int WIDTH = 8;
  private static final int HEIGHT = 9;
  private static final int CONFIDENCE = 10;
  private static final int TEXT = 11;

  private TsvReading() {}

  /**
   * Returns the lines in points; empty if this is no such output.
   *
   * @param pointsEach how many PDF points a point of light is wide
   */
  static Optional<List<List<RecognizedWord>>> lines(byte[] output, double pointsEach) {
    List<String> rows = new String(output, StandardCharsets.UTF_8).lines().toList();
    if (rows.isEmpty() || !rows.get(0).startsWith(HEAD)) {
      return Optional.empty();
    }
    Map<String, List<RecognizedWord>> lines = new LinkedHashMap<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      if (cells.length != COLUMNS) {
        return Optional.empty();
      }
      if (cells[0].equals(WORD) && !cells[TEXT].isBlank()) {
        try {
          String line = String.join(".", List.of(cells).subList(1, LINE_NAME_END));
          lines.computeIfAbsent(line, name -> new ArrayList<>()).add(word(cells, pointsEach));
        } catch (NumberFormatException rubbish) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(List.copyOf(lines.values()));
  }

  // The model knows no other dash than the long one, which Swedish does not use.
  private static RecognizedWord word(String[] cells, double pointsEach) {
    return new RecognizedWord(
        cells[TEXT].strip().replace('—', '–'),
        points(cells[LEFT], pointsEach),
        points(cells[TOP], pointsEach),
        points(cells[WIDTH], pointsEach),
        points(cells[HEIGHT], pointsEach),
        Float.parseFloat(cells[CONFIDENCE]));
  }

  private static float points(String cell, double pointsEach) {
    return (float) (Integer.parseInt(cell) * pointsEach);
  }
}
