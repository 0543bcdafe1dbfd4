package se.protokollsok.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists packaged with the program: DSSO, the Swedish Hunspell dictionary, and our own. */
final class SwedishDictionary {
  private static final String FOLDER = "/org/languagetool/resource/sv/hunspell/";

  private static final String OWN = "/se/protokollsok/analysis/";

  private SwedishDictionary() {}

  static List<String> affixes() {
    return lines(FOLDER + "sv_SE.aff");
  }

  static List<String> words() {
    return lines(FOLDER + "sv_SE.dic");
  }

  /** Returns the rows of a list of our own; lines that begin with # are comments. */
  static List<List<String>> table(String name) {
    return lines(OWN + name).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static List<String> lines(String path) {
    try (InputStream stream = SwedishDictionary.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("The word list " + path + " is not packaged");
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return reader.lines().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
