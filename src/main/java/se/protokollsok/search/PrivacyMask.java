package se.protokollsok.search;

import java.util.List;
import java.util.regex.Pattern;

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

  /** Example: {@code 0732-31 53 68}, {@code +46 42 10 50 00}, {@code 042/105000}. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          NOT_BEFORE
              + "(?:\\+\\s?46\\s?(?:\\(0\\)\\s?)?|0)[1-9]\\d{0,2}(?:\\s?[-–/]\\s?|\\s)?\\d{2,3}(?:\\s?\\d{2,3}){1,3}"
              + NOT_AFTER);

  /** Example: 32 and more hexadecimal digits, a UUID, the tail of one. */
  private static final Pattern TRANSACTION =
      Pattern.compile(
          NOT_BEFORE
              + "(?:[0-9a-fA-FOolI]{8}(?:-[0-9a-fA-FOolI]{4}){3}-[0-9a-fA-FOolI]{12}"
              + "|(?=[a-zA-Z]*\\d)[0-9a-fA-FOolI]{24,})"
              + NOT_AFTER);

  private static final Pattern DIGITS = Pattern.compile("\\d");
  private static final List<Pattern> ALL = List.of(EMAIL, TRANSACTION, IDENTITY, TELEPHONE);

  private PrivacyMask() {}

  /** Returns the text with what is private blotted out. */
  public static String mask(String text) {
    String masked = text;
    for (Pattern pattern : ALL) {
      masked =
          pattern
              .matcher(masked)
              .replaceAll(
                  found ->
                      pattern == EMAIL || DIGITS.matcher(found.group()).results().count() >= 5
                          ? BLOT
                          : java.util.regex.Matcher.quoteReplacement(found.group()));
    }
    return masked;
  }
}
