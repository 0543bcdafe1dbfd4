package se.protokollsok.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pages printed in a type face of this machine, as images, with the text that stands on them.
 *
 * @param image grey, black on white
 * @param text the page's lines from top to bottom, columns from left to right
 */
record PrintedSheet(BufferedImage image, String text) {
  private static final float MARGIN = 71;
  private static final float WIDTH = 595;
  private static final float HEIGHT = 842;
  private static final float SMALL = 8.5f;
  private static final float LEADING = 1.3f;

  /**
   * How it is printed.
   *
   * @param face family name of the type face
   * @param dpi dots an inch
   */
  record Print(String face, int dpi) {
    Font font(Block.Style style) {
      return font(style == Block.Style.BODY ? Font.PLAIN : Font.BOLD, size(style));
    }

    Font font(int weight, float size) {
      Font font = new Font(face, weight, 12).deriveFont(size);
      if (!font.getFamily().equals(face)) {
        throw new IllegalStateException("this machine has no type face " + face);
      }
      return font;
    }

    private static float size(Block.Style style) {
      return switch (style) {
        case TITLE -> 14;
        case HEADING -> 12;
        case LABEL, BODY -> 11;
      };
    }
  }

  /** Prints a composition. */
  static List<PrintedSheet> of(Composition composition, Print print) {
    List<List<Typesetter.Line>> pages =
        Typesetter.pages(composition.blocks(), new Points(print), Hyphens.NONE);
    List<PrintedSheet> sheets = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PageFurniture furniture = PageFurniture.of(composition.furniture(), i + 1, pages.size());
      sheets.add(
          new PrintedSheet(image(pages.get(i), furniture, print), text(pages.get(i), furniture)));
    }
    return sheets;
  }

  private static String text(List<Typesetter.Line> lines, PageFurniture furniture) {
    List<String> rows = new ArrayList<>(furniture.top());
    if (!furniture.corner().isEmpty()) {
      rows.set(0, rows.getFirst() + " " + furniture.corner());
    }
    for (Typesetter.Line line : lines) {
      rows.add(line.runs().stream().map(Typesetter.Run::text).collect(Collectors.joining(" ")));
    }
    rows.addAll(furniture.bottom());
    return String.join("\n", rows) + "\n";
  }

  private static BufferedImage image(
      List<Typesetter.Line> lines, PageFurniture furniture, Print print) {
    float scale = print.dpi() / 72f;
    BufferedImage image =
        new BufferedImage(
            (int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.scale(scale, scale);
    furniture(graphics, furniture, print);
    for (Typesetter.Line line : lines) {
      graphics.setFont(print.font(line.style()));
      for (Typesetter.Run run : line.runs()) {
        graphics.drawString(run.text(), MARGIN + run.left(), MARGIN + 14 + line.top());
      }
    }
    graphics.dispose();
    return image;
  }

  private static void furniture(Graphics2D graphics, PageFurniture furniture, Print print) {
    graphics.setFont(print.font(Font.PLAIN, SMALL));
    float y = 34;
    graphics.drawString(furniture.corner(), WIDTH - MARGIN - 20, y);
    for (String line : furniture.top()) {
      graphics.drawString(line, MARGIN, y);
      y += SMALL * LEADING;
    }
    y = HEIGHT - 30 - SMALL * LEADING * (furniture.bottom().size() - 1);
    for (String line : furniture.bottom()) {
      graphics.drawString(line, MARGIN, y);
      y += SMALL * LEADING;
    }
  }

  /** Points on A4. */
  private record Points(Print print) implements Measure {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    @Override
    public float width(Block.Style style, String text) {
      return (float) print.font(style).getStringBounds(text, CONTEXT).getWidth();
    }

    @Override
    public float lineWidth() {
      return WIDTH - 2 * MARGIN;
    }

    @Override
    public float pageHeight() {
      return HEIGHT - 2 * MARGIN - 28;
    }

    @Override
    public float lineHeight(Block.Style style) {
      return Print.size(style) * LEADING;
    }

    @Override
    public float gap() {
      return 8;
    }

    @Override
    public float indent() {
      return 14;
    }
  }
}
