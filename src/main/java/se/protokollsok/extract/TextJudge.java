package se.protokollsok.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.WordList;

/**
 * Judges whether a text is good Swedish: by the share of å, ä and ö among its letters, by the share
 * of its words that are known, and by debris. Measured: text read by an English model has no å, ä,
 * ö at all and 75 % known words, good text 4 % or more and 96 %.
 */
public final class TextJudge {
  /** From this share of å, ä, ö on a text has as many as it should. */
  private static final double FULL_SHARE = 0.02;

  /** Swedish protocols' usual share. */
  private static final double USUAL_SHARE = 0.045;

  /** A text of fewer letters says less of its å, ä, ö than what it stands in. */
  private static final double WEIGHT_OF_REST = 200;

  /** Between these shares of known words text goes from hopeless to good. */
  private static final double FEWEST_KNOWN = 0.5;

  private static final double MOST_KNOWN = 0.93;

  /** Too few words to say how many should be known. */
  private static final int FEW_WORDS = 5;

  private static final int DIGITS_OF_A_CODE = 3;

  /** Example: {@code mötet} of {@code ”mötet,}; a name or an abbreviation need not be known. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}@.])\\p{Ll}[\\p{L}-]+(?![\\p{L}\\p{N}@]|\\.\\p{L})");

  /** Examples: {@code f6r}, {@code $vrigt}, {@code &r}, {@code for|}, {@code \ufffd}. */
  private static final Pattern DEBRIS =
      Pattern.compile(
          "\\p{Ll}\\d\\p{Ll}|(?<![\\p{L}\\d])[$&4-9]\\p{Ll}{1,}|\\p{L}[|$&{}\\\\]|[|{}\\\\]\\p{L}"
              + "|\\ufffd|[\\ue000-\\uf8ff]\\p{L}");

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private TextJudge() {}

  /** Returns how good a text is; one without letters has quality 0. */
  public static Judgement judge(String text) {
    return new Judgement(quality(text, USUAL_SHARE), "");
  }

  /**
   * Returns how good each page of a document is: what a short page cannot tell by itself, the
   * document's other pages do.
   */
  static List<Double> qualities(List<String> pages) {
    double letters = pages.stream().mapToLong(TextJudge::letters).sum();
    double swedish = pages.stream().mapToLong(TextJudge::swedish).sum();
    double share = (swedish + USUAL_SHARE * WEIGHT_OF_REST) / (letters + WEIGHT_OF_REST);
    return pages.stream().map(page -> quality(page, share)).toList();
  }

  private static double quality(String text, double shareOfRest) {
    double letters = letters(text);
    if (letters == 0) {
      return 0;
    }
    double share = (swedish(text) + shareOfRest * WEIGHT_OF_REST) / (letters + WEIGHT_OF_REST);
    double accents = Math.min(1, share / FULL_SHARE);
    return known(text) * clean(text) * (1 + accents) / 2;
  }

  /** How many of the words are known, as a mark from 0 to 1. */
  private static double known(String text) {
    WordList list = WordList.swedish();
    int words = 0;
    int known = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words++;
      known += isKnown(list, word.group()) ? 1 : 0;
    }
    if (words < FEW_WORDS) {
      return 1;
    }
    double share = (double) known / words;
    return Math.clamp((share - FEWEST_KNOWN) / (MOST_KNOWN - FEWEST_KNOWN), 0, 1);
  }

  private static boolean isKnown(WordList list, String word) {
    if (list.knows(word)) {
      return true;
    }
    String[] parts = word.split("-", -1);
    return parts.length > 1
        && List.of(parts).stream().allMatch(part -> part.isEmpty() || list.knows(part));
  }

  /** How free of debris it is: every fifth word of debris is the worst there is. */
  private static double clean(String text) {
    List<String> tokens = BLANK.splitAsStream(text).filter(token -> !token.isEmpty()).toList();
    long debris =
        tokens.stream().filter(token -> !isCode(token) && DEBRIS.matcher(token).find()).count();
    return tokens.isEmpty() ? 1 : Math.clamp(1 - 5.0 * debris / tokens.size(), 0.1, 1);
  }

  /** Example: {@code 7f3e-91f9109a425e}, a signature's number: a mix of its own. */
  private static boolean isCode(String token) {
    return token.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_CODE;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static long swedish(String text) {
    return text.toLowerCase(Locale.ROOT).chars().filter(c -> "åäö".indexOf(c) >= 0).count();
  }
}
