package se.protokollsok.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day a clause names. */
final class Deadline {
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  /** "den 28 augusti", "3 loktober" for 31 oktober, "28:e februari 2026", "2026-05-22". */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})(?: ?(l|1(?= ?[a-z])))?(?::e|:a)? ?("
              + String.join("|", MONTHS)
              + ")(?: (\\d{4}))?)\\b",
          Pattern.CASE_INSENSITIVE);

  private Deadline() {}

  /**
   * Returns the first day the clause names that does not lie before the meeting. A day without a
   * year is the next one of that name.
   */
  static Optional<LocalDate> in(String clause, LocalDate meeting) {
    Matcher matcher = DAY.matcher(clause);
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher, meeting).filter(it -> !it.isBefore(meeting));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher found, LocalDate meeting) {
    try {
      if (found.group(1) != null) {
        return Optional.of(LocalDate.parse(found.group()));
      }
      int month = 1 + MONTHS.indexOf(found.group(6).toLowerCase(Locale.ROOT));
      int day = Integer.parseInt(found.group(4) + (found.group(5) == null ? "" : "1"));
      if (found.group(7) != null) {
        return Optional.of(LocalDate.of(Integer.parseInt(found.group(7)), month, day));
      }
      LocalDate thisYear = LocalDate.of(meeting.getYear(), month, day);
      return Optional.of(thisYear.isBefore(meeting) ? thisYear.plusYears(1) : thisYear);
    } catch (DateTimeException e) {
      return Optional.empty(); // "31 februari" names no day
    }
  }
}
