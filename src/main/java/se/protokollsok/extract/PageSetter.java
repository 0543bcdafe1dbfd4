package se.protokollsok.extract;

import java.util.ArrayList;
import java.util.List;
import se.protokollsok.source.TextSource;

/**
 * Lines to a page's text with word boxes. A gap as wide as a column's becomes several blanks, a gap
 * as high as a paragraph's an empty line.
 */
final class PageSetter {
  private static final int FEWEST_BLANKS = 3;
  private static final int MOST_BLANKS = 40;
  private static final float COLUMN_BLANK = 0.5f;

  /** A line this much lower than the usual leading begins a paragraph. */
  private static final float PARAGRAPH = 1.25f;

  /** The usual leading, in font sizes, lies between these: solid to one and a half lines. */
  private static final float SOLID = 1.0f;

  private static final float ONE_AND_A_HALF = 1.8f;
  private static final int FIFTH = 5;

  private final float leading;

  private PageSetter(float leading) {
    this.leading = leading;
  }

  /**
   * Learns the leading from all lines of a document: a page of single-line paragraphs alone would
   * not tell it.
   */
  static PageSetter forDocument(List<List<Line>> pages) {
    List<Float> ratios = new ArrayList<>();
    for (List<Line> lines : pages) {
      for (int i = 1; i < lines.size(); i++) {
        float ratio = ratio(lines.get(i - 1), lines.get(i));
        if (ratio > 0) {
          ratios.add(ratio);
        }
      }
    }
    ratios.sort(null);
    float usual = ratios.isEmpty() ? SOLID : ratios.get(ratios.size() / FIFTH);
    return new PageSetter(Math.clamp(usual, SOLID, ONE_AND_A_HALF));
  }

  Page set(int number, Sheet sheet) {
    List<Line> lines = sheet.lines();
    StringBuilder text = new StringBuilder();
    List<WordBox> boxes = new ArrayList<>();
    Columns columns = new Columns(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        text.append(paragraphBetween(lines.get(i - 1), lines.get(i)) ? "\n\n" : "\n");
      }
      Line line = lines.get(i);
      for (int j = 0; j < line.words().size(); j++) {
        Word word = line.words().get(j);
        if (j > 0) {
          boolean column = columns.beginAt(line, j);
          text.append(column ? blanks(line.words().get(j - 1), word) : " ");
        }
        int begin = text.length();
        text.append(word.text());
        boxes.add(sheet.box(word, begin, text.length()));
      }
    }
    boolean lost = boxes.isEmpty() && sheet.source() != TextSource.BLANK;
    TextSource source = lost ? TextSource.NONE : sheet.source();
    Judgement unjudged = new Judgement(0, sheet.reason());
    return new Page(
        number, source, text.toString(), sheet.width(), sheet.height(), boxes, unjudged);
  }

  private boolean paragraphBetween(Line upper, Line lower) {
    return upper.turn() != lower.turn() || ratio(upper, lower) > PARAGRAPH * leading;
  }

  private static float ratio(Line upper, Line lower) {
    float size = Math.max(upper.size(), lower.size());
    return upper.turn() == lower.turn() ? (lower.baseline() - upper.baseline()) / size : 0;
  }

  /** As many blanks as show the gap's width: half a letter each. */
  private static String blanks(Word left, Word right) {
    float size = Math.max(left.size(), right.size());
    int count = Math.round((right.x() - left.end()) / (COLUMN_BLANK * size));
    return " ".repeat(Math.clamp(count, FEWEST_BLANKS, MOST_BLANKS));
  }
}
