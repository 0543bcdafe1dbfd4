package se.protokollsok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.protokollsok.extract.ExtractedDocument;
import se.protokollsok.extract.Extractor;
import se.protokollsok.extract.Limits;
import se.protokollsok.extract.Ocr;
import se.protokollsok.extract.OcrLimits;
import se.protokollsok.extract.RecognitionMemory;
import se.protokollsok.extract.Tesseract;
import se.protokollsok.extract.TextRecognizer;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.repair.Repairer;
import se.protokollsok.source.FileHash;

/**
 * Prints how fast repair and extraction are, as ratios to plain text extraction: reading a text
 * file as it stands, or PDFBox's own text stripper on pages with a text layer. One thread; the
 * median of several rounds after a warm-up. Run it on a machine that does nothing else.
 */
public final class Bench {
  private static final Path DEMO = Path.of("index-data", "exempel");
  private static final Path MISREAD = Path.of("src", "test", "resources", "eval", "misread");
  private static final int ROUNDS = 15;
  private static final int OCR_FILES = 2;
  private static final double MEGABYTE = 1e6;

  private final Knowledge knowledge = KnowledgeBase.builtIn();

  private Bench() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws Exception {
    Bench bench = new Bench();
    System.out.printf(
        Locale.ROOT,
        "%-34s %12s %12s %10s %14s %14s%n",
        "",
        "a second",
        "plain",
        "ratio",
        "peak MB",
        "plain, MB");
    bench.repair("repair, misread text (words)", files(MISREAD, ".txt", ".gold.txt"));
    bench.repair("repair, clean text (words)", files(MISREAD, ".gold.txt", "-"));
    bench.extraction("extraction, text layer (pages)", pdfs(Kind.TEXT), Ocr.NONE, ROUNDS);
    TextRecognizer engine = Tesseract.find("tesseract", OcrLimits.DEFAULT);
    Optional<String> absence = engine.absence();
    if (absence.isEmpty()) {
      Ocr ocr = new Ocr(engine, RecognitionMemory.NONE, Ocr.PageProgress.SILENT);
      List<Path> scans = pdfs(Kind.SCAN).stream().limit(OCR_FILES).toList();
      bench.extraction("extraction, OCR (pages)", scans, ocr, 2);
    } else {
      System.out.println("SKIPPED OCR: " + absence.get());
    }
  }

  private void repair(String name, List<Path> files) throws Exception {
    Extractor extractor = new Extractor(Limits.DEFAULT);
    List<ExtractedDocument> documents =
        files.stream().map(file -> extractor.extract(file, FileHash.NONE)).toList();
    int words = 0;
    for (ExtractedDocument document : documents) {
      words += document.text().split("\\s+", -1).length;
    }
    Work plain = new Work("plain", words, ROUNDS, () -> texts(files));
    // A repairer a file, as when a file is indexed.
    Work work =
        new Work(
            name,
            words,
            ROUNDS,
            () -> documents.stream().map(d -> new Repairer(knowledge).repair(d)).toList());
    print(work, plain);
  }

  private static List<String> texts(List<Path> files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  private void extraction(String name, List<Path> files, Ocr ocr, int rounds) throws Exception {
    // Scanned pages have no text to strip: the plain way is that of the pages with a text layer.
    List<Path> layered = pdfs(Kind.TEXT);
    Extractor extractor = new Extractor(Limits.DEFAULT, ocr);
    Work plain = new Work("plain", pages(layered), ROUNDS, () -> stripped(layered));
    Work work =
        new Work(
            name,
            pages(files),
            rounds,
            () -> files.stream().map(file -> extractor.extract(file, FileHash.NONE)).toList());
    print(work, plain);
  }

  private static int pages(List<Path> files) throws IOException {
    int pages = 0;
    for (Path file : files) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        pages += document.getNumberOfPages();
      }
    }
    return pages;
  }

  private static List<String> stripped(List<Path> files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        texts.add(new PDFTextStripper().getText(document));
      }
    }
    return texts;
  }

  private static void print(Work work, Work plain) throws Exception {
    Work.Result base = plain.measure();
    Work.Result result = work.measure();
    System.out.printf(
        Locale.ROOT,
        "%-34s %12.1f %12.1f %10.4f %14.1f %14.1f%n",
        work.name(),
        result.perSecond(),
        base.perSecond(),
        result.perSecond() / base.perSecond(),
        result.peakBytes() / MEGABYTE,
        base.peakBytes() / MEGABYTE);
  }

  private enum Kind {
    TEXT,
    SCAN
  }

  /** The demo archive's PDF files with a text layer, or those without. */
  private static List<Path> pdfs(Kind kind) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path file : files(DEMO, ".pdf", "-")) {
      Kind own = stripped(List.of(file)).getFirst().isBlank() ? Kind.SCAN : Kind.TEXT;
      if (own == kind) {
        files.add(file);
      }
    }
    return files;
  }

  private static List<Path> files(Path folder, String ending, String butNot) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().endsWith(butNot))
          .sorted()
          .toList();
    }
  }
}
