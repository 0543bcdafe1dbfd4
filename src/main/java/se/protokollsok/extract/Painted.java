package se.protokollsok.extract;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture of a page or of a part of it.
 *
 * @param bytes the picture in its format; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record Painted(byte[] bytes) {
  private static final float QUALITY = 0.72f;

  /** Colours nearer than this are grey: a scanner's paper is never quite white. */
  private static final int TINT = 24;

  static Painted of(BufferedImage image, PictureFormat format) throws IOException {
    BufferedImage plain = isGrey(image) ? grey(image) : image;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.ending()).next();
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format == PictureFormat.JPEG) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(plain, null, null), how);
    } finally {
      writer.dispose();
    }
    return new Painted(out.toByteArray());
  }

  /**
   * Returns the rows of this picture between two heights, whole in width.
   *
   * @param top upper edge as a share of the picture's height, from 0
   * @param foot lower edge as a share of its height, to 1
   * @return empty if nothing is left
   */
  public Optional<Painted> rows(double top, double foot, PictureFormat format) throws IOException {
    BufferedImage image = read();
    int from = (int) Math.floor(Math.clamp(top, 0, 1) * image.getHeight());
    int to = (int) Math.ceil(Math.clamp(foot, 0, 1) * image.getHeight());
    return to <= from
        ? Optional.empty()
        : Optional.of(of(image.getSubimage(0, from, image.getWidth(), to - from), format));
  }

  private BufferedImage read() throws IOException {
    // It is closed by who reads it, and holds nothing but memory.
    BufferedImage image =
        ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
    if (image == null) {
      throw new IOException("no picture in a known format");
    }
    return image;
  }

  private static boolean isGrey(BufferedImage image) {
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int colour : row) {
        int red = colour >> 16 & 0xff;
        int green = colour >> 8 & 0xff;
        int blue = colour & 0xff;
        if (Math.abs(red - green) > TINT || Math.abs(green - blue) > TINT) {
          return false;
        }
      }
    }
    return true;
  }

  private static BufferedImage grey(BufferedImage image) {
    int width = image.getWidth();
    BufferedImage grey = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] points = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        points[y * width + x] = (byte) (row[x] >> 8 & 0xff);
      }
    }
    return grey;
  }
}
