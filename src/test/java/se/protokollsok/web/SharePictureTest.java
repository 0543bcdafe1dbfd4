package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The picture that previews show. */
class SharePictureTest {
  private static final int WHITE = 0xFFFFFFFF;
  private static final String FONT = "/liberation/LiberationSans-Bold.ttf";

  private final SharePicture pictures = new SharePicture();

  private static Preview preview(String title) {
    return new Preview(
        "id", "1", title, "Kommunstyrelsen 12 december 2025", "Klippans kommun", List.of());
  }

  private static BufferedImage read(byte[] png) {
    assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many pixels of a part of the picture are not white. */
  private static long ink(BufferedImage image, int x, int y, int width, int height) {
    int[] pixels = image.getRGB(x, y, width, height, null, 0, width);
    return Arrays.stream(pixels).filter(pixel -> pixel != WHITE).count();
  }

  @Test
  void showsTheTitleAndTheMeetingAndLeavesItsEdgesFree() {
    BufferedImage image = read(pictures.png(preview("§ 179 Ny simhall i Östra Ljungby")));
    assertEquals(1200, image.getWidth());
    assertEquals(630, image.getHeight());
    assertTrue(ink(image, 80, 150, 1000, 90) > 5_000, "title");
    assertTrue(ink(image, 80, 500, 1000, 45) > 1_000, "meeting");
    assertTrue(ink(image, 80, 552, 1000, 45) > 500, "organisation");
    assertEquals(0, ink(image, 1140, 0, 60, 630), "right edge");
    assertEquals(0, ink(image, 100, 610, 1000, 20), "lower edge");
  }

  @Test
  void hasRoomForAnyTitle() {
    for (String title : List.of("mycket lång rubrik ".repeat(60), "Å".repeat(500))) {
      BufferedImage image = read(pictures.png(preview(title.strip())));
      assertEquals(0, ink(image, 1140, 0, 60, 630), title);
      assertEquals(0, ink(image, 100, 472, 1000, 28), "between title and meeting");
    }
    NastySamples.TEXTS.forEach(text -> read(pictures.png(preview(SafeText.line(text)))));
  }

  @Test
  void differsWithTheTitle() {
    byte[] one = pictures.png(preview("Ny simhall"));
    assertArrayEquals(one, pictures.png(preview("Ny simhall")));
    assertNotEquals(Arrays.hashCode(one), Arrays.hashCode(pictures.png(preview("Ny ishall"))));
    assertTrue(one.length < 60_000, one.length + " bytes");
  }

  @Test
  void breaksLinesBetweenWords() {
    Lettering letters = Lettering.of(FONT);
    List<String> lines = letters.wrap("Ny simhall i Östra Ljungby", 64, 400, 5);
    assertEquals("Ny simhall i Östra Ljungby", String.join(" ", lines));
    lines.forEach(line -> assertTrue(letters.width(line, 64) <= 400, line));
    assertTrue(lines.size() > 1);
    assertEquals(List.of(), letters.wrap("  ", 64, 400, 5));
    List<String> cut = letters.wrap("ett två tre fyra fem sex sju åtta nio tio", 64, 300, 2);
    assertEquals(2, cut.size());
    assertTrue(cut.getLast().endsWith("…"));
    assertTrue(letters.width(cut.getLast(), 64) <= 300);
    assertFalse(letters.outline("Å", 64, 0, 0).getBounds2D().isEmpty());
  }
}
