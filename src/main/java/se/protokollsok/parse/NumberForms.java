package se.protokollsok.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.parse.Heading.Style;

/** The forms in which an item's number is printed before its title. */
final class NumberForms {
  /**
   * {@code § 179 Dnr KS-2025-00970}, {@code KF § 12 Budget}, {@code §5/25}, {@code § 4 – Budget},
   * {@code Paragraf 7}.
   */
  private static final Pattern SECTION =
      Pattern.compile(
          "^(?:[-–•]\\s+)?(?:\\p{L}{1,6}\\.?\\s{1,3})?(?:§|(?iU:paragraf)(?=\\s))\\s*(?:\\p{Lu}{1,6}\\s)?"
              + "(\\d{1,4})(?:\\s*[/:]\\s*\\d{2,4})?(?:[.:]|\\s+[–-])?(?:\\s+|$)");

  /** {@code 12 § Budget}. */
  private static final Pattern SECTION_AFTER = Pattern.compile("^(\\d{1,4})\\s*§\\.?(?:\\s+|$)");

  /**
   * {@code 853 Dnr MN 2019/71}, {@code $ 53 Budget}: an engine took the sign, or sign and blank,
   * for another.
   */
  private static final Pattern MISREAD_SECTION =
      Pattern.compile("^[8$S]\\s?(\\d{1,3})[.:]?\\s+(?=\\p{Lu})");

  /** {@code Dnr}, {@code Diarienummer}: stands behind the number of a paragraph only. */
  private static final Pattern FILE_NUMBER = Pattern.compile("(?iU)(?:dnr|diarien\\p{L}*)\\b");

  /** {@code Punkt 3 – Budget}, {@code Ärende 4: Budget}, {@code Ärende nr 4 Budget}. */
  private static final Pattern WORD =
      Pattern.compile(
          "^(?:[-–•]\\s+)?(?iU:(?:dagordnings)?punkt|[äa]rende|pkt\\.?|p\\.|fråga)\\s{0,3}(?iU:nr\\.?|nummer)?\\s{0,3}"
              + "(\\d{1,3})(?:\\s?[.):–-]+\\s*|\\s+|$)");

  /** {@code 2. Title}, {@code - 2. Title}, {@code 2) Title}, {@code 2.Title}, {@code 2 – Title}. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "^(?:[-–•]\\s+)?(\\d{1,3})(?:\\s?[.):](?:\\s+|(?=\\p{Lu}))(?=\\S)|\\s[–-]\\s+(?=\\p{Lu}))");

  /** {@code 7.1 Title}, {@code 7.1. Title}. */
  private static final Pattern PART =
      Pattern.compile("^(?:[-–•]\\s+)?(?:§\\s*)?(\\d{1,3})\\.(\\d{1,2})\\.?\\s+(?=\\p{Lu})");

  /** {@code 4a Title}, {@code 4 b) Title}. */
  private static final Pattern LETTERED =
      Pattern.compile(
          "^(?:[-–•]\\s+)?(?:§\\s*)?(\\d{1,3})(?:([a-hA-H])[.):]?|\\s([a-h])[.):]?)\\s+(?=\\p{Lu})");

  /** {@code 2 Title}. */
  private static final Pattern PLAIN = Pattern.compile("^(\\d{1,2})\\s+(?=[\\p{L}”\"])");

  /** {@code 2}, {@code 2.}. */
  private static final Pattern ALONE = Pattern.compile("^(\\d{1,3})[.)]?$");

  private record Form(Style style, Pattern pattern) {}

  private static final List<Form> WHOLE =
      List.of(
          new Form(Style.SECTION, SECTION),
          new Form(Style.SECTION, SECTION_AFTER),
          new Form(Style.WORD, WORD),
          new Form(Style.DOTTED, DOTTED),
          new Form(Style.ALONE, ALONE),
          new Form(Style.PLAIN, PLAIN));

  private NumberForms() {}

  /**
   * A number before a title.
   *
   * @param style how it is printed
   * @param number the item's number; at least 0
   * @param part the part's number, counted from 1; empty for a whole item
   * @param end where in the line the title begins
   */
  record Found(Style style, int number, OptionalInt part, int end) {}

  /** Returns the number a line opens with. */
  static Optional<Found> at(String line) {
    if (line.isEmpty() || Character.isLowerCase(line.charAt(0))) {
      return Optional.empty();
    }
    Matcher part = PART.matcher(line);
    if (part.find()) {
      return found(Style.DOTTED, part, OptionalInt.of(Integer.parseInt(part.group(2))));
    }
    Matcher lettered = LETTERED.matcher(line);
    if (lettered.find()) {
      return found(Style.DOTTED, lettered, OptionalInt.of(letter(lettered)));
    }
    for (Form form : WHOLE) {
      Matcher whole = form.pattern().matcher(line);
      if (whole.find() && allowed(form.style(), line, whole.end())) {
        return found(form.style(), whole, OptionalInt.empty());
      }
    }
    return Optional.empty();
  }

  /** Returns the number of a paragraph whose sign may have been misread. */
  static Optional<Found> misreadSection(String line) {
    Matcher number = MISREAD_SECTION.matcher(line);
    return number.find() ? found(Style.SECTION, number, OptionalInt.empty()) : Optional.empty();
  }

  /** Returns whether a file number follows the number that ends here. */
  static boolean fileNumberFollows(String line, int end) {
    return FILE_NUMBER.matcher(line).region(end, line.length()).lookingAt();
  }

  private static Optional<Found> found(Style style, Matcher number, OptionalInt part) {
    int value = Integer.parseInt(number.group(1));
    return Optional.of(new Found(style, value, part, number.end()));
  }

  private static int letter(Matcher lettered) {
    String letter = lettered.group(2) == null ? lettered.group(3) : lettered.group(2);
    return letter.toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1;
  }

  /** A bare number before a small letter is a count, unless the words are a title's. */
  private static boolean allowed(Style style, String line, int end) {
    return style != Style.PLAIN
        || !Character.isLowerCase(line.charAt(end))
        || Phrases.usualTitle(line.substring(end));
  }
}
