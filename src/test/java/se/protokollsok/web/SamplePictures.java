package se.protokollsok.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.SourceSpan;

/**
 * White pages, three to a file; marked words stand below each other on the one their text is on.
 */
final class SamplePictures implements OriginalPages {
  private static final int WIDTH = 595;
  private static final int HEIGHT = 842;
  private static final Size SIZE = new Size(WIDTH, HEIGHT);

  @Override
  public Optional<Layout> layout(ArchivedFile file, List<MarkedText> texts) {
    List<List<Place>> marks = new ArrayList<>();
    for (MarkedText text : texts) {
      int page = Math.clamp(text.span().page(), 1, 3);
      text.marks()
          .forEach(mark -> marks.add(List.of(new Place(page, 70, 90 + 20 * marks.size(), 60, 14))));
    }
    return Optional.of(new Layout(List.of(SIZE, SIZE, SIZE), marks));
  }

  @Override
  public Picture picture(ArchivedFile file, int page, Look look) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Drawn("image/png", out.toByteArray());
  }

  @Override
  public Picture strip(ArchivedFile file, SourceSpan span) {
    return picture(file, span.page(), new Look(Fineness.CLOSE, Format.PNG));
  }

  @Override
  public String version(FileHash file) {
    return "1";
  }
}
