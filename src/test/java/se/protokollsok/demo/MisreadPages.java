package se.protokollsok.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Makes misread text of which the truth is known: invented manuscripts are printed, worn as by a
 * scanner, and read by Tesseract's English model, which has no å, ä and ö. Needs Tesseract with
 * that model, and the type faces that {@code misread.txt} names.
 */
public final class MisreadPages {
  private static final double MOST_SKEW = Math.toRadians(0.5);
  private static final int PAPER = 244;
  private static final int INK = 48;
  private static final float[] BLUR = {
    0.03f, 0.08f, 0.03f, 0.08f, 0.56f, 0.08f, 0.03f, 0.08f, 0.03f
  };

  private MisreadPages() {}

  /**
   * Writes for each line of {@code misread.txt} the text as read and the true text.
   *
   * @param args the folder that gets a folder a set
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    for (String line : Resources.lines("misread.txt")) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      Path set = Files.createDirectories(folder.resolve(cells.get(0)));
      PrintedSheet.Print print =
          new PrintedSheet.Print(cells.get(2), Integer.parseInt(cells.get(3)));
      write(set, cells.get(1), print);
      System.out.println(line);
    }
  }

  private static void write(Path set, String name, PrintedSheet.Print print)
      throws IOException, InterruptedException {
    Manuscript manuscript = ManuscriptReader.read(Resources.text("manus/" + name + ".txt"));
    Random choices = manuscript.choices("misread");
    List<String> read = new ArrayList<>();
    List<String> meant = new ArrayList<>();
    for (PrintedSheet sheet : PrintedSheet.of(DemoArchive.compose(manuscript), print)) {
      read.add(read(worn(sheet.image(), choices), print.dpi()));
      meant.add(sheet.text());
    }
    Files.writeString(set.resolve(name + ".txt"), String.join("\f", read));
    Files.writeString(set.resolve(name + ".gold.txt"), lenient(String.join("\f", meant)));
  }

  /** Takes signs the English model reads otherwise either way: repair is about letters. */
  private static String lenient(String meant) {
    return meant
        .replace("–", "{–|-}")
        .replace("”", "{”|\"}")
        .replaceAll("(?m)^• ", "{•|e|o|¢|*|«|°|-} ");
  }

  private static BufferedImage worn(BufferedImage sheet, Random choices) {
    BufferedImage skewed =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = skewed.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(
        (choices.nextDouble() * 2 - 1) * MOST_SKEW,
        sheet.getWidth() / 2.0,
        sheet.getHeight() / 2.0);
    graphics.drawImage(sheet, 0, 0, null);
    graphics.dispose();
    BufferedImage blurred = new ConvolveOp(new Kernel(3, 3, BLUR)).filter(skewed, null);
    grain(blurred.getRaster(), choices);
    return blurred;
  }

  /** Takes contrast away and adds the grain of a cheap scanner. */
  private static void grain(WritableRaster dots, Random choices) {
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        double grey = INK + (PAPER - INK) * dots.getSample(x, y, 0) / 255.0;
        int worn = (int) Math.round(grey + choices.nextGaussian() * 9);
        dots.setSample(x, y, 0, Math.clamp(worn, 0, 255));
      }
    }
  }

  private static String read(BufferedImage image, int dpi)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("misread", ".png");
    try {
      ImageIO.write(image, "png", file.toFile());
      ProcessBuilder tesseract =
          new ProcessBuilder(
              "tesseract",
              file.toString(),
              "stdout",
              "-l",
              "eng",
              "--dpi",
              Integer.toString(dpi),
              // One block: so columns are read line by line, in the order of the true text.
              "--psm",
              "6");
      tesseract.environment().put("OMP_THREAD_LIMIT", "1");
      Process process = tesseract.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException("tesseract ended with " + process.exitValue());
      }
      return text.replace("\f", "");
    } finally {
      Files.delete(file);
    }
  }
}
