package se.protokollsok.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, months, seasons, years and the like as they stand in a question, on one place of its text.
 * All text is folded: lower case, no dots.
 */
final class DateForms {
  private static final String MONTH =
      "(?<month>jan(?:uari)?|febr?(?:uari)?|mar(?:s)?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?"
          + "|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![\\p{L}\\p{N}])\\.?";

  /** No further digits, nor a number that goes on: "2024/1689", "2017:725". */
  private static final String END = "(?![\\p{L}\\p{N}]|[-–/:.,][0-9])";

  private static final String YEAR = "(?<year>(?:19|20)[0-9]{2})" + END;

  /** Behind a month or a season: "2024", "-24", "i fjol". */
  private static final String WHICH_YEAR =
      "(?:,?\\s+(?:(?:ar|av|i|under|pa)\\s+){0,2}(?:"
          + YEAR
          + "|(?<rel>i ar|i fjol|ifjol|forra aret|detta ar|innevarande ar)(?!\\p{L}))"
          + "|\\s*(?:(?<=[\\s])|)['’-](?<yy>[0-9]{2})"
          + END
          + ")";

  private static final String ORDINAL =
      "(?<ordinal>forsta|andra|tredje|fjarde|sista|1:a|2:a|3:e|4:e|1a|2a|3e|4e)\\s+";

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("forsta", 1),
          Map.entry("1:a", 1),
          Map.entry("1a", 1),
          Map.entry("andra", 2),
          Map.entry("2:a", 2),
          Map.entry("2a", 2),
          Map.entry("tredje", 3),
          Map.entry("3:e", 3),
          Map.entry("3e", 3),
          Map.entry("fjarde", 4),
          Map.entry("4:e", 4),
          Map.entry("4e", 4));

  private static final Map<String, Integer> TENS =
      Map.of(
          "tjugo", 2020, "tio", 2010, "nittio", 1990, "attio", 1980, "sjuttio", 1970, "sextio",
          1960, "femtio", 1950);

  private static final List<Form> FORMS =
      List.of(
          form("(?<year>(?:19|20)[0-9]{2})-(?<m>[0-9]{2})-(?<d>[0-9]{2})" + END, DateForms::day),
          form(
              "(?<year>(?:19|20)[0-9]{2})(?<m>0[1-9]|1[0-2])(?<d>[0-2][0-9]|3[01])" + END,
              DateForms::day),
          form("(?<yy>[0-9]{2})(?<m>0[1-9]|1[0-2])(?<d>[0-2][0-9]|3[01])" + END, DateForms::day),
          form(
              "(?<d>[0-3]?[0-9])[-–](?<e>[0-3]?[0-9])\\s+" + MONTH + WHICH_YEAR,
              DateForms::daysOfMonth),
          form("(?:den\\s+)?(?<d>[0-3]?[0-9])(?::?[ea])?\\s+" + MONTH + WHICH_YEAR, DateForms::day),
          form(
              "(?:den\\s+)?(?<d>[0-3]?[0-9])/(?<m>1[0-2]|0?[1-9])(?:[\\s/-]+(?<year>(?:19|20)[0-9]{2})|[\\s]*[-'’](?<yy>[0-9]{2}))"
                  + END,
              DateForms::day),
          form(
              "(?<d>[0-3]?[0-9])\\.(?<m>1[0-2]|0?[1-9])\\.(?<year>(?:19|20)[0-9]{2})" + END,
              DateForms::day),
          form(
              "(?<start>"
                  + MONTH.replace("?<month>", "?:")
                  + ")\\s*(?:-|–|—|till(?: och med)?|t\\.?\\s?o\\.?\\s?m\\.?|och)\\s*"
                  + MONTH
                  + WHICH_YEAR,
              DateForms::monthsOfYear),
          form(
              "(?<part>borjan|mitten|slutet)\\s+(?:av|pa)\\s+" + MONTH + WHICH_YEAR,
              DateForms::partOfMonth),
          form("(?<part>borjan|mitten|slutet)(?:\\s+(?:av|pa))?" + WHICH_YEAR, DateForms::part),
          form(MONTH + WHICH_YEAR, (m, today) -> Optional.of(month(m, today))),
          form(
              "(?<year>(?:19|20)[0-9]{2})-(?<m>0[1-9]|1[0-2])" + END,
              (m, today) -> Optional.of(month(m, today))),
          form(
              "(?<season>vintern?)\\s+(?<start>(?:19|20)[0-9]{2})\\s*[-–/]\\s*(?<year>(?:19|20)?[0-9]{2})"
                  + END,
              DateForms::winter),
          form(
              "(?<season>varen?|sommar(?:en)?|hosten?|vintern?|(?:var|host)termin(?:en)?|vt|ht)"
                  + WHICH_YEAR,
              DateForms::season),
          form("(?<season>vt|ht)\\s?(?<yy>[0-9]{2})" + END, DateForms::season),
          form("(?:q|kvartal\\s*|kv\\.?\\s*)(?<q>[1-4])" + WHICH_YEAR, DateForms::quarter),
          form("q(?<q>[1-4])[-/](?<year>(?:19|20)[0-9]{2})" + END, DateForms::quarter),
          form(
              "(?<year>(?:19|20)[0-9]{2})[\\s-]*(?:q|kvartal\\s*|kv\\.?\\s*)(?<q>[1-4])" + END,
              DateForms::quarter),
          form(ORDINAL + "kvartalet" + WHICH_YEAR, DateForms::quarter),
          form(ORDINAL + "halvaret" + WHICH_YEAR, DateForms::half),
          form("h(?<q>[12])" + WHICH_YEAR, DateForms::half),
          form(
              "(?<tens>(?:19|20)?[0-9]0|nittio|attio|sjuttio|sextio|femtio)-?talet(?!\\p{L})",
              DateForms::decade),
          form(
              "(?:ar(?:en)?\\s+)?(?<start>(?:19|20)[0-9]{2})(?:\\s*[-–—]\\s*|\\s+till\\s+)(?<year>(?:19|20)[0-9]{2})"
                  + END,
              Dated.Kind.YEARS,
              DateForms::years),
          form("ar(?:et)?\\s+" + YEAR, (m, today) -> Optional.of(DaySpan.year(number(m, "year")))),
          form(YEAR, Dated.Kind.YEAR, (m, today) -> Optional.of(DaySpan.year(number(m, "year")))));

  private static final List<Form> BY_DIGIT =
      FORMS.stream().filter(form -> form.begins('1')).toList();

  private static final List<Form> BY_LETTER =
      FORMS.stream().filter(form -> form.begins('a')).toList();

  private DateForms() {}

  private record Form(
      Pattern pattern,
      Dated.Kind kind,
      BiFunction<MatchResult, LocalDate, Optional<DaySpan>> reader) {
    /** Whether it can begin with this character: most begin with a digit or never do. */
    boolean begins(char first) {
      String text = pattern.pattern();
      boolean digit =
          text.startsWith("(?<year>") || text.startsWith("(?<yy>") || text.startsWith("(?<d>");
      boolean both =
          text.startsWith("(?:den")
              || text.startsWith("(?:ar")
              || text.startsWith("(?<ordinal>")
              || text.startsWith("(?<tens>");
      return both || digit == Character.isDigit(first);
    }
  }

  private static Form form(
      String pattern, BiFunction<MatchResult, LocalDate, Optional<DaySpan>> reader) {
    return form(pattern, Dated.Kind.OTHER, reader);
  }

  private static Form form(
      String pattern,
      Dated.Kind kind,
      BiFunction<MatchResult, LocalDate, Optional<DaySpan>> reader) {
    return new Form(Pattern.compile(pattern), kind, reader);
  }

  /** Returns what begins exactly here, if it names days and a year. */
  static Optional<Dated> at(String folded, int begin, LocalDate today) {
    if (begin >= folded.length()) {
      return Optional.empty();
    }
    for (Form form : Character.isDigit(folded.charAt(begin)) ? BY_DIGIT : BY_LETTER) {
      Matcher matcher = form.pattern().matcher(folded);
      matcher.region(begin, folded.length()).useTransparentBounds(true);
      if (matcher.lookingAt()) {
        Optional<DaySpan> days = form.reader().apply(matcher, today);
        if (days.isPresent()) {
          return Optional.of(new Dated(begin, matcher.end(), days.get(), form.kind()));
        }
      }
    }
    return RelativeDates.at(folded, begin, today);
  }

  private static int number(MatchResult found, String group) {
    return Integer.parseInt(found.group(group));
  }

  private static boolean has(MatchResult found, String group) {
    Integer number = found.namedGroups().get(group);
    return number != null && found.group(number) != null;
  }

  private static int year(MatchResult found, LocalDate today) {
    if (has(found, "year")) {
      return number(found, "year");
    }
    if (has(found, "yy")) {
      int two = number(found, "yy");
      return two < 70 ? 2000 + two : 1900 + two;
    }
    return today.getYear() - (RelativeDates.isLastYear(found.group("rel")) ? 1 : 0);
  }

  private static int monthNumber(MatchResult found) {
    return has(found, "m") ? number(found, "m") : QueryWords.monthOf(found.group("month"));
  }

  private static Optional<DaySpan> day(MatchResult found, LocalDate today) {
    return DaySpan.day(year(found, today), monthNumber(found), number(found, "d"));
  }

  private static Optional<DaySpan> daysOfMonth(MatchResult found, LocalDate today) {
    int year = year(found, today);
    return DaySpan.day(year, monthNumber(found), number(found, "d"))
        .flatMap(
            first -> DaySpan.day(year, monthNumber(found), number(found, "e")).flatMap(first::to));
  }

  private static DaySpan month(MatchResult found, LocalDate today) {
    return DaySpan.months(year(found, today), monthNumber(found), monthNumber(found));
  }

  private static Optional<DaySpan> monthsOfYear(MatchResult found, LocalDate today) {
    int first = QueryWords.monthOf(found.group("start").replace(".", ""));
    int last = monthNumber(found);
    return first > last
        ? Optional.empty()
        : Optional.of(DaySpan.months(year(found, today), first, last));
  }

  /** A year in thirds. */
  private static Optional<DaySpan> part(MatchResult found, LocalDate today) {
    int first =
        switch (found.group("part")) {
          case "borjan" -> 1;
          case "mitten" -> 5;
          default -> 9;
        };
    return Optional.of(DaySpan.months(year(found, today), first, first + 3));
  }

  /** A month in thirds. */
  private static Optional<DaySpan> partOfMonth(MatchResult found, LocalDate today) {
    YearMonth month = YearMonth.of(year(found, today), monthNumber(found));
    return Optional.of(
        switch (found.group("part")) {
          case "borjan" -> new DaySpan(month.atDay(1), month.atDay(10));
          case "mitten" -> new DaySpan(month.atDay(11), month.atDay(20));
          default -> new DaySpan(month.atDay(21), month.atEndOfMonth());
        });
  }

  private static Optional<DaySpan> winter(MatchResult found, LocalDate today) {
    int start = number(found, "start");
    return number(found, "year") % 100 == (start + 1) % 100
        ? Optional.of(Seasons.WINTER.in(start + 1))
        : Optional.empty();
  }

  private static Optional<DaySpan> season(MatchResult found, LocalDate today) {
    return Seasons.of(found.group("season")).map(season -> season.in(year(found, today)));
  }

  private static int ordinal(MatchResult found, int last) {
    return has(found, "q")
        ? number(found, "q")
        : ORDINALS.getOrDefault(found.group("ordinal"), last);
  }

  private static Optional<DaySpan> quarter(MatchResult found, LocalDate today) {
    int first = 3 * ordinal(found, 4) - 2;
    return Optional.of(DaySpan.months(year(found, today), first, first + 2));
  }

  private static Optional<DaySpan> half(MatchResult found, LocalDate today) {
    int half = ordinal(found, 2);
    return half > 2
        ? Optional.empty()
        : Optional.of(DaySpan.months(year(found, today), 6 * half - 5, 6 * half));
  }

  private static Optional<DaySpan> decade(MatchResult found, LocalDate today) {
    String tens = found.group("tens");
    if (TENS.containsKey(tens)) {
      return Optional.of(DaySpan.years(TENS.get(tens), TENS.get(tens) + 9));
    }
    int typed = Integer.parseInt(tens);
    int first = typed >= 1900 ? typed : typed < 30 ? 2000 + typed : 1900 + typed;
    return Optional.of(DaySpan.years(first, first + 9));
  }

  private static Optional<DaySpan> years(MatchResult found, LocalDate today) {
    return DaySpan.year(number(found, "start")).to(DaySpan.year(number(found, "year")));
  }
}
