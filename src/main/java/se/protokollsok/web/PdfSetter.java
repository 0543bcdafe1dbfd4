package se.protokollsok.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Sets a rendered template as PDF: tagged (PDF/UA), its language and title told, fonts embedded.
 * Loads nothing from anywhere. Thread-safe; a few at a time, so that searches keep their share.
 */
final class PdfSetter {
  private static final String FAMILY = "Liberation Sans";
  private static final float VERSION = 1.7f;

  /** The mask's sign and the hyphen that does not break are in few fonts. */
  private static final String[][] LIKE = {{"\u25ae", "\u2588"}, {"\u2011", "-"}};

  private final String style;

  static {
    XRLog.setLoggingEnabled(false); // it would tell the words it lays out
  }

  /**
   * Creates one.
   *
   * @param style the style sheet of every page, whose own head names none
   */
  PdfSetter(String style) {
    this.style = "<style>" + style + "</style>";
  }

  /**
   * Returns the PDF.
   *
   * @param page well-formed XHTML; what XML cannot hold is replaced
   */
  byte[] set(String page) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.usePdfVersion(VERSION);
      for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
        builder.useExternalResourceAccessControl((address, type) -> false, when);
      }
      builder.useReplacementText("\u25a1");
      font(builder, "Regular", 400);
      font(builder, "Bold", 700);
      builder.withProducer("Protokollsök");
      builder.withHtmlContent(wellFormed(styled(page)), "");
      builder.toStream(out);
      builder.run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the excerpt could not be set", e);
    }
  }

  private static void font(PdfRendererBuilder builder, String face, int weight) {
    String file = "/liberation/LiberationSans-" + face + ".ttf";
    builder.useFont(() -> open(file), FAMILY, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String file) {
    InputStream in = PdfSetter.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("missing on the class path: " + file);
    }
    return in;
  }

  private String styled(String page) {
    int end = page.indexOf("</head>"); // the first is the template's own: all text is escaped
    return page.substring(0, end) + style + page.substring(end);
  }

  /** Returns the page with what XML 1.0 forbids, or the font lacks, put otherwise. */
  static String wellFormed(String page) {
    StringBuilder out = new StringBuilder(page.length());
    page.codePoints().forEach(point -> out.appendCodePoint(isXml(point) ? point : 0xFFFD));
    String text = out.toString();
    for (String[] pair : LIKE) {
      text = text.replace(pair[0], pair[1]);
    }
    return text;
  }

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
