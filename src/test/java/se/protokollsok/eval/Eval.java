package se.protokollsok.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures the product on every archive of this machine, prints what it found and compares it with
 * the floors.
 */
public final class Eval {
  private static final Path FLOORS =
      Path.of("src", "test", "resources", "eval", "floors.properties");

  private final Figures figures = new Figures();
  private final List<String> measured = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();

  private Eval() {}

  /**
   * Prints the table and ends with 1 if a figure is below its floor.
   *
   * @param arguments {@code --notes} prints what was not right, one line each; {@code --text}
   *     measures the repair of letters alone, which takes seconds; {@code --scans} measures the
   *     scanned files alone; {@code --noise} the same protocols clean, scanned and misread; {@code
   *     --forms} measures the forms of protocols alone, {@code --words} the word lists and the
   *     understanding of queries; {@code --archive=demo} measures this archive alone; {@code
   *     --ablation} prints what each part of relevance gives and costs, and nothing else
   */
  public static void main(String[] arguments) throws IOException {
    List<String> options = List.of(arguments);
    if (options.contains("--ablation")) {
      Ablation.print(System.out);
      return;
    }
    Eval eval = new Eval();
    if (options.contains("--text")) {
      eval.measureText();
    }
    if (options.contains("--scans")) {
      eval.measureScans();
    }
    if (options.contains("--noise")) {
      eval.measureNoise();
    }
    if (options.contains("--forms")) {
      eval.measureForms();
    }
    if (options.contains("--words")) {
      eval.measureWords();
    }
    for (GoldArchive archive : GoldArchive.all()) {
      if (options.contains("--archive=" + archive.name())) {
        eval.measure(archive);
      }
    }
    if (eval.measured.isEmpty()) {
      eval = measure();
    }
    eval.print(System.out, options.contains("--notes"));
    List<String> shortfalls = eval.shortfalls();
    shortfalls.forEach(shortfall -> System.out.println("BELOW ITS FLOOR: " + shortfall));
    System.exit(shortfalls.isEmpty() ? 0 : 1);
  }

  /** Measures every archive that is here. */
  static Eval measure() throws IOException {
    Eval eval = new Eval();
    for (GoldArchive archive : GoldArchive.all()) {
      eval.measure(archive);
    }
    eval.measureMisread();
    eval.measureForms();
    eval.measureWords();
    eval.measureScans();
    eval.measureNoise();
    return eval;
  }

  private void measure(GoldArchive archive) throws IOException {
    if (!archive.isHere()) {
      skipped.add(archive.name() + ": " + archive.folder() + " is not on this machine");
      return;
    }
    Measurement.of(archive, figures);
    measured.add(archive.name());
    measured.add(archive.name() + "Municipal");
    if (archive.hasTexts()) {
      measured.addAll(LetterMeasurement.NAMES);
    }
  }

  /** Measures what repair makes of letters. */
  private void measureText() throws IOException {
    for (GoldArchive archive : GoldArchive.all()) {
      if (archive.hasTexts()) {
        Measurement.inIndex(archive, data -> LetterMeasurement.of(archive, data, figures));
        measured.addAll(LetterMeasurement.NAMES);
      }
    }
    measureMisread();
  }

  private void measureScans() throws IOException {
    Optional<String> hindrance = ScanMeasurement.hindrance();
    if (hindrance.isPresent()) {
      skipped.add(ScanMeasurement.NAME + ": " + hindrance.get());
    } else {
      ScanMeasurement.addTo(figures);
      measured.add(ScanMeasurement.NAME);
    }
  }

  private void measureNoise() throws IOException {
    Optional<String> hindrance = NoiseMeasurement.hindrance();
    if (hindrance.isPresent()) {
      skipped.add(NoiseMeasurement.NAME + ": " + hindrance.get());
    } else {
      NoiseMeasurement.addTo(figures);
      measured.add(NoiseMeasurement.NAME);
    }
  }

  private void measureWords() throws IOException {
    WordMeasurement.addTo(figures);
    measured.add(WordMeasurement.NAME);
    UnderstandingMeasurement.addTo(figures);
    measured.add(UnderstandingMeasurement.NAME);
  }

  private void measureMisread() throws IOException {
    MisreadMeasurement.addTo(figures);
    measured.add(MisreadMeasurement.NAME);
  }

  private void measureForms() throws IOException {
    FormMeasurement.addTo(figures);
    measured.add(FormMeasurement.NAME);
  }

  /** The figures below their floors. */
  List<String> shortfalls() throws IOException {
    return Floors.read(FLOORS).shortfalls(figures.values(), measured);
  }

  /** The figures as text. */
  Figures figures() {
    return figures;
  }

  private void print(PrintStream out, boolean notes) {
    out.print(Table.of(figures));
    skipped.forEach(archive -> out.println("SKIPPED " + archive));
    if (notes) {
      figures.notes().forEach(out::println);
    } else {
      out.println(
          figures.notes().size() + " remarks on what was not right: make eval ARGS=--notes");
    }
  }
}
