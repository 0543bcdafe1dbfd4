package se.protokollsok.parse;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.parse.Dating.Calendar;
import se.protokollsok.parse.Dating.Days;

/** Finds months, weeks, quarters and years in running text. */
final class PeriodForms {
  private static final String DASH = "\\s*(?:-|–|—|till)\\s*";

  /** {@code i april 2026}, {@code under maj månad}, {@code januari–mars 2025}. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?iU)(?:\\b(i|under|till|fr[åa]n|f[öo]r|sedan|efter|senast|f[öoé]re|innan|hela|per|n[äa]sta|kommande|(b[öo]rjan av|mitten av|slutet av))\\s+)?"
              + "\\b(?:("
              + Months.WHOLE
              + ")"
              + DASH
              + ")?("
              + Months.WHOLE
              + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)(?=\\.?\\s+(?:19|20)[0-9][0-9]))\\b\\.?(?:\\s+m[åa]nad)?"
              + DayForms.YEAR);

  /** {@code vecka 12}, {@code veckorna 12-14 2025}, {@code v. 34}. */
  private static final Pattern WEEK =
      Pattern.compile(
          "(?U)(?<!(?i:version|f[öo]rslag|utkast)(?:en|et)?\\s)\\b(?:(?:[Vv]ecka|[Vv]eckorna|v\\.)\\s*|v\\s)([0-9]{1,2})(?:\\s*[-–]\\s*([0-9]{1,2}))?(?![0-9.:,]*[0-9])"
              + DayForms.YEAR);

  /** {@code sista kvartalet 2024}, {@code första halvåret}, {@code andra tertialet 2025}. */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?iU)\\b(f[öo]rsta|andra|tredje|fj[äa]rde|sista|[1-4]:?[ea])\\s+(kvartalet|halv[åa]ret|tertialet)"
              + DayForms.YEAR);

  /** {@code kvartal 2 2025}, {@code Q3 2024}, {@code tertial 1}. */
  private static final Pattern NUMBERED_SHARE =
      Pattern.compile(
          "(?iU)\\b(kvartal |tertial |halv[åa]r |Q)\\s?([1-4])(?![0-9])" + DayForms.YEAR);

  /** {@code under 2026}, {@code år 2025}, {@code budget 2026}. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?iU)\\b(?:under|[åa]r|[åa]ret|inf[öo]r|sedan|senast|f[öoé]re|innan|budget[åa]ret|verksamhets[åa]ret|budget)\\s+(?:[åa]r\\s+)?((?:19|20)[0-9][0-9])(?![0-9/.:-]*[0-9])(?!\\s*(?:kr|kronor|tkr|mkr|kkr|%|[0-9]))");

  /** {@code för 2026.}, {@code slutet av 2024 och}: "för 2000 elever" is no year. */
  private static final Pattern WEAK_YEAR =
      Pattern.compile(
          "(?iU)\\b(?:f[öo]r|av|till|fr[åa]n|och med|efter)\\s+((?:19|20)[0-9][0-9])(?=\\s*(?:[,;)!?]|\\.?$|\\.\\s)|\\s+(?:och|samt|som|med|i|p[åa]|till|[äa]r|var|ska|har|enligt)\\b)");

  /** {@code 2026-2030}, {@code åren 2024 till 2027}. */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?U)(?<![\\p{L}0-9/.:§-])(?<!§\\s)((?:19|20)[0-9][0-9])"
              + DASH
              + "((?:19|20)[0-9][0-9])(?![0-9/.-]*[0-9]|\\p{L})");

  private static final int MONTHS_A_YEAR = 12;
  private static final int LATE = 21;
  private static final int EARLY = 10;
  private static final int DAYS_A_WEEK = 7;
  private static final int LONGEST_SPAN = 60;

  private PeriodForms() {}

  /** Returns the periods of a text in no order; some may overlap. */
  static List<Dating> in(String text) {
    List<Dating> found = new ArrayList<>();
    months(text, found);
    weeks(text, found);
    shares(text, found);
    years(text, found);
    return found;
  }

  private static void months(String text, List<Dating> found) {
    Matcher month = MONTH.matcher(text);
    while (month.find()) {
      OptionalInt year = DayForms.year(month, 5);
      boolean name = Character.isUpperCase(text.charAt(month.start(4)));
      if (year.isEmpty() && (month.group(1) == null || name)) {
        continue; // "Maj Lind", and a month nobody speaks of
      }
      int last = Months.of(month.group(4)).orElseThrow();
      int first = month.group(3) == null ? last : Months.whole(month.group(3)).orElseThrow();
      boolean part = month.group(2) != null;
      int begin = part ? month.start(2) : month.start(month.group(3) == null ? 4 : 3);
      Calendar calendar = in -> Optional.of(months(in, first, last));
      Optional<Dating.Outlook> outlook =
          month.group(1) != null && month.group(1).matches("(?iU)n[äa]sta|kommande")
              ? Optional.of(Dating.Outlook.AHEAD)
              : Optional.empty();
      found.add(
          new Dating(
              begin,
              DayForms.end(text, month),
              year,
              part ? part(month.group(2), last) : calendar,
              part,
              outlook));
    }
  }

  private static Days months(int year, int first, int last) {
    YearMonth to = YearMonth.of(year, last);
    return Days.of(YearMonth.of(first > last ? year - 1 : year, first), to);
  }

  private static Calendar part(String which, int month) {
    char letter = Character.toLowerCase(which.charAt(0));
    return year -> {
      YearMonth all = YearMonth.of(year, month);
      return Optional.of(
          switch (letter) {
            case 'b' -> new Days(all.atDay(1), all.atDay(EARLY));
            case 'm' -> new Days(all.atDay(EARLY + 1), all.atDay(LATE - 1));
            default -> new Days(all.atDay(LATE), all.atEndOfMonth());
          });
    };
  }

  private static void weeks(String text, List<Dating> found) {
    Matcher week = WEEK.matcher(text);
    while (week.find()) {
      int first = Integer.parseInt(week.group(1));
      int last = week.group(2) == null ? first : Integer.parseInt(week.group(2));
      found.add(
          new Dating(
              week.start(), week.end(), DayForms.year(week, 3), in -> weeks(in, first, last)));
    }
  }

  /** ISO weeks, as Swedish calendars count them. */
  private static Optional<Days> weeks(int year, int first, int last) {
    LocalDate early = LocalDate.of(year, 1, 4); // 4 January is always in week 1
    long most = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(early).getMaximum();
    if (first < 1 || last < first || last > most) {
      return Optional.empty();
    }
    LocalDate monday = early.minusDays(early.getDayOfWeek().getValue() - 1L);
    return Optional.of(
        new Days(
            monday.plusDays((first - 1L) * DAYS_A_WEEK),
            monday.plusDays(last * (long) DAYS_A_WEEK - 1)));
  }

  private static void shares(String text, List<Dating> found) {
    Matcher share = SHARE.matcher(text);
    while (share.find()) {
      int of = partsOf(share.group(2));
      share(share, ordinal(share.group(1), of), of).ifPresent(found::add);
    }
    Matcher numbered = NUMBERED_SHARE.matcher(text);
    while (numbered.find()) {
      int of = partsOf(numbered.group(1));
      share(numbered, Integer.parseInt(numbered.group(2)), of).ifPresent(found::add);
    }
  }

  private static Optional<Dating> share(Matcher found, int which, int of) {
    if (which > of) {
      return Optional.empty();
    }
    int months = MONTHS_A_YEAR / of;
    return Optional.of(
        new Dating(
            found.start(),
            found.end(),
            DayForms.year(found, 3),
            year -> Optional.of(months(year, (which - 1) * months + 1, which * months))));
  }

  private static int partsOf(String name) {
    return switch (name.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'h' -> 2;
      case 't' -> 3;
      default -> 4;
    };
  }

  private static int ordinal(String word, int of) {
    return switch (Fold.letters(word).substring(0, 2)) {
      case "fo" -> 1;
      case "an" -> 2;
      case "tr" -> 3;
      case "fj" -> 4;
      case "si" -> of;
      default -> Character.digit(word.charAt(0), 10);
    };
  }

  private static void years(String text, List<Dating> found) {
    for (Pattern pattern : List.of(YEAR, WEAK_YEAR)) {
      Matcher year = pattern.matcher(text);
      while (year.find()) {
        OptionalInt one = DayForms.year(year, 1);
        found.add(new Dating(year.start(1), year.end(1), one, in -> Optional.of(years(in, in))));
      }
    }
    Matcher years = YEARS.matcher(text);
    while (years.find()) {
      int first = Integer.parseInt(years.group(1));
      int last = Integer.parseInt(years.group(2));
      if (first < last && last - first <= LONGEST_SPAN) {
        found.add(
            new Dating(
                years.start(),
                years.end(),
                OptionalInt.of(last),
                in -> Optional.of(years(first, in))));
      }
    }
  }

  private static Days years(int first, int last) {
    return new Days(Year.of(first).atDay(1), LocalDate.of(last, MONTHS_A_YEAR, 31));
  }
}
