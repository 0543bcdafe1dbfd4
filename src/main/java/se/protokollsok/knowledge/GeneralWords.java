package se.protokollsok.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that do not tell one matter from another, where an archive is too small to show it by its
 * own counts. Immutable.
 */
public final class GeneralWords {
  private static final String TABLE = "general-words.txt";

  /** The ten thousand commonest words of everyday Swedish, from LanguageTool. */
  private static final String COMMON = "/org/languagetool/resource/sv/common_words.txt";

  /** What a shorter stem leaves may be the stem of another word as well. */
  private static final int LONG_STEM = 5;

  private static final Pattern BLANK = Pattern.compile(" +");

  private static final Set<String> FORMAL = listed("formal");
  private static final Set<String> WIDE = listed("wide");
  private static final Set<String> EVERYDAY = everyday();

  private GeneralWords() {}

  /** Returns whether titles say this of any matter: "information", "avtal", "gemensamma". */
  public static boolean isFormal(String word) {
    return FORMAL.contains(WordStem.spelt(word));
  }

  /** Returns whether this is a subject of many matters: "skola", "digitalisering". */
  public static boolean isWide(String word) {
    return WIDE.contains(WordStem.spelt(word)) || isEveryday(word);
  }

  /** Returns whether the word, or another form of it, is one of everyday Swedish. */
  public static boolean isEveryday(String word) {
    String stem = WordStem.spelt(word);
    return EVERYDAY.contains(stem.length() < LONG_STEM ? word.toLowerCase(Locale.ROOT) : stem);
  }

  private static Set<String> listed(String kind) {
    Set<String> stems = new HashSet<>();
    TsvTable.resource(TABLE).rows().stream()
        .filter(row -> row.cell(0).equals(kind))
        .flatMap(row -> BLANK.splitAsStream(row.cell(1)))
        .forEach(word -> stems.add(WordStem.spelt(word)));
    return Set.copyOf(stems);
  }

  private static Set<String> everyday() {
    try (InputStream in = GeneralWords.class.getResourceAsStream(COMMON)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + COMMON);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        Set<String> words = new HashSet<>();
        reader
            .lines()
            .map(word -> word.strip().toLowerCase(Locale.ROOT))
            .forEach(
                word -> {
                  String stem = WordStem.spelt(word);
                  words.add(stem.length() < LONG_STEM ? word : stem);
                });
        return Set.copyOf(words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
