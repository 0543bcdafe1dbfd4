package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a head in its parts: columns, table cells, and what labels stand in them.
 *
 * @param line the whole line
 * @param parts in order; empty where the line only rules a page
 * @param stop whether it opens an attendance list or a part of an item
 */
record HeadRow(Line line, List<Part> parts, boolean stop) {
  /** Columns, table cells, and lines to sign on: {@code Sekreterare ......... Paragrafer § 1}. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\t|[ \\u00a0]{2,40}|\\||[.…_-]{4,200}|…");

  private static final Pattern PAGE_COUNT =
      Pattern.compile("(?iU)(?:sidan?\\s*)?\\d{1,3}\\s*(?:\\(\\s*\\d{1,3}\\s*\\)|av\\s+\\d{1,3})");

  private static final int LONGEST = 600;
  private static final String EDGES = " *|\u00a0";

  HeadRow {
    parts = List.copyOf(parts);
  }

  /**
   * A label, a value, or both.
   *
   * @param label what it opens with
   * @param value what is printed behind the label, or the whole of a part without label
   * @param column how far to the right it begins, in characters
   */
  record Part(Optional<HeadLabel> label, Optional<Line> value, int column) {
    boolean isEmptyLabel() {
      return label.isPresent() && value.isEmpty();
    }
  }

  static HeadRow of(Line whole) {
    Line line = whole.text().length() > LONGEST ? whole.to(LONGEST) : whole;
    boolean stop =
        line.label().filter(it -> it.label().place() != Label.Place.HEAD).isPresent()
            || line.section().isPresent();
    List<Part> parts = new ArrayList<>();
    // "Närvarande:   Ordförande  Anna Lind": behind the label of a list facts may stand.
    int from = stop ? line.label().map(Labels.Found::rest).orElse(line.text().length()) : 0;
    if (from < line.text().length()) {
      String text = line.text();
      Matcher gap = SEPARATOR.matcher(text).region(from, text.length());
      while (gap.find()) {
        add(parts, line, from, gap.start());
        from = gap.end();
      }
      add(parts, line, from, text.length());
    }
    return new HeadRow(line, notes(parts), stop);
  }

  /** Adds the parts of a cell. */
  private static void add(List<Part> parts, Line line, int from, int to) {
    Optional<Line> cell = cut(line, from, to);
    if (cell.isEmpty() || PAGE_COUNT.matcher(cell.get().text()).matches()) {
      return;
    }
    String text = cell.get().text();
    int offset = cell.get().begin() - line.begin();
    int column = line.indent() + offset;
    List<HeadLabels.Found> labels = HeadLabels.in(text);
    int first = labels.isEmpty() ? text.length() : labels.getFirst().begin();
    cut(line, offset, offset + first)
        .ifPresent(it -> parts.add(new Part(Optional.empty(), Optional.of(it), column)));
    for (int i = 0; i < labels.size(); i++) {
      HeadLabels.Found found = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).begin() : text.length();
      Optional<Line> value = cut(line, offset + found.rest(), offset + end);
      parts.add(new Part(Optional.of(found.label()), value, column + found.begin()));
    }
  }

  /** The piece {@code [from, to)} of a line without blanks and marks around it. */
  private static Optional<Line> cut(Line line, int from, int to) {
    String text = line.text();
    int begin = from;
    int end = to;
    while (begin < end && EDGES.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean words = text.substring(begin, end).chars().anyMatch(Character::isLetterOrDigit);
    return words ? Optional.of(line.to(end).from(begin)) : Optional.empty();
  }

  /** "Protokoll Anna Lind", "Anteckningar: Anna Lind" name who wrote them. */
  private static List<Part> notes(List<Part> parts) {
    if (parts.size() != 2 || parts.stream().anyMatch(it -> it.label().isPresent())) {
      return parts;
    }
    String first = Fold.letters(parts.getFirst().value().orElseThrow().text());
    boolean writes = first.matches("(?:protokoll|anteckningar|minnesanteckningar):?");
    return writes && Names.isName(parts.getLast().value().orElseThrow().text())
        ? List.of(
            new Part(
                Optional.of(HeadLabel.SECRETARY),
                parts.getLast().value(),
                parts.getFirst().column()))
        : parts;
  }

  /** Whether its first part bears a label. */
  boolean labelled() {
    return !parts.isEmpty() && parts.getFirst().label().isPresent();
  }

  /** Whether it holds nothing but one label, whose value must stand below. */
  boolean onlyLabel() {
    return parts.size() == 1 && parts.getFirst().isEmptyLabel();
  }
}
