package se.protokollsok.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The picture that previews of a link show: the title, whose meeting it was and when. Drawn one at
 * a time, so that it never takes more than one processor from searches. Thread-safe.
 */
final class SharePicture {
  /** In pixels. */
  static final int WIDTH = 1200;

  /** In pixels. */
  static final int HEIGHT = 630;

  private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
  private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";

  private static final Color GROUND = Color.WHITE;
  private static final Color INK = new Color(0x1b2224);
  private static final Color SOFT = new Color(0x4d585b);
  private static final Color ACCENT = new Color(0x0f5c58);

  private static final int BAR = 28;
  private static final int LEFT = 88;
  private static final int ACROSS = WIDTH - LEFT - 72;
  private static final int BRAND_LINE = 112;
  private static final int BRAND_SIZE = 40;
  private static final int TITLE_LINE = 218;
  private static final int TITLE_LINES = 4;
  private static final int TITLE_SIZE = 64;
  private static final int TITLE_STEP = 78;
  private static final int MEETING_LINE = 534;
  private static final int ORGANISATION_LINE = 584;
  private static final int SMALL = 36;

  private final Lettering bold = Lettering.of(BOLD);
  private final Lettering regular = Lettering.of(REGULAR);

  /** Returns a PNG. */
  synchronized byte[] png(Preview preview) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      draw(pen, preview);
    } finally {
      pen.dispose();
    }
    return encoded(image);
  }

  private void draw(Graphics2D pen, Preview preview) {
    pen.setColor(GROUND);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(ACCENT);
    pen.fillRect(0, 0, BAR, HEIGHT);
    pen.fill(bold.outline("Protokollsök", BRAND_SIZE, LEFT, BRAND_LINE));
    pen.setColor(INK);
    boolean item = !preview.title().equals(preview.meeting());
    List<String> lines = bold.wrap(preview.title(), TITLE_SIZE, ACROSS, TITLE_LINES);
    for (int i = 0; i < lines.size(); i++) {
      pen.fill(bold.outline(lines.get(i), TITLE_SIZE, LEFT, TITLE_LINE + i * TITLE_STEP));
    }
    if (item) {
      line(pen, preview.meeting(), MEETING_LINE);
    }
    pen.setColor(SOFT);
    line(pen, preview.organisation(), ORGANISATION_LINE);
  }

  private void line(Graphics2D pen, String text, int y) {
    regular
        .wrap(text, SMALL, ACROSS, 1)
        .forEach(it -> pen.fill(regular.outline(it, SMALL, LEFT, y)));
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // In memory: ImageIO would else write to a folder for temporary files.
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "png", out)) {
        throw new IllegalStateException("every Java writes PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
