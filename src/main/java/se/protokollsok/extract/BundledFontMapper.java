package se.protokollsok.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font a PDF does not carry with a face this program brings along ({@link
 * StandIn}). PDFBox's own mapper searches the machine's fonts and writes what it finds to {@code
 * ~/.pdfbox.cache}: that makes the page depend on the machine and fails where the home directory is
 * read-only. Thread-safe; a face is read when it is first asked for.
 */
final class BundledFontMapper implements FontMapper {
  private final Map<StandIn, TrueTypeFont> faces = new ConcurrentHashMap<>();

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(face(baseFont, descriptor), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(face(baseFont, descriptor), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
    return new CIDFontMapping(null, face(baseFont, descriptor), true);
  }

  private TrueTypeFont face(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
    return faces.computeIfAbsent(
        StandIn.of(name == null ? "" : name, descriptor), BundledFontMapper::load);
  }

  private static TrueTypeFont load(StandIn face) {
    try (InputStream stream = BundledFontMapper.class.getResourceAsStream(face.resource())) {
      if (stream == null) {
        throw new IllegalStateException("A bundled font is missing: " + face.resource());
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("A bundled font cannot be read: " + face.resource(), e);
    }
  }
}
