package se.protokollsok.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in a text, in every form of the protocols. */
final class Dates {
  /** {@code 2025-12-12}, {@code 2025.12.12}. */
  private static final Pattern ISO =
      Pattern.compile(
          "(?<![0-9-])((?:19|20)[0-9][0-9])[-.–](0?[1-9]|1[0-2])[-.–](0?[1-9]|[12][0-9]|3[01])(?![0-9-])");

  /** {@code 20251212}. */
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<![0-9-])((?:19|20)[0-9][0-9])(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9-])");

  /** {@code 150612}, {@code 15-06-12}. */
  private static final Pattern SIX =
      Pattern.compile(
          "(?<![0-9-])([0-9][0-9])(-?)(0[1-9]|1[0-2])\\2(0[1-9]|[12][0-9]|3[01])(?![0-9-])");

  /** {@code den 12 december 2025}, {@code 28:e februari}, {@code 6 mars}, {@code 5 och 6 mars}. */
  private static final Pattern LONG =
      Pattern.compile(
          "(?iU)(?:\\bden\\s+)?(?<![0-9.])([0-3]?[0-9])(?::?e|:?a)?(?:[-–][0-3]?[0-9]|\\s(?:och|samt)\\s(?:den\\s)?[0-3]?[0-9])?\\s+(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,7}\\.?"
              + "(?:\\s*,?\\s+((?:19|20)[0-9][0-9])(?![0-9]))?");

  /** {@code 5/3-24}, but not {@code 1/1-31/12}; in running text it may be anything. */
  private static final Pattern SLASH_SHORT =
      Pattern.compile(
          "(?<![0-9/])([0-3]?[0-9])/(0?[1-9]|1[0-2])\\s?[-–]\\s?([0-9][0-9])(?![0-9]|\\s?/)");

  /** {@code 5.3.2024}. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![0-9.])([0-3]?[0-9])\\.(0?[1-9]|1[0-2])\\.((?:19|20)[0-9][0-9])(?![0-9])");

  /** {@code 12/6 2015}, {@code 30/4-2026}. */
  private static final Pattern SLASH =
      Pattern.compile(
          "(?<![0-9/])([0-3]?[0-9])/(0?[1-9]|1[0-2])(?:[ -/]((?:19|20)[0-9][0-9]))(?![0-9])");

  private static final int CENTURY = 100;
  private static final int PIVOT = 70;
  private static final int THIS_CENTURY = 2000;

  private Dates() {}

  /**
   * A date found in a text.
   *
   * @param year empty where the text leaves it out
   * @param month from 1
   * @param day from 1
   * @param begin offset of its first character, "den" included
   * @param end one past its last
   */
  record Found(OptionalInt year, int month, int day, int begin, int end) {
    /** The date, in this year if the text names none; empty if there is no such day. */
    Optional<LocalDate> in(OptionalInt otherwise) {
      OptionalInt known = year.isPresent() ? year : otherwise;
      if (known.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(LocalDate.of(known.getAsInt(), month, day));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  /** Returns the dates of a text in order; six digits count only where the head is read. */
  static List<Found> in(String text) {
    List<Found> found = exact(text);
    addDayFirst(found, SLASH_SHORT.matcher(text));
    addLong(found, text);
    Matcher six = SIX.matcher(text);
    while (six.find()) {
      int year = fullYear(number(six, 1));
      found.add(
          new Found(OptionalInt.of(year), number(six, 3), number(six, 4), six.start(), six.end()));
    }
    found.sort(Comparator.comparingInt(Found::begin));
    return found;
  }

  /** Returns the dates of a text that digits tell beyond doubt, year included; in no order. */
  static List<Found> exact(String text) {
    List<Found> found = new ArrayList<>();
    add(found, ISO.matcher(text));
    add(found, COMPACT.matcher(text));
    addDayFirst(found, SLASH.matcher(text));
    addDayFirst(found, DOTTED.matcher(text));
    return found;
  }

  private static void add(List<Found> found, Matcher date) {
    while (date.find()) {
      OptionalInt year = OptionalInt.of(number(date, 1));
      found.add(new Found(year, number(date, 2), number(date, 3), date.start(), date.end()));
    }
  }

  private static void addDayFirst(List<Found> found, Matcher date) {
    while (date.find()) {
      OptionalInt year = OptionalInt.of(fullYear(number(date, 3)));
      found.add(new Found(year, number(date, 2), number(date, 1), date.start(), date.end()));
    }
  }

  /** 24 is 2024, 98 is 1998. */
  private static int fullYear(int year) {
    if (year >= CENTURY) {
      return year;
    }
    return year < PIVOT ? THIS_CENTURY + year : THIS_CENTURY - CENTURY + year;
  }

  private static void addLong(List<Found> found, String text) {
    Matcher date = LONG.matcher(text);
    while (date.find()) {
      OptionalInt year =
          date.group(3) == null ? OptionalInt.empty() : OptionalInt.of(number(date, 3));
      int month = Months.beginning(date.group(2));
      found.add(new Found(year, month, number(date, 1), date.start(), date.end()));
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
