package se.protokollsok.index;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Case numbers (diarienummer) in one normal form, however they are typed. */
public final class FileNumbers {
  /**
   * Example: {@code KS-2025-00970}, {@code KS 2025/970}, {@code bn 2023:333}; not {@code plan
   * 2016-2019}, two years.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "(\\p{L}{1,4})[ -]?((?:19|20)\\d{2})[-/:](?!(?:19|20)\\d{2}(?!\\d))(\\d{1,7})");

  /** Example: {@code 2025/970}, also behind letters. */
  private static final Pattern BARE =
      Pattern.compile("(?:\\p{L}{1,6}[ -]?)?((?:19|20)\\d{2})[-/:](\\d{1,7})");

  private FileNumbers() {}

  /** Returns "ks|2025|970", or empty if the text is no case number. */
  public static Optional<String> normal(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    return matcher.matches() ? Optional.of(normal(matcher)) : Optional.empty();
  }

  /**
   * Returns "|2025|970": the normal form without letters, as some registries write it. Empty if the
   * text is no case number.
   */
  static Optional<String> withoutLetters(String text) {
    Matcher matcher = BARE.matcher(text.strip());
    return matcher.matches()
        ? Optional.of("|" + matcher.group(1) + "|" + serial(matcher.group(2)))
        : Optional.empty();
  }

  /** Returns a matcher that finds case numbers in running text; see {@link #normal(Matcher)}. */
  public static Matcher in(String text) {
    return FORM.matcher(text);
  }

  /** Returns the normal form of what the matcher stands on. */
  public static String normal(Matcher matcher) {
    return matcher.group(1).toLowerCase(Locale.ROOT)
        + "|"
        + matcher.group(2)
        + "|"
        + serial(matcher.group(3));
  }

  private static String serial(String digits) {
    return digits.replaceFirst("^0+(?=.)", "");
  }
}
