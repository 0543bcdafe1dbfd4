package se.protokollsok.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.source.WordRepair;

/**
 * Blots out what must not leave the original: personal identity numbers, transaction ids of
 * signatures, e-mail addresses, telephone numbers. Forgives what a scanner does to digits.
 */
public final class PrivacyMask {
  /** What stands in the place of a masked piece. */
  static final String BLOT = "▮▮▮";

  private static final String NOT_BEFORE = "(?<![\\p{L}\\p{N}\\-])";
  private static final String NOT_AFTER = "(?![\\p{L}\\p{N}])";

  /** A digit, or a letter that a scanner read for one. */
  private static final String DIGIT = "[0-9OoIl|]";

  /** Example: {@code anna.lind@exempel.se}, {@code anna . lind @ exempel.se}. */
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]+\\s?@\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

  /** Example: {@code 850712-1234}, {@code 19850712 1234}, {@code 85O712-l234}. */
  private static final Pattern IDENTITY =
      Pattern.compile(
          NOT_BEFORE
              + "(?:[12][0-9Oo]\\s?)?"
              + DIGIT
              + "{2}[01Ool|I]"
              + DIGIT
              + "[0-9OoIl|]"
              + DIGIT
              + "\\s?[-–+]?\\s?"
              + DIGIT
              + "{4}"
              + NOT_AFTER);

  /** Not the running number of a case: {@code KS 2025/012345678}. */
  private static final String NO_CASE = "(?<!(?:19|20)\\d{2}[/:.])";

  /** Not the end of a date: {@code 12 2024} in {@code 08-12 2024}. */
  private static final String NO_YEAR = "(?!\\d{1,2}\\s(?:19|20)\\d{2}(?!\\d))";

  /**
   * An area code and a subscriber's number; of two digits only Stockholm's, 08. Examples: {@code
   * 0732-31 53 68}, {@code +46 42 10 50 00}, {@code 042/105000}.
   *
   * <p>Source: the Swedish numbering plan of PTS; with the zero no number has less than eight
   * digits.
   */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          NOT_BEFORE
              + NO_CASE
              + "(?:\\+\\s?46\\s?(?:\\(0\\)\\s?)?|0)(?:8|[1-9]\\d{1,2})(?:\\s?[-–/]\\s?|\\s)?"
              + NO_YEAR
              + "\\d{2,4}(?:\\s?\\d{2,4}){1,3}"
              + NOT_AFTER);

  /** Example: 32 and more hexadecimal digits, a UUID, the tail of one. */
  private static final Pattern TRANSACTION =
      Pattern.compile(
          NOT_BEFORE
              + "(?:[0-9a-fA-FOolI]{8}(?:-[0-9a-fA-FOolI]{4}){3}-[0-9a-fA-FOolI]{12}"
              + "|(?=[a-zA-Z]*\\d)[0-9a-fA-FOolI]{24,})"
              + NOT_AFTER);

  private static final int LEAST_DIGITS = 5;
  private static final int LEAST_TELEPHONE = 8;
  private static final char FILLER = '▮';
  private static final List<Pattern> ALL = List.of(EMAIL, TRANSACTION, IDENTITY, TELEPHONE);

  private PrivacyMask() {}

  /** Returns the text with what is private blotted out. */
  public static String mask(String text) {
    return mask(text, List.of()).text();
  }

  /**
   * Returns the text with what is private blotted out, and its repaired words where they stand
   * then. A repaired word in what is blotted out is left out too.
   */
  static Text mask(String text, List<WordRepair> repairs) {
    List<Range> blots = blots(text);
    StringBuilder masked = new StringBuilder();
    List<WordRepair> kept = new ArrayList<>();
    int at = 0;
    Deque<WordRepair> rest = new ArrayDeque<>(repairs);
    for (Range blot : blots) {
      keep(rest, new Range(at, blot.begin()), masked.length() - at, kept);
      masked.append(text, at, blot.begin()).append(BLOT);
      at = blot.end();
    }
    keep(rest, new Range(at, text.length()), masked.length() - at, kept);
    return new Text(masked.append(text, at, text.length()).toString(), kept);
  }

  /** Takes the repairs that begin before the end of what stays clear; keeps those inside it. */
  private static void keep(Deque<WordRepair> rest, Range clear, int shift, List<WordRepair> kept) {
    while (!rest.isEmpty() && rest.getFirst().begin() < clear.end()) {
      WordRepair repair = rest.removeFirst();
      if (repair.begin() >= clear.begin() && repair.end() <= clear.end()) {
        kept.add(repair.at(repair.begin() + shift));
      }
    }
  }

  /** What is private, in order, disjoint: each pattern sees what the ones before it left. */
  private static List<Range> blots(String text) {
    StringBuilder left = new StringBuilder(text);
    List<Range> blots = new ArrayList<>();
    for (Pattern pattern : ALL) {
      Matcher found = pattern.matcher(left.toString());
      while (found.find()) {
        if (isPrivate(pattern, found.group())) {
          blots.add(new Range(found.start(), found.end()));
          for (int i = found.start(); i < found.end(); i++) {
            left.setCharAt(i, FILLER);
          }
        }
      }
    }
    blots.sort(Comparator.comparingInt(Range::begin));
    return blots;
  }

  private static boolean isPrivate(Pattern pattern, String found) {
    if (pattern == EMAIL) {
      return true;
    }
    long digits = found.chars().filter(c -> c >= '0' && c <= '9').count();
    return digits >= (pattern == TELEPHONE ? LEAST_TELEPHONE : LEAST_DIGITS);
  }

  private record Range(int begin, int end) {}

  /**
   * A text that may be shown.
   *
   * @param text without what is private
   * @param repairs its repaired words, in order
   */
  record Text(String text, List<WordRepair> repairs) {}
}
