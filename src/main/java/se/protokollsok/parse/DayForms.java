package se.protokollsok.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.parse.Dating.Days;

/** Finds days in running text: "den 12 december 2025", "2025-12-12", "28:e februari", "12/6". */
final class DayForms {
  /** {@code 2025}, {@code , 2025}, {@code år 2025}: the year behind a day or period. */
  static final String YEAR = "(?:\\s*,?\\s*(?:år\\s+)?((?:19|20)[0-9][0-9])(?![0-9-]))?";

  /** {@code den 12 december 2025}, {@code 28:e februari}, {@code 3 laugusti} for 31 augusti. */
  private static final Pattern LONG =
      Pattern.compile(
          "(?iU)(?:\\bden\\s+)?(?<![0-9.:/])([0-9]{1,2})(?::?(?:e|a|sta|ste))?(\\s{0,2}[1l|])??\\s{0,2}(\\p{L}{3,9})(?!\\p{L})\\.?"
              + YEAR);

  /** {@code 12-} before {@code 13 mars}: the first day of several. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?iU)(?:\\bden\\s+)?(?<![0-9.:/])([0-9]{1,2})(?::?[ea])?\\s*(?:-|–|—|till)\\s*$");

  /** {@code den 6, 13 och} before {@code 20 mars}: further days of the same month. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?iU)\\b(?:den|dagarna)\\s+((?:[0-9]{1,2}(?::?[ea])?\\s*(?:,|och|samt|eller)\\s*){1,8})$");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

  /** {@code den 12/6}, {@code senast 1/9}: without the word before it, a fraction. */
  private static final Pattern SLASH =
      Pattern.compile(
          "(?iU)\\b(?:den|senast|f[öoé]re|innan|(?:m[åa]n|tis|ons|tors|fre|l[öo]r|s[öo]n)dag(?:en)?)\\s+(([0-3]?[0-9])/(0?[1-9]|1[0-2]))(?![0-9/])");

  /** {@code den 150612}, {@code daterad 150612}: without the word before it, any number. */
  private static final Pattern SIX =
      Pattern.compile(
          "(?iU)\\b(?:den|daterad|daterat|dat\\.|datum|senast|f[öoé]re|m[öo]te[nt]?|protokoll(?:et)?)\\s+(([0-9][0-9])(0[1-9]|1[0-2])([0-2][0-9]|3[01]))(?![0-9-])");

  private static final int LOOK_BACK = 60;
  private static final int THIS_CENTURY = 2000;
  private static final int PIVOT = 70;
  private static final int CENTURY = 100;

  private final String text;
  private final List<Dating> found = new ArrayList<>();

  private DayForms(String text) {
    this.text = text;
  }

  /** Returns the days of a text in no order; some may overlap. */
  static List<Dating> in(String text) {
    DayForms forms = new DayForms(text);
    Dates.exact(text).forEach(it -> forms.found.add(exact(it)));
    forms.addLong();
    forms.addSlash();
    forms.addSix();
    return forms.found;
  }

  private static Dating exact(Dates.Found date) {
    return day(date.begin(), date.end(), date.year(), date.month(), date.day());
  }

  private static Dating day(int begin, int end, OptionalInt year, int month, int day) {
    return new Dating(
        begin, end, year, in -> date(in, month, day).map(date -> new Days(date, date)));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // "31 februari" names no day
    }
  }

  private void addLong() {
    Matcher day = LONG.matcher(text);
    int from = 0;
    while (from < text.length() && day.find(from)) {
      boolean torn = day.group(2) != null && day.group(1).length() > 1; // "12 1 mars"
      OptionalInt month = torn ? OptionalInt.empty() : month(day);
      int number = Integer.parseInt(day.group(1) + (lostOne(day) ? "1" : ""));
      if (month.isPresent() && number > 0) {
        from = day.end();
        OptionalInt year = year(day, 4);
        int end = end(text, day);
        addEarlier(day.start(), end, year, month.getAsInt(), number);
        found.add(day(day.start(), end, year, month.getAsInt(), number));
      } else {
        from = day.end(1);
      }
    }
  }

  /** Whether a 1 of the day was misread and left with the month: "3 laugusti", "3 l augusti". */
  private static boolean lostOne(Matcher day) {
    return day.group(2) != null || (day.group(1).length() == 1 && withoutL(day.group(3)));
  }

  private static boolean withoutL(String word) {
    return (word.charAt(0) == 'l' || word.charAt(0) == 'I')
        && Months.whole(word).isEmpty()
        && Months.whole(word.substring(1)).isPresent();
  }

  private static OptionalInt month(Matcher day) {
    String word = day.group(3);
    return withoutL(word) ? Months.whole(word.substring(1)) : Months.of(word);
  }

  /** One past the last character of what was found, but for a full stop. */
  static int end(String text, Matcher found) {
    return text.charAt(found.end() - 1) == '.' ? found.end() - 1 : found.end();
  }

  /** The year a group found; empty if it found none. */
  static OptionalInt year(Matcher matcher, int group) {
    return matcher.group(group) == null
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(matcher.group(group)));
  }

  /** "12-13 mars" is one period, "den 6, 13 och 20 mars" three days. */
  private void addEarlier(int begin, int end, OptionalInt year, int month, int day) {
    int start = Math.max(0, begin - LOOK_BACK);
    String before = text.substring(start, begin);
    Matcher from = FROM.matcher(before);
    if (from.find()) {
      int first = Integer.parseInt(from.group(1));
      if (first > 0 && first < day) {
        found.add(
            new Dating(
                start + from.start(),
                end,
                year,
                in ->
                    date(in, month, first)
                        .flatMap(one -> date(in, month, day).map(last -> new Days(one, last)))));
      }
      return;
    }
    Matcher list = LIST.matcher(before);
    if (list.find()) {
      Matcher number = NUMBER.matcher(list.group(1));
      while (number.find()) {
        int at = start + list.start(1);
        found.add(
            day(
                at + number.start(),
                at + number.end(),
                year,
                month,
                Integer.parseInt(number.group())));
      }
    }
  }

  private void addSlash() {
    Matcher slash = SLASH.matcher(text);
    while (slash.find()) {
      int day = Integer.parseInt(slash.group(2));
      int month = Integer.parseInt(slash.group(3));
      found.add(day(slash.start(1), slash.end(1), OptionalInt.empty(), month, day));
    }
  }

  private void addSix() {
    Matcher six = SIX.matcher(text);
    while (six.find()) {
      int two = Integer.parseInt(six.group(2));
      int year = two < PIVOT ? THIS_CENTURY + two : THIS_CENTURY - CENTURY + two;
      int month = Integer.parseInt(six.group(3));
      int day = Integer.parseInt(six.group(4));
      found.add(day(six.start(1), six.end(1), OptionalInt.of(year), month, day));
    }
  }
}
