package se.protokollsok.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws a page as a reader sees it, in grey to be read by an engine, in colour to be looked at. A
 * picture that cannot be drawn is told of: PDFBox leaves it white with a line in the log.
 */
final class PageRenderer extends PDFRenderer {
  private static final double POINTS_PER_INCH = 72;

  /** A scan is drawn as fine as it is, within these bounds, in dots an inch. */
  private static final int COARSEST = 200;

  private static final int FINEST = 300;

  /** A sheet larger than A3 is drawn coarser: so many points of light are enough for any page. */
  private static final double MOST_POINTS = 20_000_000;

  /** What one page may take; a coloured page in JPEG 2000 takes two seconds. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private boolean lacksPicture;
  private Deadline deadline = new Deadline(LONGEST);

  PageRenderer(PDDocument document) {
    super(document);
    setSubsamplingAllowed(false);
  }

  /**
   * A page as drawn.
   *
   * @param image the page, upright
   * @param lacksPicture whether a picture could not be drawn
   */
  record Drawn(PageImage image, boolean lacksPicture) {}

  /**
   * Draws a page.
   *
   * @param index from 0
   * @param fineness of its picture in dots an inch; 0 if it has none
   * @throws IOException if it is too large to be a page or takes too long
   */
  Drawn draw(int index, int fineness, PDRectangle size) throws IOException {
    int wanted = fineness == 0 ? FINEST : Math.clamp(fineness, COARSEST, FINEST);
    int resolution = fitted(wanted, size, MOST_POINTS);
    BufferedImage image = render(index, resolution, ImageType.GRAY, LONGEST);
    return new Drawn(PageImage.of(image, resolution), lacksPicture);
  }

  /**
   * Draws a page in colour for people to look at. A large sheet is drawn coarser.
   *
   * @param index from 0
   * @param wanted dots an inch
   * @param most how many points of light it may have
   * @param longest what it may take
   * @throws IOException if it is too large to be a page or takes too long
   */
  BufferedImage paint(int index, int wanted, PDRectangle size, double most, Duration longest)
      throws IOException {
    return render(index, fitted(wanted, size, most), ImageType.RGB, longest);
  }

  /** Returns the resolution that keeps a page within so many points of light. */
  private static int fitted(int wanted, PDRectangle size, double most) throws IOException {
    double finest =
        Math.sqrt(most / Math.max(1, size.getWidth() * size.getHeight())) * POINTS_PER_INCH;
    int resolution = (int) Math.min(wanted, finest);
    if (resolution < 1) {
      throw new IOException("a page of " + size + " points is too large to draw");
    }
    return resolution;
  }

  private BufferedImage render(int index, int resolution, ImageType type, Duration longest)
      throws IOException {
    lacksPicture = false;
    deadline = new Deadline(longest);
    try {
      return renderImageWithDPI(index, resolution, type);
    } catch (Rejection late) {
      throw new IOException("page " + index + " takes too long to draw", late);
    }
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PageDrawer(parameters) {
      @Override
      protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
      }

      @Override
      protected void operatorException(
          Operator operator, List<COSBase> operands, IOException failure) throws IOException {
        lacksPicture = true;
        super.operatorException(operator, operands, failure);
      }
    };
  }
}
