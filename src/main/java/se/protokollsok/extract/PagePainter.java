package se.protokollsok.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Draws pages of PDFs for a screen. Nobody vouches for the content: what cannot be drawn within the
 * limits is not drawn, and never throws. Thread-safe.
 */
public final class PagePainter {
  /** It changes when the same page would be drawn otherwise. */
  public static final String VERSION = "1";

  /** More points of light no screen shows, in millions: a large sheet is drawn coarser. */
  private static final double MOST_POINTS = 16e6;

  /** A picture of more points is not unfolded: it would take half a gigabyte. */
  private static final long MOST_PICTURE_POINTS = 80_000_000L;

  private final Duration longest;

  /**
   * Creates one.
   *
   * @param longest what one page may take; looked at between drawing operators
   */
  public PagePainter(Duration longest) {
    this.longest = longest;
  }

  /**
   * Draws a page as a reader sees it: cut to its crop box, upright.
   *
   * @param pdf the file's bytes
   * @param number from 1
   * @param resolution in dots an inch; a sheet much larger than A3 is drawn coarser
   * @param format how the picture is kept
   * @return empty if there is no such page, or it cannot be drawn
   */
  public Optional<Painted> paint(byte[] pdf, int number, int resolution, PictureFormat format) {
    return switch (Containment.run(() -> painted(pdf, number, resolution, format))) {
      case Containment.Done<Optional<Painted>>(Optional<Painted> painted) -> painted;
      case Containment.Failed<Optional<Painted>> failed -> Optional.empty();
    };
  }

  private Optional<Painted> painted(byte[] pdf, int number, int resolution, PictureFormat format)
      throws IOException {
    try (PDDocument document = PdfReader.open(pdf)) {
      if (number < 1 || number > document.getNumberOfPages()) {
        return Optional.empty();
      }
      PDPage page = document.getPage(number - 1);
      if (PagePictures.on(page, new Deadline(longest)).mostPoints() > MOST_PICTURE_POINTS) {
        return Optional.empty();
      }
      PDRectangle size = PdfReader.shownSize(page);
      PageRenderer renderer = new PageRenderer(document);
      renderer.setSubsamplingAllowed(true);
      BufferedImage image = renderer.paint(number - 1, resolution, size, MOST_POINTS, longest);
      return Optional.of(Painted.of(image, format));
    }
  }
}
