package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class PagePainterTest {
  private final PagePainter painter = new PagePainter(Duration.ofSeconds(50));

  private static Pdfs letter() {
    return new Pdfs().page(pen -> pen.text(72, 100, "Nämnden bygger bryggan"));
  }

  private static BufferedImage picture(Optional<Painted> painted) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(painted.orElseThrow().bytes()));
  }

  private static int dark(BufferedImage image, int top, int foot) {
    int dark = 0;
    for (int y = top; y < foot; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += (image.getRGB(x, y) & 0xff) < 100 ? 1 : 0;
      }
    }
    return dark;
  }

  @ParameterizedTest
  @EnumSource
  void drawsAPageAsItLooks(PictureFormat format) throws IOException {
    BufferedImage image = picture(painter.paint(letter().bytes(), 1, 144, format));
    assertEquals(1191, image.getWidth(), 1);
    assertEquals(1684, image.getHeight(), 1);
    assertTrue(dark(image, 180, 210) > 300, "ink on the line");
    assertEquals(0, dark(image, 0, 170));
    assertEquals(BufferedImage.TYPE_BYTE_GRAY, image.getType());
  }

  @Test
  void keepsColour() throws IOException {
    byte[] pdf =
        letter()
            .edit(document -> drawn(document, content -> content.setNonStrokingColor(1f, 0f, 0f)))
            .bytes();
    BufferedImage image = picture(painter.paint(pdf, 1, 72, PictureFormat.PNG));
    assertEquals(0xffff0000, image.getRGB(50, image.getHeight() - 50));
  }

  /** Draws a box at the foot of the first page. */
  private static void drawn(PDDocument document, Step prepare) {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false, true)) {
      prepare.on(content);
      content.addRect(40, 40, 20, 20);
      content.fill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Step {
    void on(PDPageContentStream content) throws IOException;
  }

  @Test
  void cutsRows() throws IOException {
    Painted whole = painter.paint(letter().bytes(), 1, 144, PictureFormat.PNG).orElseThrow();
    BufferedImage line = picture(whole.rows(0.1, 0.13, PictureFormat.PNG));
    assertEquals(1191, line.getWidth(), 1);
    assertEquals(51, line.getHeight(), 2);
    assertTrue(dark(line, 0, line.getHeight()) > 300, "ink on the line");
    assertTrue(whole.rows(0.6, 0.5, PictureFormat.PNG).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0", "2", "-1"})
  void hasNoPictureOfAPageThatIsNotThere(int number) {
    assertTrue(painter.paint(letter().bytes(), number, 72, PictureFormat.PNG).isEmpty());
  }

  @Test
  void refusesWhatIsNoPdfOrLockedOrBroken() {
    byte[] whole = letter().bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length / 3);
    byte[] text = "Nämnden".getBytes(StandardCharsets.UTF_8);
    assertTrue(painter.paint(text, 1, 72, PictureFormat.PNG).isEmpty());
    assertTrue(painter.paint(new byte[0], 1, 72, PictureFormat.PNG).isEmpty());
    assertTrue(
        painter.paint(letter().locked("hemligt").bytes(), 1, 72, PictureFormat.PNG).isEmpty());
    assertTrue(painter.paint(cut, 2, 72, PictureFormat.PNG).isEmpty());
  }

  @Test
  void drawsALargeSheetCoarserAndAnEndlessOneNot() throws IOException {
    byte[] poster =
        letter().edit(it -> it.getPage(0).setMediaBox(new PDRectangle(9_000, 9_000))).bytes();
    BufferedImage image = picture(painter.paint(poster, 1, 220, PictureFormat.PNG));
    assertTrue((long) image.getWidth() * image.getHeight() <= 16_100_000);
    byte[] endless =
        letter().edit(it -> it.getPage(0).setMediaBox(new PDRectangle(1e7f, 1e7f))).bytes();
    assertFalse(painter.paint(endless, 1, 220, PictureFormat.PNG).isPresent());
  }

  /** Some hundred bytes that would unfold to gigabytes. */
  @Test
  void doesNotUnfoldAnEnormousPicture() throws IOException {
    byte[] pdf;
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDImageXObject image =
          new PDImageXObject(
              document,
              new ByteArrayInputStream(new byte[64]),
              COSName.FLATE_DECODE,
              60_000,
              60_000,
              8,
              PDDeviceGray.INSTANCE);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(image, 0, 0, 600, 700);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      pdf = out.toByteArray();
    }
    assertTrue(painter.paint(pdf, 1, 72, PictureFormat.PNG).isEmpty());
  }

  @Test
  void givesUpInTime() {
    PagePainter hasty = new PagePainter(Duration.ZERO);
    assertTrue(hasty.paint(letter().bytes(), 1, 72, PictureFormat.PNG).isEmpty());
  }
}
