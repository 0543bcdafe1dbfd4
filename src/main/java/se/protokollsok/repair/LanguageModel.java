package se.protokollsok.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.protokollsok.knowledge.WordCounts;

/**
 * How probable a word is after another in Swedish protocols: counts of packaged texts and of the
 * phrases protocols are made of, the commonest words in their order (Zipf), and the archive's own
 * clean words, mixed; pairs of neighbours smoothed after Witten and Bell (1991). Immutable,
 * thread-safe.
 */
final class LanguageModel {
  /** Stands before a sentence's first word. */
  static final String START = ".";

  /** Stands between two parts of a sentence. */
  static final String COMMA = ",";

  /** Stands for any number. */
  static final String NUMBER = "0";

  private static final String TABLE = "/repair/language.tsv";
  private static final String COMMON = "/org/languagetool/resource/sv/common_words.txt";

  private static final double ARCHIVE_SHARE = 0.45;
  private static final double PHRASE_SHARE = 0.2;
  private static final double TEXT_SHARE = 0.3;
  private static final double COMMON_SHARE = 0.2;

  /** Words in the archive from which on its counts are trusted fully. */
  private static final double ENOUGH_WORDS = 1_000;

  private static final int ENDING = 2;

  /** Words this short are mostly of a kind of their own. */
  private static final int WHOLE = 4;

  /** Sightings of a pair of word and ending before it counts as much as what holds anywhere. */
  private static final double PRIOR = 10;

  /** How much of a word's chance is its own, and how much each neighbour's inflection gives. */
  private static final double ITSELF = 0.3;

  private static final double KIND = 0.35;

  /** Zipf's law with Mandelbrot's offset. */
  private static final double OFFSET = 2.7;

  private final Base base;
  private final WordCounts archive;
  private final double archiveTotal;
  private final double archiveShare;

  LanguageModel(WordCounts archive) {
    this.base = Base.LOADED;
    this.archive = archive;
    this.archiveTotal = archive.total();
    this.archiveShare = ARCHIVE_SHARE * archiveTotal / (archiveTotal + ENOUGH_WORDS);
  }

  /** What is packaged; loaded once. */
  private static final class Base {
    static final Base LOADED = new Base();

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> followers = new HashMap<>();
    private final Map<String, Integer> phrases = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Double> endings = new HashMap<>();
    private final Map<String, Double> wordAndEnding = new HashMap<>();
    private final Map<String, Double> endingAndWord = new HashMap<>();
    private final double total;
    private final double phraseTotal;
    private final double harmonic;

    private Base() {
      lines(TABLE, this::count);
      lines(COMMON, word -> ranks.putIfAbsent(normal(word.strip()), ranks.size()));
      total = words.values().stream().mapToDouble(Integer::doubleValue).sum();
      phraseTotal = phrases.values().stream().mapToDouble(Integer::doubleValue).sum();
      words.forEach((word, count) -> endings.merge(ending(word), (double) count, Double::sum));
      pairs.forEach(this::countEndings);
      harmonic = ranks.values().stream().mapToDouble(rank -> 1 / (rank + OFFSET)).sum();
    }

    private void count(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.get(0).indexOf(' ') > 0) {
        pairs.put(cells.get(0), Integer.valueOf(cells.get(1)));
      } else {
        words.put(cells.get(0), Integer.valueOf(cells.get(1)));
        followers.put(cells.get(0), Integer.valueOf(cells.get(2)));
        phrases.put(cells.get(0), Integer.valueOf(cells.get(3)));
      }
    }

    private void countEndings(String pair, double count) {
      int blank = pair.indexOf(' ');
      String before = pair.substring(0, blank);
      String word = pair.substring(blank + 1);
      wordAndEnding.merge(before + " " + ending(word), count, Double::sum);
      endingAndWord.merge(ending(before) + " " + word, count, Double::sum);
    }

    /** How much likelier an ending is after this word than anywhere. */
    private double endingAfter(String before, String word) {
      String pair = before + " " + ending(word);
      double anywhere = endings.getOrDefault(ending(word), 0.0) / total;
      return ratio(wordAndEnding.get(pair), words.getOrDefault(before, 0), anywhere);
    }

    /** How much likelier a word is after this ending than anywhere. */
    private double afterEnding(String before, String word) {
      String pair = ending(before) + " " + word;
      double anywhere = words.getOrDefault(word, 0) / total;
      return ratio(endingAndWord.get(pair), endings.getOrDefault(ending(before), 0.0), anywhere);
    }

    private static double ratio(@Nullable Double together, double alone, double anywhere) {
      return together == null || anywhere == 0
          ? 1
          : (together + PRIOR * anywhere) / (alone + PRIOR) / anywhere;
    }

    private static void lines(String resource, Consumer<String> to) {
      try (InputStream stream = LanguageModel.class.getResourceAsStream(resource)) {
        if (stream == null) {
          throw new IllegalStateException("resource is missing: " + resource);
        }
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        reader.lines().filter(line -> !line.startsWith("#") && !line.isEmpty()).forEach(to);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read resource " + resource, e);
      }
    }
  }

  /** Stands for a word's inflection. */
  private static String ending(String word) {
    return word.length() <= WHOLE ? word : "-" + word.substring(word.length() - ENDING);
  }

  /** A token as the model counts it: lower case, numbers and sentence ends alike. */
  static String normal(String token) {
    char first = token.charAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    if (first == ',') {
      return COMMA;
    }
    return Character.isLetter(first) ? token.toLowerCase(Locale.ROOT) : START;
  }

  /** The probability of a word in lower case, whatever stands before it; 0 if it was never seen. */
  double probability(String word) {
    double own = archiveTotal == 0 ? 0 : archive.counts().getOrDefault(word, 0) / archiveTotal;
    double text = base.words.getOrDefault(word, 0) / base.total;
    double phrase = base.phrases.getOrDefault(word, 0) / base.phraseTotal;
    Integer rank = base.ranks.get(word);
    double common = rank == null ? 0 : 1 / (rank + OFFSET) / base.harmonic;
    return archiveShare * own + PHRASE_SHARE * phrase + TEXT_SHARE * text + COMMON_SHARE * common;
  }

  /**
   * The probability of a word after another.
   *
   * @param before the word before, in lower case
   * @param word in lower case
   * @param alone its probability whatever stands before it, above 0
   */
  double probability(String before, String word, double alone) {
    double seen = base.words.getOrDefault(before, 0);
    double different = base.followers.getOrDefault(before, 0);
    double kind = ITSELF + KIND * (base.endingAfter(before, word) + base.afterEnding(before, word));
    double together = base.pairs.getOrDefault(before + " " + word, 0);
    double smoothed = alone * kind;
    return different == 0 ? smoothed : (together + different * smoothed) / (seen + different);
  }
}
