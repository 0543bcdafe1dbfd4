package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.protokollsok.extract.OcrLimits;
import se.protokollsok.extract.Tesseract;

/**
 * Measures what is read from whole PDF files against their true text: one with a text layer, one
 * scanned, one scanned with a misread text layer. A page that could not be read counts as missing
 * words.
 */
final class ScanMeasurement {
  /** The first word of its figures. */
  static final String NAME = "scans";

  private static final Path FOLDER = Path.of("..", "shared", "scans");

  /** The PDF's name by the column of its figures. */
  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "digital", "002-digital.pdf",
              "image", "003-scan.pdf",
              "misreadLayer", "000-scan-engtext.pdf"));

  private ScanMeasurement() {}

  /** Why it cannot be measured on this machine; empty if it can. */
  static Optional<String> hindrance() {
    return Files.isDirectory(FOLDER)
        ? engineAbsence()
        : Optional.of(FOLDER + " is not on this machine");
  }

  /** Why scans cannot be read on this machine; empty if they can. */
  static Optional<String> engineAbsence() {
    return Tesseract.find("tesseract", OcrLimits.DEFAULT).absence();
  }

  /** Measures, with the built-in knowledge only. */
  static void addTo(Figures figures) throws IOException {
    for (Map.Entry<String, String> entry : FILES.entrySet()) {
      Path file = FOLDER.resolve(entry.getValue());
      String gold = Files.readString(FOLDER.resolve(entry.getValue().substring(0, 3) + ".ref.txt"));
      String raw = LetterMeasurement.raw(file);
      String repaired = LetterMeasurement.repaired(file, List.of());
      String prefix = NAME + "." + entry.getKey() + ".";
      new LetterScores(figures, prefix).misread(gold, raw, repaired, Set.of());
      figures.add(prefix + "pages", pages(file, repaired));
    }
  }

  /** Pages that have text, at their place, of those the PDF has. */
  private static Share pages(Path file, String text) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String[] pages = text.split("\f", -1);
      int read = (int) Arrays.stream(pages).filter(page -> !page.isBlank()).count();
      boolean allThere = pages.length == document.getNumberOfPages();
      return new Share(allThere ? read : 0, document.getNumberOfPages());
    }
  }
}
