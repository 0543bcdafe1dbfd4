package se.protokollsok.web;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Text as outlines, from a font that comes along. Java's own text drawing needs the machine's font
 * library even for fonts it is given, and servers often have none. Thread-safe.
 */
final class Lettering {
  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private Lettering(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  /**
   * Reads a font.
   *
   * @param resource its place on the class path
   */
  static Lettering of(String resource) {
    try (InputStream file = Lettering.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("missing on the class path: " + resource);
      }
      return new Lettering(new TTFParser().parseEmbedded(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + resource, e);
    }
  }

  /** Returns how wide a text is, in the unit of the size. */
  synchronized double width(String text, double size) {
    try {
      double units = 0;
      for (int point : text.codePoints().toArray()) {
        units += font.getAdvanceWidth(glyphs.getGlyphId(point));
      }
      return units * size / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the outline of a text.
   *
   * @param x where it begins
   * @param y its base line
   */
  synchronized Path2D outline(String text, double size, double x, double y) {
    try {
      Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
      double scale = size / font.getUnitsPerEm();
      double at = x;
      for (int point : text.codePoints().toArray()) {
        int glyph = glyphs.getGlyphId(point);
        Path2D letter = font.getGlyph().getGlyph(glyph).getPath();
        outline.append(
            letter.getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, y)), false);
        at += font.getAdvanceWidth(glyph) * scale;
      }
      return outline;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a text in lines that are not wider than this; a word that is wider is broken, and what
   * has no room is told by an ellipsis.
   *
   * @param most how many lines, from 1
   */
  List<String> wrap(String text, double size, double wide, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      int end = fitting(rest, size, wide);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      lines.set(most - 1, withEllipsis(lines.getLast(), size, wide));
    }
    return lines;
  }

  /** Where the line ends: after the last word that fits, or after the last letter. */
  private int fitting(String text, double size, double wide) {
    int end = 0;
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      if (end > 0 && width(text.substring(0, next).stripTrailing(), size) > wide) {
        int blank = text.lastIndexOf(' ', end);
        return blank > 0 ? blank : end;
      }
      end = next;
    }
    return end;
  }

  private String withEllipsis(String line, double size, double wide) {
    String cut = line;
    while (!cut.isEmpty() && width(cut + "…", size) > wide) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1)).stripTrailing();
    }
    return cut + "…";
  }
}
