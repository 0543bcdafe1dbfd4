package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what is read out of our own texts in the many forms protocols have (see the README
 * beside them), each alone and with the built-in knowledge only.
 */
final class FormMeasurement {
  /** The first word of its figures. */
  static final String NAME = "forms";

  /** The folder of both sets. */
  static final Path FOLDER = Path.of("src", "test", "resources", "eval", "forms");

  private static final String GOLD = ".json";

  private FormMeasurement() {}

  /** Measures both sets. */
  static void addTo(Figures figures) throws IOException {
    set("dev", NAME + ".dev", figures);
    // What it misses stays unsaid among the remarks, so that nobody tunes to it.
    Figures silent = new Figures();
    set("held-out", NAME + ".heldOut", silent);
    silent.tallies().forEach(figures::add);
  }

  private static void set(String set, String family, Figures figures) throws IOException {
    for (Path file : golds(FOLDER.resolve(set))) {
      JsonNode gold = JsonMapper.shared().readTree(file);
      String text = file.resolveSibling(gold.path("file").asString()).toString();
      String shown = CommandLineDoor.run("show", text, "--stage", "protocol", "--json");
      new ProtocolScores(gold, JsonMapper.shared().readTree(shown), family).addTo(figures);
    }
  }

  /** The gold files of one folder. */
  static List<Path> golds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(GOLD)).sorted().toList();
    }
  }
}
