package se.protokollsok.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of DSSO, the Swedish Hunspell dictionary that is packaged with the program. */
final class SwedishDictionary {
  private static final String FOLDER = "/org/languagetool/resource/sv/hunspell/";

  private SwedishDictionary() {}

  static List<String> affixes() {
    return lines("sv_SE.aff");
  }

  static List<String> words() {
    return lines("sv_SE.dic");
  }

  private static List<String> lines(String name) {
    try (InputStream stream = SwedishDictionary.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("The word list " + FOLDER + name + " is not packaged");
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
