package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import tools.jackson.databind.JsonNode;

/**
 * Measures the repair of misread letters on the sample archive: two files that were misread against
 * their true text, and two clean files against themselves, each with the built-in knowledge only
 * and with what the archive knows.
 */
final class LetterMeasurement {
  private static final String NAME = "letters";
  private static final String QUOTED = "quoted";

  /** The first words of its figures: what becomes of letters, and of words that are asked for. */
  static final List<String> NAMES = List.of(NAME, QUOTED, LeaveOneOut.NAME);

  private static final List<String> MISREAD = List.of("000", "001");
  private static final List<String> CLEAN = List.of("002", "003");

  private final GoldArchive archive;
  private final Figures figures;

  private LetterMeasurement(GoldArchive archive, Figures figures) {
    this.archive = archive;
    this.figures = figures;
  }

  /**
   * Measures.
   *
   * @param data a data directory in which the archive is indexed
   */
  static void of(GoldArchive archive, Path data, Figures figures) throws IOException {
    LetterMeasurement measurement = new LetterMeasurement(archive, figures);
    measurement.column("builtIn", List.of());
    for (String text : MISREAD) {
      LeaveOneOut.addTo(figures, text, archive.startingWith(text), archive.text(text));
    }
    measurement.column("archive", List.of("--data", data.toString()));
    try (SearchEngine engine = LuceneSearchEngine.open(data.resolve("index"))) {
      measurement.quoted(engine);
    }
  }

  private void column(String column, List<String> knowledge) throws IOException {
    String prefix = NAME + "." + column + ".";
    Figures silent = new Figures();
    for (String text : MISREAD) {
      Path file = archive.startingWith(text);
      String repaired = repaired(file, knowledge);
      for (LetterScores scores :
          List.of(
              new LetterScores(figures, prefix + text + "."),
              new LetterScores(silent, prefix + "both."))) {
        scores.misread(archive.text(text), raw(file), repaired, names(file));
      }
    }
    silent.shares().forEach(figures::add);
    for (String text : CLEAN) {
      Path file = archive.startingWith(text);
      new LetterScores(figures, prefix + text + ".").clean(raw(file), repaired(file, knowledge));
    }
  }

  private Set<String> names(Path file) {
    return Names.below(protocol(file));
  }

  private JsonNode protocol(Path file) {
    String name = String.valueOf(file.getFileName());
    return archive
        .read("protocols.json")
        .orElseThrow()
        .valueStream()
        .filter(protocol -> protocol.path("file").asString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no gold of " + file));
  }

  /**
   * Asks for the words with å, ä and ö: of the misread files, and of the clean ones beside them.
   */
  private void quoted(SearchEngine engine) throws IOException {
    QuotedWordScores misread = new QuotedWordScores();
    for (String text : MISREAD) {
      misread.add(archive.text(text), protocol(archive.startingWith(text)));
    }
    misread.addTo(figures, QUOTED + ".misread.", words -> WireReply.of(engine, words).hits());
    QuotedWordScores clean = new QuotedWordScores();
    for (String text : CLEAN) {
      Path file = archive.startingWith(text);
      clean.add(Files.readString(file), protocol(file));
    }
    clean.addTo(figures, QUOTED + ".clean.", words -> WireReply.of(engine, words).hits());
  }

  /** A file's text as extracted. */
  static String raw(Path file) {
    return CommandLineDoor.run("show", file.toString(), "--stage", "text");
  }

  /**
   * A file's text as repaired.
   *
   * @param knowledge options that say where to know words from; none for the built-in ones only
   */
  static String repaired(Path file, List<String> knowledge) {
    List<String> words = new ArrayList<>(List.of("show", file.toString(), "--stage", "repaired"));
    words.addAll(knowledge);
    return CommandLineDoor.run(words.toArray(String[]::new));
  }
}
