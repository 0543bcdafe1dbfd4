package se.protokollsok.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.protokollsok.extract.BundledFonts;

/**
 * Writes a composition as pages that were printed and scanned: skewed, with specks, one image a
 * page and no text layer. "scan: fax" gives black and white (CCITT G4), else grey (JPEG).
 */
final class ScanSheets {
  private static final int DPI = 200;
  private static final double MOST_SKEW = Math.toRadians(0.6);
  private static final int SPECKS = 220;
  private static final float JPEG_QUALITY = 0.3f;

  static {
    BundledFonts.use();
  }

  private ScanSheets() {}

  static byte[] bytes(Manuscript manuscript, Composition composition) throws IOException {
    Random choices = manuscript.choices("scan");
    boolean fax = manuscript.is("scan", "fax");
    try (PDDocument printed = PdfSheets.document(manuscript, composition, Hyphens.NONE);
        PDDocument scanned = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(printed);
      for (int i = 0; i < printed.getNumberOfPages(); i++) {
        BufferedImage sheet = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
        BufferedImage image = worn(sheet, choices, fax);
        add(
            scanned,
            fax
                ? CCITTFactory.createFromImage(scanned, image)
                : JPEGFactory.createFromImage(scanned, image, JPEG_QUALITY, DPI));
      }
      return PdfSheets.bytes(scanned, manuscript);
    }
  }

  private static void add(PDDocument document, PDImageXObject image) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
    }
  }

  private static BufferedImage worn(BufferedImage sheet, Random choices, boolean fax) {
    BufferedImage skewed =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = skewed.createGraphics();
    graphics.setColor(new Color(fax ? 255 : 246, fax ? 255 : 246, fax ? 255 : 246));
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(
        (choices.nextDouble() * 2 - 1) * MOST_SKEW,
        sheet.getWidth() / 2.0,
        sheet.getHeight() / 2.0);
    graphics.drawImage(sheet, choices.nextInt(9) - 4, choices.nextInt(9) - 4, null);
    graphics.dispose();
    specks(skewed, choices);
    return fax ? blackAndWhite(skewed) : skewed;
  }

  private static void specks(BufferedImage image, Random choices) {
    Graphics2D graphics = image.createGraphics();
    for (int i = 0; i < SPECKS; i++) {
      int shade = 40 + choices.nextInt(150);
      graphics.setColor(new Color(shade, shade, shade));
      int size = 1 + choices.nextInt(2);
      graphics.fillRect(
          choices.nextInt(image.getWidth()), choices.nextInt(image.getHeight()), size, size);
    }
    graphics.dispose();
  }

  private static BufferedImage blackAndWhite(BufferedImage grey) {
    BufferedImage image =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        boolean ink = grey.getRaster().getSample(x, y, 0) < 150;
        image.getRaster().setSample(x, y, 0, ink ? 0 : 1);
      }
    }
    return image;
  }
}
