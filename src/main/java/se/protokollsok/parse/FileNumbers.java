package se.protokollsok.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the diarienummer beside or below a title. */
final class FileNumbers {
  /**
   * {@code KS-2025-00970}, {@code 2025/123}, {@code MK KS 2021/00213}, {@code 2024KS12}, {@code KS
   * 24-118 106}.
   */
  private static final String VALUE =
      "((?:\\p{Lu}[\\p{L}&]{0,7}[ /.:-]{0,2}){0,3}\\d{2,6}(?:\\p{Lu}{1,6}\\d{1,6})?(?:\\s?[-/:.]\\s?\\d{1,6}){0,3})";

  /** {@code Dnr KS-2025-00970}, {@code Dnr: 2025/123}, {@code (Diarienummer KS 2025/33)}. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\s*\\(?\\b(?iU:d\\.?nr|diarie(?:nr|nummer)|diarie nr|diarium|ärende(?:nr|nummer)|ärende-id)\\.?\\s*:?\\s*"
              + VALUE
              + "\\)?");

  /** {@code § 12 KS-2025-00970}, {@code KS/2025:33}, {@code KLK 2022/41}: a bare number. */
  private static final String BARE =
      "((?:\\p{Lu}[\\p{Lu}\\p{Ll}]{1,7}[ /.-]?){1,2}(?:(?:19|20)\\d\\d|\\d\\d(?=[-/:]\\d))[-/:. ]\\d{1,6}(?:[-/:.]\\d{1,4})?)";

  private static final Pattern BARE_FIRST = Pattern.compile("^\\(?" + BARE + "\\)?(?=\\s|$)");

  /** {@code Budget KLK 2022/41}: apart from the title, at the line's end. */
  private static final Pattern BARE_COLUMN =
      Pattern.compile("(?:\\t|\\s{3,})\\(?" + BARE + "\\)?$|\\s\\(" + BARE + "\\)$");

  /** {@code 2025/123} on a line of its own. */
  private static final Pattern YEAR_ONLY =
      Pattern.compile("^\\(?((?:19|20)\\d\\d[/:-]\\d{2,6})\\)?$");

  /** {@code 2024-05}, {@code 2023-2025}: a month or a span of years. */
  private static final Pattern DAY =
      Pattern.compile("(?:19|20)\\d\\d(?:-\\d\\d|[-/](?:19|20)\\d\\d)");

  private FileNumbers() {}

  /**
   * A diarienummer in a line.
   *
   * @param value as printed, blanks around its marks taken away
   * @param begin where its label begins
   * @param end one past where it ends
   */
  record Found(String value, int begin, int end) {
    static Found of(Matcher matcher) {
      int group = 1;
      while (matcher.group(group) == null) {
        group++;
      }
      String value = matcher.group(group).replaceAll("\\s*([-/:])\\s*", "$1");
      return new Found(value, matcher.start(), matcher.end());
    }
  }

  /** Returns the diarienummer a line holds beside its title. */
  static Optional<Found> in(String line) {
    return find(LABELLED, line).or(() -> find(BARE_FIRST, line)).or(() -> find(BARE_COLUMN, line));
  }

  /** Returns the diarienummer that a whole line is. */
  static Optional<String> alone(String line) {
    return whole(LABELLED, line)
        .or(() -> whole(BARE_FIRST, line))
        .or(() -> whole(YEAR_ONLY, line))
        .filter(value -> !DAY.matcher(value).matches());
  }

  private static Optional<Found> find(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? Optional.of(Found.of(matcher)) : Optional.empty();
  }

  private static Optional<String> whole(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() && matcher.start() == 0 && matcher.end() == line.length()
        ? Optional.of(Found.of(matcher).value())
        : Optional.empty();
  }
}
