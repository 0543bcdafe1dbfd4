package se.protokollsok.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Scanned pages for tests: lines of text printed, laid on the glass somehow, and scanned. */
final class Scans {
  static final int RESOLUTION = 200;
  private static final float POINTS_PER_INCH = 72;

  private final PDDocument document = new PDDocument();

  /** How a picture is stored. */
  enum Store {
    LOSSLESS,
    BLACK_AND_WHITE,
    JPEG_2000
  }

  /** A page with these lines. */
  static BufferedImage page(String... lines) {
    return render(new Pdfs().page(pen -> pen.lines(70, 100, 16, lines)).bytes());
  }

  /** The first page of a document, as a scanner sees it. */
  static BufferedImage render(byte[] pdf) {
    try (PDDocument printed = Loader.loadPDF(pdf)) {
      return new PDFRenderer(printed).renderImageWithDPI(0, RESOLUTION, ImageType.GRAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, turned about its middle by degrees, clockwise; white where there was no paper. */
  static BufferedImage skewed(BufferedImage page, double degrees) {
    BufferedImage image =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return image;
  }

  /** The same, laid on the glass turned clockwise by so many quarters. */
  static BufferedImage turned(BufferedImage page, int quarters) {
    BufferedImage image = page;
    for (int i = 0; i < quarters; i++) {
      BufferedImage next =
          new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          next.getRaster()
              .setSample(image.getHeight() - 1 - y, x, 0, image.getRaster().getSample(x, y, 0));
        }
      }
      image = next;
    }
    return image;
  }

  static Scans of(BufferedImage... pages) {
    Scans scans = new Scans();
    for (BufferedImage page : pages) {
      scans.add(page, Store.LOSSLESS, 0);
    }
    return scans;
  }

  /** Adds a page that shows this picture; the page's own rotation is in degrees. */
  Scans add(BufferedImage image, Store store, int rotation) {
    PDRectangle size =
        new PDRectangle(
            image.getWidth() * POINTS_PER_INCH / RESOLUTION,
            image.getHeight() * POINTS_PER_INCH / RESOLUTION);
    PDPage page = new PDPage(size);
    page.setRotation(rotation);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(stored(image, store), 0, 0, size.getWidth(), size.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private PDImageXObject stored(BufferedImage image, Store store) throws IOException {
    return switch (store) {
      case LOSSLESS -> LosslessFactory.createFromImage(document, image);
      case BLACK_AND_WHITE -> CCITTFactory.createFromImage(document, blackAndWhite(image));
      case JPEG_2000 -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "jpeg2000", bytes)) {
          throw new IllegalStateException("no writer for JPEG 2000");
        }
        yield new PDImageXObject(
            document,
            new ByteArrayInputStream(bytes.toByteArray()),
            COSName.JPX_DECODE,
            image.getWidth(),
            image.getHeight(),
            8,
            PDDeviceGray.INSTANCE);
      }
    };
  }

  private static BufferedImage blackAndWhite(BufferedImage grey) {
    BufferedImage image =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        image.getRaster().setSample(x, y, 0, grey.getRaster().getSample(x, y, 0) < 150 ? 0 : 1);
      }
    }
    return image;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
