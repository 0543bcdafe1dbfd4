package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An archive and what is true of it.
 *
 * @param name the first word of its figures
 * @param folder the archive's files
 * @param gold the folder of the gold
 * @param files which of the gold's files judge this archive; a folder {@code text} holds true texts
 */
record GoldArchive(String name, Path folder, Path gold, List<String> files) {
  private static final String TEXTS = "text";

  /** Copies the list. */
  GoldArchive {
    files = List.copyOf(files);
  }

  /** The archives of this machine: the real ones only where they lie beside the project. */
  static List<GoldArchive> all() {
    Path shared = Path.of("..", "shared");
    return List.of(
        new GoldArchive(
            "cooperation",
            shared.resolve("archive"),
            shared.resolve("gold"),
            List.of("protocols.json", "queries.json", "facets.json", "register.json", TEXTS)),
        new GoldArchive(
            "municipal",
            shared.resolve("archive-municipal"),
            shared.resolve("gold"),
            List.of("municipal.json")),
        new GoldArchive(
            "demo",
            Path.of("index-data", "exempel"),
            Path.of("src", "test", "resources", "eval", "demo"),
            List.of(
                "protocols.json",
                "municipal.json",
                "queries.json",
                "dev-questions.json",
                "dev-questions-2.json",
                "questions.json",
                "facets.json",
                "register.json")));
  }

  /** Whether archive and gold are on this machine. */
  boolean isHere() {
    return Files.isDirectory(folder) && Files.isDirectory(gold);
  }

  /**
   * The archive's file of this name's beginning.
   *
   * @throws IllegalStateException if there is none
   */
  Path startingWith(String beginning) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(beginning))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(folder + " has no file " + beginning));
    }
  }

  /** Whether the true texts of misread files are on this machine. */
  boolean hasTexts() {
    return files.contains(TEXTS) && isHere() && Files.isDirectory(gold.resolve(TEXTS));
  }

  /** The true text of the file of this name's beginning. */
  String text(String beginning) throws IOException {
    return Files.readString(gold.resolve(TEXTS).resolve(beginning + ".txt"));
  }

  /** The content of one of the gold's files; empty if this archive has none of that name. */
  Optional<JsonNode> read(String file) {
    Path path = gold.resolve(file);
    return files.contains(file) && Files.exists(path)
        ? Optional.of(JsonMapper.shared().readTree(path))
        : Optional.empty();
  }
}
