package se.protokollsok.parse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.parse.Dating.Days;
import se.protokollsok.parse.Dating.Outlook;

/**
 * Finds seasons and turns of the year in running text. Their bounds are a convention: spring is
 * March to May, and so on; a school term ends at midsummer or at the year's end.
 */
final class SeasonForms {
  /** {@code hösten 2019}, {@code i höst}, {@code nästa sommar}, {@code i våras}. */
  private static final Pattern SEASON =
      Pattern.compile(
          "(?iU)\\b(?:(i|p[åa]|n[äa]sta|kommande|f[öo]rra|denna)\\s+)?(v[åa]r|sommar|som(?=ras)|h[öoé]st|vinter|vint(?=ras))(en|termin(?:en)?|n|as|ras)?\\b"
              + DayForms.YEAR
              + "(?:[/-](?:20)?[0-9][0-9](?![0-9]))?(\\s+\\p{L})?");

  /** {@code årsskiftet 2025/2026}, {@code vid årsskiftet}. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?iU)\\b[åa]rsskiftet(?:\\s+((?:19|20)[0-9][0-9])(?:\\s*[/-]\\s*(?:20)?[0-9][0-9])?(?![0-9]))?");

  /** {@code före jul}, {@code efter julen}. */
  private static final Pattern CHRISTMAS =
      Pattern.compile("(?iU)\\b(?:f[öoé]re|innan|efter|till)\\s+(jul(?:en)?)\\b(?!\\s+[0-9])");

  private static final int DECEMBER = 12;

  private SeasonForms() {}

  /** Returns the seasons of a text in no order. */
  static List<Dating> in(String text) {
    List<Dating> found = new ArrayList<>();
    Matcher season = SEASON.matcher(text);
    while (season.find()) {
      if (meant(season)) {
        found.add(season(season));
      }
    }
    Matcher turn = TURN.matcher(text);
    while (turn.find()) {
      found.add(conventional(turn, turn.start(), turn.end(), SeasonForms::turn, Optional.empty()));
    }
    Matcher christmas = CHRISTMAS.matcher(text);
    while (christmas.find()) {
      LocalDate any = LocalDate.of(1, DECEMBER, 24);
      found.add(
          new Dating(
              christmas.start(1),
              christmas.end(1),
              OptionalInt.empty(),
              year -> Optional.of(new Days(any.withYear(year), any.withYear(year))),
              true,
              Optional.empty()));
    }
    return found;
  }

  /** "vår" is also "our", and "på vintern" speaks of no winter in particular. */
  private static boolean meant(Matcher season) {
    String before = word(season, 1);
    String ending = word(season, 3);
    if (season.group(4) != null) {
      return true;
    }
    if (before.equals("pa")) {
      return false;
    }
    boolean ours = word(season, 2).equals("var") && season.group(5) != null;
    return !ending.isEmpty() || (!before.isEmpty() && !ours);
  }

  /** What a group found, folded; empty if it found nothing. */
  private static String word(Matcher season, int group) {
    return season.group(group) == null ? "" : Fold.letters(season.group(group));
  }

  private static Dating season(Matcher season) {
    String name = word(season, 2);
    String before = word(season, 1);
    String ending = word(season, 3);
    boolean term = ending.startsWith("termin");
    boolean back = ending.endsWith("as") || before.equals("forra");
    boolean ahead = before.equals("nasta") || before.equals("kommande");
    int begin = back || ahead ? season.start() : season.start(2);
    int end = season.group(5) == null ? season.end() : season.start(5);
    Optional<Outlook> outlook =
        back ? Optional.of(Outlook.BACK) : ahead ? Optional.of(Outlook.AHEAD) : Optional.empty();
    return conventional(season, begin, end, year -> days(name, term, year), outlook);
  }

  private static Dating conventional(
      Matcher found, int begin, int end, Dating.Calendar calendar, Optional<Outlook> outlook) {
    int group = found.groupCount() > 1 ? 4 : 1;
    return new Dating(begin, end, DayForms.year(found, group), calendar, true, outlook);
  }

  private static Optional<Days> days(String season, boolean term, int year) {
    return Optional.of(
        switch (season.charAt(0)) {
          case 'v' ->
              season.startsWith("va")
                  ? Days.of(YearMonth.of(year, term ? 1 : 3), YearMonth.of(year, term ? 6 : 5))
                  : Days.of(YearMonth.of(year, 12), YearMonth.of(year + 1, 2));
          case 's' -> Days.of(YearMonth.of(year, 6), YearMonth.of(year, 8));
          default -> Days.of(YearMonth.of(year, term ? 8 : 9), YearMonth.of(year, term ? 12 : 11));
        });
  }

  /** The last day of a year and the first of the next. */
  private static Optional<Days> turn(int year) {
    LocalDate last = LocalDate.of(year, DECEMBER, 31);
    return Optional.of(new Days(last, last.plusDays(1)));
  }
}
