package se.protokollsok.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Finds the pictures a page draws: how much of it they cover, and how fine they are. */
final class PagePictures extends PDFStreamEngine {
  private static final float POINTS_PER_INCH = 72;

  /** A scan's background may be coarser than its writing: the finer of the large ones counts. */
  private static final double LARGE = 0.5;

  /** No scan is cut into more pieces; what follows counts for its area only. */
  private static final int MOST = 10_000;

  private final Deadline deadline;
  private final List<Picture> pictures = new ArrayList<>();
  private double area;
  private long mostPoints;

  private PagePictures(Deadline deadline) {
    this.deadline = deadline;
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
  }

  /** A picture: its area in square points, its fineness in dots an inch. */
  private record Picture(double area, double resolution) {}

  /**
   * What was found.
   *
   * @param covered how much of the page they cover, from 0 to 1
   * @param resolution of the largest, in dots an inch; 0 if there is none
   * @param mostPoints how many points of light the largest has; 0 if there is none
   */
  record Found(double covered, int resolution, long mostPoints) {}

  static Found on(PDPage page, Deadline deadline) throws IOException {
    PagePictures engine = new PagePictures(deadline);
    engine.processPage(page);
    double all = page.getCropBox().getWidth() * page.getCropBox().getHeight();
    double largest =
        engine.pictures.stream()
            .max(Comparator.comparingDouble(Picture::area))
            .map(Picture::area)
            .orElse(0.0);
    double finest =
        engine.pictures.stream()
            .filter(picture -> picture.area() >= LARGE * largest)
            .mapToDouble(Picture::resolution)
            .max()
            .orElse(0);
    return new Found(
        Math.min(1, engine.area / Math.max(1, all)), (int) Math.round(finest), engine.mostPoints);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    if (operator.getName().equals(OperatorName.DRAW_OBJECT)
        && !operands.isEmpty()
        && operands.get(0) instanceof COSName name) {
      PDXObject object = getResources().getXObject(name);
      if (object instanceof PDImageXObject image) {
        add(image.getWidth(), image.getHeight());
        return;
      }
    }
    if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
      add(
          operator.getImageParameters().getInt(COSName.W, COSName.WIDTH, 0),
          operator.getImageParameters().getInt(COSName.H, COSName.HEIGHT, 0));
    }
    super.processOperator(operator, operands);
  }

  private void add(int across, int down) {
    mostPoints = Math.max(mostPoints, (long) across * down);
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    double wide = Math.hypot(place.getScaleX(), place.getShearY());
    double high = Math.hypot(place.getShearX(), place.getScaleY());
    if (wide > 0 && high > 0) {
      double resolution = Math.max(across / wide, down / high) * POINTS_PER_INCH;
      area += wide * high;
      if (pictures.size() < MOST) {
        pictures.add(new Picture(wide * high, resolution));
      }
    }
  }
}
