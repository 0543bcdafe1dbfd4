package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Measures the repair of misread letters on our own misread pages (see the README beside them),
 * with the built-in knowledge only: the demo archive holds the same texts unharmed.
 */
final class MisreadMeasurement {
  /** The first word of its figures. */
  static final String NAME = "misread";

  private static final Path FOLDER = Path.of("src", "test", "resources", "eval", "misread");
  private static final String TRUE = ".gold.txt";

  private MisreadMeasurement() {}

  /** Measures both sets. */
  static void addTo(Figures figures) throws IOException {
    Set<String> names = new TreeSet<>();
    for (GoldArchive archive : GoldArchive.all()) {
      if (archive.name().equals("demo")) {
        archive.read("protocols.json").map(Names::below).ifPresent(names::addAll);
        archive.read("municipal.json").map(Names::below).ifPresent(names::addAll);
      }
    }
    set("dev", new LetterScores(figures, NAME + ".dev."), names);
    // Its words stay unsaid among the remarks, so that nobody tunes to them.
    Figures silent = new Figures();
    set("held-out", new LetterScores(silent, NAME + ".heldOut."), names);
    silent.shares().forEach(figures::add);
  }

  private static void set(String set, LetterScores scores, Set<String> names) throws IOException {
    for (Path gold : golds(FOLDER.resolve(set))) {
      String name = String.valueOf(gold.getFileName()).replace(TRUE, ".txt");
      Path file = gold.resolveSibling(name);
      scores.misread(
          Files.readString(gold),
          LetterMeasurement.raw(file),
          LetterMeasurement.repaired(file, List.of()),
          names);
      unharmed(gold, scores);
    }
  }

  /** The true text is clean: repair must leave it alone. */
  private static void unharmed(Path gold, LetterScores scores) throws IOException {
    String text = Files.readString(gold).replaceAll("\\{([^{}|]*)\\|[^{}]*\\}", "$1");
    Path file = Files.createTempFile("unharmed", ".txt");
    try {
      Files.writeString(file, text);
      scores.clean(text, LetterMeasurement.repaired(file, List.of()));
    } finally {
      Files.delete(file);
    }
  }

  private static List<Path> golds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(TRUE)).sorted().toList();
    }
  }
}
