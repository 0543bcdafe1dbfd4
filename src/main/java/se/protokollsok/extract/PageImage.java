package se.protokollsok.extract;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import se.protokollsok.source.FileHash;

/**
 * A page as a grey picture, row by row from the upper left corner, 0 black to 255 white.
 *
 * @param grey one byte a point of light; never changed
 * @param width in points of light
 * @param height in points of light
 * @param resolution in dots an inch, at least 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record PageImage(byte[] grey, int width, int height, int resolution) {
  private static final double POINTS_PER_INCH = 72;
  private static final int QUARTER = 90;

  /** Checks that the numbers fit. */
  public PageImage {
    if (grey.length != width * height) {
      throw new IllegalArgumentException(
          "grey must hold " + width + " x " + height + " bytes, was " + grey.length);
    }
    if (resolution < 1) {
      throw new IllegalArgumentException("resolution must be >= 1, was " + resolution);
    }
  }

  /** Takes over a picture of {@link BufferedImage#TYPE_BYTE_GRAY}. */
  static PageImage of(BufferedImage image, int resolution) {
    DataBufferByte data = (DataBufferByte) image.getRaster().getDataBuffer();
    return new PageImage(data.getData(), image.getWidth(), image.getHeight(), resolution);
  }

  int at(int x, int y) {
    return grey[y * width + x] & 0xff;
  }

  /** How many PDF points one point of light is wide. */
  double pointsEach() {
    return POINTS_PER_INCH / resolution;
  }

  /** Returns the picture as a portable grey map (PGM), which any engine reads. */
  public byte[] portable() {
    byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(head, head.length + grey.length);
    System.arraycopy(grey, 0, all, head.length, grey.length);
    return all;
  }

  FileHash hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(8).putInt(width).putInt(height).flip());
      return new FileHash(HexFormat.of().formatHex(digest.digest(grey)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must offer SHA-256", e);
    }
  }

  /** Returns the picture that shows writing of this turn upright. */
  PageImage upright(int turn) {
    PageImage image = this;
    for (int done = 0; done < turn; done += QUARTER) {
      image = image.clockwise();
    }
    return image;
  }

  private PageImage clockwise() {
    byte[] turned = new byte[grey.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + (height - 1 - y)] = grey[y * width + x];
      }
    }
    return new PageImage(turned, /* width= */ height, /* height= */ width, resolution);
  }

  /** Returns the picture turned about its middle by so many degrees against the clock. */
  PageImage straightened(double skew) {
    BufferedImage straight = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] paper = ((DataBufferByte) straight.getRaster().getDataBuffer()).getData();
    Arrays.fill(paper, (byte) 0xff);
    Graphics2D graphics = straight.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(
        image(),
        AffineTransform.getRotateInstance(-Math.toRadians(skew), width / 2.0, height / 2.0),
        null);
    graphics.dispose();
    return of(straight, resolution);
  }

  private BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(grey, 0, data, 0, grey.length);
    return image;
  }
}
