package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokollsok.parse.HeadRow.Part;

/**
 * Reads lines as labels and their values. A value stands behind its label, beside it in the next
 * column or cell, or below it: one below each, or all below where the labels stand in one row or
 * one column.
 *
 * @param fields what was found, in order
 * @param free the parts of lines that belong to no field, up to the first attendance list
 */
record HeadFields(List<HeadField> fields, List<Line> free) {
  /** The second line of a label that is broken: "Plats och tid för / sammanträde". */
  private static final Pattern BROKEN_LABEL =
      Pattern.compile("(?:sammantradet?|motet?|och tid|och plats|plats och tid|justering)");

  /** {@code …, Rådhuset på}, {@code Anna Lind och}: the value goes on. */
  private static final Pattern GOES_ON = Pattern.compile("(?iU).*(?:,|\\b(?:och|samt|på|i|via)|-)");

  private static final int MOST_LINES = 200;
  private static final int FREE_LINES = 24;
  private static final int MOST_ROWS = 4;
  private static final int INDENT = 4;

  HeadFields {
    fields = List.copyOf(fields);
    free = List.copyOf(free);
  }

  static HeadFields of(List<Line> lines) {
    return new Reader(
            lines.subList(0, Math.min(MOST_LINES, lines.size())).stream().map(HeadRow::of).toList())
        .read();
  }

  /** The fields of this kind, in order. */
  List<HeadField> all(HeadLabel label) {
    return fields.stream().filter(it -> it.label() == label).toList();
  }

  /** The first field of this kind that has a value. */
  Optional<Passage> first(HeadLabel label) {
    return all(label).stream().map(HeadField::passage).filter(it -> !it.isEmpty()).findFirst();
  }

  /** Collects the values. */
  private static final class Reader {
    private final List<HeadRow> rows;
    private final List<HeadField> fields = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    Reader(List<HeadRow> rows) {
      this.rows = rows;
    }

    HeadFields read() {
      int row = 0;
      while (row < rows.size()) {
        int stacked = stack(row);
        if (stacked == 0) {
          readRow(row);
        }
        row += Math.max(1, stacked);
      }
      return new HeadFields(fields, free());
    }

    private List<Line> free() {
      List<Line> free = new ArrayList<>();
      for (int i = 0; i < Math.min(FREE_LINES, rows.size()) && !rows.get(i).stop(); i++) {
        for (Part part : rows.get(i).parts()) {
          if (part.label().isPresent()) {
            break;
          }
          if (!taken.contains(part.value().orElseThrow().begin())) {
            free.add(part.value().orElseThrow());
          }
        }
      }
      return free;
    }

    /** Labels one below the other, then as many values: returns how many labels it read. */
    private int stack(int from) {
      int labels = 0;
      while (from + labels < rows.size() && rows.get(from + labels).onlyLabel()) {
        labels++;
      }
      if (labels < 2) {
        return 0;
      }
      for (int i = 0; i < labels; i++) {
        int at = from + labels + i;
        if (at >= rows.size() || rows.get(at).labelled() || !open(rows.get(at))) {
          return 0;
        }
      }
      for (int i = 0; i < labels; i++) {
        add(
            rows.get(from + i).parts().getFirst().label().orElseThrow(),
            values(rows.get(from + labels + i).parts()));
      }
      return labels;
    }

    private static boolean open(HeadRow row) {
      return !row.stop() && !row.parts().isEmpty();
    }

    private void readRow(int row) {
      List<Part> parts = rows.get(row).parts();
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).label().isEmpty()) {
          continue;
        }
        HeadLabel label = parts.get(i).label().get();
        List<Part> value = new ArrayList<>();
        if (parts.get(i).value().isPresent()) {
          value.add(parts.get(i));
        }
        for (int j = i + 1; j < parts.size() && parts.get(j).label().isEmpty(); j++) {
          value.add(parts.get(j));
        }
        if (value.isEmpty()) {
          add(label, label == HeadLabel.OTHER ? List.of() : below(row, parts.get(i)));
        } else {
          boolean last = i + value.size() >= parts.size() - 1;
          List<Line> lines = values(value);
          if (last) {
            goOn(label, row, parts.get(i), value, lines);
          }
          add(label, lines);
        }
      }
    }

    private void add(HeadLabel label, List<Line> value) {
      value.forEach(it -> taken.add(it.begin()));
      fields.add(new HeadField(label, value));
    }

    private static List<Line> values(List<Part> parts) {
      List<Line> lines = new ArrayList<>();
      parts.forEach(part -> part.value().ifPresent(lines::add));
      return lines;
    }

    /** The value of a label that stands alone, from the rows below. */
    private List<Line> below(int row, Part label) {
      List<Part> labels = rows.get(row).parts().stream().filter(Part::isEmptyLabel).toList();
      List<Line> value = new ArrayList<>();
      HeadLabel kind = label.label().orElseThrow();
      int most = kind == HeadLabel.VERIFIER ? MOST_ROWS : kind.rows();
      int read = 0;
      for (int i = row + 1; i < rows.size() && i <= row + 2 * MOST_ROWS && read < most; i++) {
        HeadRow next = rows.get(i);
        if (!next.stop() && next.labelled() && value.isEmpty()) {
          value.addAll(values(besideOtherLabel(label, next)));
          break;
        }
        if (next.stop() || next.labelled()) {
          break;
        }
        if (next.parts().isEmpty()) {
          continue;
        }
        List<Line> own = values(under(labels, label, next.parts()));
        if (!value.isEmpty() && !continues(kind, next, value, own)) {
          break;
        }
        value.addAll(own);
        read++;
      }
      return value;
    }

    /** "Paragrafer" in the right column, its value below it, another label to the left of that. */
    private static List<Part> besideOtherLabel(Part label, HeadRow next) {
      return next.parts().stream()
          .filter(part -> part.label().isEmpty() && label.column() > 2 * INDENT)
          .filter(part -> Math.abs(part.column() - label.column()) <= INDENT)
          .limit(1)
          .toList();
    }

    private static boolean continues(
        HeadLabel kind, HeadRow next, List<Line> value, List<Line> own) {
      if (kind.isPerson()) {
        return !own.isEmpty() && own.stream().allMatch(it -> !PersonNames.in(it).isEmpty());
      }
      return !next.line().gap() || Times.in(Passage.of(value).text()).isEmpty();
    }

    /** The parts of a row that stand under one of several labels. */
    private static List<Part> under(List<Part> labels, Part label, List<Part> parts) {
      if (labels.size() == 1) {
        return parts;
      }
      int own = labels.indexOf(label);
      if (parts.size() == labels.size()) {
        return List.of(parts.get(own));
      }
      List<Part> under = new ArrayList<>();
      for (Part part : parts) {
        int nearest = 0;
        for (int i = 0; i < labels.size(); i++) {
          if (labels.get(i).column() <= part.column() + INDENT) {
            nearest = i;
          }
        }
        if (nearest == own) {
          under.add(part);
        }
      }
      return under;
    }

    /** Adds the lines into which a value runs on. */
    private void goOn(HeadLabel label, int row, Part opening, List<Part> value, List<Line> lines) {
      int column = value.getFirst().column();
      boolean hangs = !value.getFirst().equals(opening) && column >= opening.column() + INDENT;
      for (int i = row + 1; i < rows.size() && i <= row + 2; i++) {
        HeadRow next = rows.get(i);
        if (next.labelled() || !open(next)) {
          return;
        }
        List<Part> parts = withoutBrokenLabel(next.parts());
        if (parts.isEmpty()) {
          continue;
        }
        boolean aligned = hangs && parts.getFirst().column() >= column - 1;
        if (!runsOn(label, next, lines, aligned)) {
          return;
        }
        lines.addAll(values(parts));
      }
    }

    private static List<Part> withoutBrokenLabel(List<Part> parts) {
      String first = Fold.letters(parts.getFirst().value().orElseThrow().text());
      return BROKEN_LABEL.matcher(first).matches() ? parts.subList(1, parts.size()) : parts;
    }

    private static boolean runsOn(
        HeadLabel label, HeadRow next, List<Line> lines, boolean aligned) {
      String last = lines.getLast().text();
      boolean open = last.endsWith(",") || last.endsWith(" och");
      if (label.isPerson()) {
        return !next.line().gap() && (open || (aligned && label == HeadLabel.VERIFIER));
      }
      boolean timeless = Times.in(Passage.of(lines).text()).isEmpty();
      // Columns may part a day from its label by a blank line, but not what comes after the time.
      if (label.rows() > 1) {
        boolean more = timeless || GOES_ON.matcher(last).matches() || next.line().startsLower();
        return (timeless || !next.line().gap()) && (more || aligned);
      }
      return !next.line().gap() && (open || aligned);
    }
  }
}
