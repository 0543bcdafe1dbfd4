package se.protokollsok.demo;

import java.util.ArrayList;
import java.util.List;

/** Breaks a composition into pages of lines. */
final class Typesetter {
  private static final int KEPT_WITH_HEADING = 3;

  private final Measure measure;
  private final Hyphens hyphens;
  private final List<List<Line>> pages = new ArrayList<>();
  private float used;

  private Typesetter(Measure measure, Hyphens hyphens) {
    this.measure = measure;
    this.hyphens = hyphens;
    pages.add(new ArrayList<>());
  }

  /**
   * A line.
   *
   * @param style of all its runs
   * @param runs in reading order; none for an empty line
   * @param top distance from the top of the text area
   */
  record Line(Block.Style style, List<Run> runs, float top) {}

  /** A text at a distance from the left edge of the text area. */
  record Run(float left, String text) {}

  static List<List<Line>> pages(List<Block> blocks, Measure measure, Hyphens hyphens) {
    Typesetter typesetter = new Typesetter(measure, hyphens);
    blocks.forEach(typesetter::set);
    return typesetter.pages;
  }

  private void set(Block block) {
    switch (block) {
      case Block.Text text -> text(text);
      case Block.Bullet bullet -> bullet(bullet);
      case Block.Columns columns -> columns(columns.cells());
      case Block.Gap gap -> gap();
      case Block.Break pageBreak -> turn();
    }
  }

  private void text(Block.Text text) {
    List<String> lines = broken(text.style(), text.text(), measure.lineWidth());
    if (text.style() != Block.Style.BODY) {
      keep((lines.size() + KEPT_WITH_HEADING) * measure.lineHeight(text.style()));
    }
    lines.forEach(line -> line(text.style(), List.of(new Run(0, line))));
  }

  private void bullet(Block.Bullet bullet) {
    float left = measure.indent();
    float hang = left + measure.width(Block.Style.BODY, bullet.mark() + " ");
    List<String> lines = broken(Block.Style.BODY, bullet.text(), measure.lineWidth() - hang);
    line(Block.Style.BODY, List.of(new Run(left, bullet.mark() + " " + lines.getFirst())));
    lines.stream().skip(1).forEach(rest -> line(Block.Style.BODY, List.of(new Run(hang, rest))));
  }

  private void columns(List<String> cells) {
    float width = measure.lineWidth() / cells.size();
    List<List<String>> broken =
        cells.stream()
            .map(cell -> broken(Block.Style.BODY, cell, width - measure.indent()))
            .toList();
    int rows = broken.stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < rows; row++) {
      List<Run> runs = new ArrayList<>();
      for (int column = 0; column < broken.size(); column++) {
        if (row < broken.get(column).size() && !broken.get(column).get(row).isEmpty()) {
          runs.add(new Run(column * width, broken.get(column).get(row)));
        }
      }
      line(Block.Style.BODY, runs);
    }
  }

  private void gap() {
    if (used > 0) {
      used += measure.gap();
    }
  }

  private void line(Block.Style style, List<Run> runs) {
    float height = measure.lineHeight(style);
    keep(height);
    pages.getLast().add(new Line(style, runs, used));
    used += height;
  }

  private void keep(float height) {
    if (used + height > measure.pageHeight()) {
      turn();
    }
  }

  private void turn() {
    if (!pages.getLast().isEmpty()) {
      pages.add(new ArrayList<>());
    }
    used = 0;
  }

  private List<String> broken(Block.Style style, String text, float width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || measure.width(style, longer) <= width) {
        line = longer;
        continue;
      }
      float room = width - measure.width(style, line + " -");
      int cut = hyphens.cut(word, head -> measure.width(style, head) <= room);
      lines.add(cut == 0 ? line : line + " " + word.substring(0, cut) + "-");
      line = word.substring(cut);
    }
    lines.add(line);
    return lines;
  }
}
