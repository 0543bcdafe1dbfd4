package se.protokollsok.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a protocol bears within its year.
 *
 * @param number from 1
 * @param year as printed beside it; empty where it is not
 * @param text where it stands
 */
record ProtocolNumber(int number, OptionalInt year, Line text) {
  private static final String PAPER =
      "(?:\\p{L}{0,20}protokoll(?:et)?|\\p{L}{0,12}anteckningar(?:na)?|\\p{L}{0,20}möte[t]?|\\p{L}{0,20}sammanträde[t]?)";
  private static final String NO = "(?:nr|nummer|no|löpnummer)\\b\\.?\\s?";
  private static final String YEAR = "((?:19|20)[0-9][0-9])";

  /** What makes a number the first part of something else: a day, a time, a date. */
  private static final String ALONE =
      "(?![0-9.:/-]*[0-9])(?!\\s?(?:[-–:]e\\b|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|och\\s[0-9]))";

  /** {@code Protokoll nr 9 2025}, {@code protokoll 4/2015}, {@code Möte 4 2024}. */
  private static final Pattern WITH_YEAR =
      Pattern.compile(
          "(?iU)\\b"
              + PAPER
              + "?\\s?[:#,–-]?\\s?(?:"
              + NO
              + ")?[:#]?\\s?(?<![0-9/.:-])([0-9]{1,3})\\s?[/( ,–-]\\s?(?:år\\s)?"
              + YEAR
              + "\\)?(?![0-9-])");

  /** {@code Protokoll 2024:3}, {@code Protokoll nr 2024/3}. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?iU)\\b(?:"
              + PAPER
              + "\\s?[:#]?\\s?(?:"
              + NO
              + ")?|"
              + NO
              + ")[:#]?\\s?"
              + YEAR
              + "\\s?[:/]\\s?([0-9]{1,3})"
              + ALONE);

  /** {@code Protokoll nr 9}, {@code Sammanträde nr 5}, {@code Möte nr: 5}, {@code Protokoll 7}. */
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(?iU)(?:\\b"
              + PAPER
              + "\\s?[:#,]?\\s?"
              + NO
              + "|\\b(?:protokoll|minnesanteckningar|protokolls?nummer)\\s?|^"
              + NO
              + ")[:#]?\\s?([0-9]{1,3})"
              + ALONE);

  private static final Pattern CASE_NUMBER = Pattern.compile("(?iU)\\b(?:dnr|diarie|org\\.?)");
  private static final Pattern WORDS = Pattern.compile("(?iU)" + PAPER + "|\\b" + NO);
  private static final int NUMBER_LINES = 14;
  private static final int LONGEST = 200;

  /** Finds it in the first lines. */
  static Optional<ProtocolNumber> in(List<Line> head) {
    for (Line line : head.subList(0, Math.min(NUMBER_LINES, head.size()))) {
      Line cut = line.text().length() > LONGEST ? line.to(LONGEST) : line;
      Optional<ProtocolNumber> found = find(cut);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<ProtocolNumber> find(Line line) {
    if (CASE_NUMBER.matcher(line.text()).find() || !WORDS.matcher(line.text()).find()) {
      return Optional.empty();
    }
    Matcher first = YEAR_FIRST.matcher(line.text());
    if (first.find()) {
      return Optional.of(made(line, first, first.group(2), first.group(1)));
    }
    Matcher with = WITH_YEAR.matcher(line.text());
    if (with.find()) {
      return Optional.of(made(line, with, with.group(1), with.group(2)));
    }
    Matcher without = NO_YEAR.matcher(line.text());
    return without.find()
        ? Optional.of(made(line, without, without.group(1), ""))
        : Optional.empty();
  }

  private static ProtocolNumber made(Line line, Matcher found, String number, String year) {
    OptionalInt of = year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
    return new ProtocolNumber(
        Integer.parseInt(number), of, line.to(found.end()).from(found.start()));
  }

  /** Always {@code number/year}: "9/2025". */
  String of(int otherwise) {
    return number + "/" + year.orElse(otherwise);
  }
}
