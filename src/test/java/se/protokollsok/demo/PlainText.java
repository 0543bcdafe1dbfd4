package se.protokollsok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a composition as plain text, as pages between form feeds, or as Markdown with pages. */
final class PlainText {
  private static final int ROWS = 54;

  private PlainText() {}

  /** Characters and rows. */
  private record Characters(float pageHeight) implements Measure {
    @Override
    public float width(Block.Style style, String text) {
      return text.length();
    }

    @Override
    public float lineWidth() {
      return 86;
    }

    @Override
    public float lineHeight(Block.Style style) {
      return 1;
    }

    @Override
    public float gap() {
      return 1;
    }

    @Override
    public float indent() {
      return 2;
    }
  }

  /** Returns the whole text without pages. */
  static String continuous(Composition composition, Hyphens hyphens) {
    return Typesetter.pages(composition.blocks(), new Characters(Float.MAX_VALUE), hyphens).stream()
        .map(PlainText::rows)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  /** Returns pages with their furniture, divided by form feeds. */
  static String formFeeds(Composition composition, Hyphens hyphens) {
    return String.join("\f", pages(composition, hyphens));
  }

  /** Returns pages with their furniture, each after {@code <!-- sida n -->}. */
  static String markdown(Composition composition, Hyphens hyphens) {
    List<String> pages = pages(composition, hyphens);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      text.append("<!-- sida ").append(i + 1).append(" -->\n\n").append(pages.get(i)).append('\n');
    }
    return text.toString();
  }

  private static List<String> pages(Composition composition, Hyphens hyphens) {
    List<List<Typesetter.Line>> pages =
        Typesetter.pages(composition.blocks(), new Characters(ROWS), hyphens);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PageFurniture furniture = PageFurniture.of(composition.furniture(), i + 1, pages.size());
      List<String> parts = new ArrayList<>();
      furniture.top().stream().limit(1).map(top -> withNumber(top, furniture)).forEach(parts::add);
      furniture.top().stream().skip(1).forEach(parts::add);
      if (!parts.isEmpty()) {
        parts.add("");
      }
      parts.add(rows(pages.get(i)));
      parts.add("");
      parts.addAll(furniture.bottom());
      texts.add(String.join("\n", parts).stripTrailing() + "\n");
    }
    return texts;
  }

  private static String withNumber(String top, PageFurniture furniture) {
    return furniture.corner().isEmpty() ? top : top + "           " + furniture.corner();
  }

  private static String rows(List<Typesetter.Line> lines) {
    StringBuilder text = new StringBuilder();
    int row = 0;
    for (Typesetter.Line line : lines) {
      text.append("\n".repeat(Math.max(0, (int) line.top() - row)));
      row = (int) line.top();
      StringBuilder content = new StringBuilder();
      for (Typesetter.Run run : line.runs()) {
        content.append(" ".repeat(Math.max(content.isEmpty() ? 0 : 1, pad(run, content))));
        content.append(run.text());
      }
      text.append(content.toString().stripTrailing());
    }
    return text.toString();
  }

  private static int pad(Typesetter.Run run, StringBuilder content) {
    return (int) run.left() - content.length();
  }
}
