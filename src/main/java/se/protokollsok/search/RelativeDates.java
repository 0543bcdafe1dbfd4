package se.protokollsok.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days named from today: "förra året", "de senaste tre åren", "i somras". All text is folded. */
final class RelativeDates {
  private static final String NUMBER =
      "(?<n>[0-9]{1,3}|tva|tre|fyra|fem|sex|sju|atta|nio|tio|tjugo)";

  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "tva", 2, "tre", 3, "fyra", 4, "fem", 5, "sex", 6, "sju", 7, "atta", 8, "nio", 9, "tio",
          10, "tjugo", 20);

  private static final String END = "(?!\\p{L}|-)";

  private record Form(Pattern pattern, BiFunction<MatchResult, LocalDate, DaySpan> reader) {}

  private static final List<Form> FORMS =
      List.of(
          form(
              "(?:i ar|detta ar|det har aret|innevarande ar)(?! sedan)",
              (m, today) -> DaySpan.year(today.getYear())),
          form(
              "(?:under )?(?:forra aret|i fjol|ifjol|fjolaret|foregaende ar)",
              (m, today) -> DaySpan.year(today.getYear() - 1)),
          form("forrforra aret|i forrfjol", (m, today) -> DaySpan.year(today.getYear() - 2)),
          form(
              "for " + NUMBER + " ar sedan",
              (m, today) -> DaySpan.year(today.minusYears(number(m)).getYear())),
          form(
              "(?:den har manaden|denna manad|innevarande manad)",
              (m, today) -> month(YearMonth.from(today))),
          form(
              "(?:forra|foregaende) manaden?",
              (m, today) -> month(YearMonth.from(today).minusMonths(1))),
          form("(?:i veckan|denna vecka|den har veckan)", (m, today) -> week(today)),
          form("forra veckan", (m, today) -> week(today.minusWeeks(1))),
          form("forra kvartalet", (m, today) -> quarterBefore(today)),
          form("(?:i dag|idag)", (m, today) -> DaySpan.day(today)),
          form("(?:i gar|igar)", (m, today) -> DaySpan.day(today.minusDays(1))),
          form(
              "(?:de |under de )?(?:senaste|sista) "
                  + NUMBER
                  + " (?<unit>aren|manaderna|veckorna|dagarna)",
              (m, today) -> back(today, number(m), m.group("unit"))),
          form(
              "(?:det |den )?senaste (?<unit>aret|halvaret|kvartalet|manaden|veckan|decenniet)",
              (m, today) -> back(today, 1, m.group("unit"))),
          form(
              "i (?<season>varas|somras|hostas|vintras)",
              (m, today) -> Seasons.of(m.group("season")).orElseThrow().before(today)),
          form(
              "(?:forra|senaste) (?<season>varen|sommaren|hosten|vintern|varterminen|hostterminen)",
              (m, today) -> Seasons.of(m.group("season")).orElseThrow().before(today)));

  private RelativeDates() {}

  private static Form form(String pattern, BiFunction<MatchResult, LocalDate, DaySpan> reader) {
    return new Form(Pattern.compile("(?:" + pattern.replace(" ", "\\s+") + ")" + END), reader);
  }

  /** Returns what begins exactly here. */
  static Optional<Dated> at(String folded, int begin, LocalDate today) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(folded);
      matcher.region(begin, folded.length()).useTransparentBounds(true);
      if (matcher.lookingAt()) {
        DaySpan days = form.reader().apply(matcher, today);
        return Optional.of(new Dated(begin, matcher.end(), days, Dated.Kind.OTHER));
      }
    }
    return Optional.empty();
  }

  /** Returns whether the words mean last year rather than this one. */
  static boolean isLastYear(String words) {
    return words.contains("fjol") || words.contains("forra");
  }

  private static int number(MatchResult found) {
    String typed = found.group("n");
    Integer word = NUMBERS.get(typed);
    return word == null ? Integer.parseInt(typed) : word;
  }

  private static DaySpan month(YearMonth month) {
    return new DaySpan(month.atDay(1), month.atEndOfMonth());
  }

  private static DaySpan week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DaySpan(monday, monday.plusDays(6));
  }

  private static DaySpan quarterBefore(LocalDate today) {
    LocalDate then = today.minusMonths(3);
    int first = (then.getMonthValue() - 1) / 3 * 3 + 1;
    return DaySpan.months(then.getYear(), first, first + 2);
  }

  /** So many units up to today, both ends included. */
  private static DaySpan back(LocalDate today, int number, String unit) {
    LocalDate first =
        switch (unit) {
          case "aren", "aret" -> today.minusYears(number);
          case "halvaret" -> today.minusMonths(6L * number);
          case "kvartalet" -> today.minusMonths(3L * number);
          case "manaderna", "manaden" -> today.minusMonths(number);
          case "decenniet" -> today.minusYears(10L * number);
          case "veckorna", "veckan" -> today.minusWeeks(number);
          default -> today.minusDays(number);
        };
    return new DaySpan(first, today);
  }
}
