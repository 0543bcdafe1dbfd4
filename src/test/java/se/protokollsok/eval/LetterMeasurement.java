package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the repair of misread letters on the sample archive: two files that were misread against
 * their true text, and two clean files against themselves, each with the built-in knowledge only
 * and with what the archive knows.
 */
final class LetterMeasurement {
  /** The first word of its figures. */
  static final String NAME = "letters";

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
    measurement.column("archive", List.of("--data", data.toString()));
  }

  private void column(String column, List<String> knowledge) throws IOException {
    String prefix = NAME + "." + column + ".";
    for (String text : MISREAD) {
      Path file = archive.startingWith(text);
      String gold = archive.text(text);
      new LetterScores(figures, prefix + text + ".")
          .misread(gold, raw(file), repaired(file, knowledge), names(file));
    }
    for (String text : CLEAN) {
      Path file = archive.startingWith(text);
      new LetterScores(figures, prefix + text + ".").clean(raw(file), repaired(file, knowledge));
    }
  }

  private Set<String> names(Path file) {
    JsonNode protocols = archive.read("protocols.json").orElseThrow();
    for (JsonNode protocol : protocols) {
      if (protocol.path("file").asString().equals(String.valueOf(file.getFileName()))) {
        return Names.below(protocol);
      }
    }
    return Names.below(JsonMapper.shared().createArrayNode());
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
