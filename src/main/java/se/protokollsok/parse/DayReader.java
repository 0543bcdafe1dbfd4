package se.protokollsok.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.parse.Dating.Days;
import se.protokollsok.parse.Dating.Outlook;
import se.protokollsok.protocol.DayMention;

/**
 * Reads the days, periods and deadlines that running text names.
 *
 * <p>Rule: "”den 12 december 2025”, ”2025-12-12”, ”150612”, ”senast den 3 laugusti” (= 31 augusti),
 * ”28:e februari”, ”sista kvartalet 2024”". A year that is not printed follows from the meeting's
 * date.
 */
final class DayReader {
  /** {@code senast den}, {@code före}, {@code t.o.m.}: what stands before it is bounded by it. */
  private static final Pattern BOUND =
      Pattern.compile(
          "(?iU)\\b(?:(f[öoé]re|innan)|senast|t\\.?\\s?o\\.?\\s?m\\.?|till och med|fram till|intill|deadline:?|sista (?:\\p{L}+)?dag(?:en)?(?:\\s[^.;]{0,30}?)?\\s[äa]r)"
              + "\\s+(?:(?:den|i|under|vid|till|m[åa]ndag(?:en)?|(?:tis|ons|tors|fre|l[öo]r|s[öo]n)dag(?:en)?|utg[åa]ngen av|n[äa]sta|[åa]r)\\s+){0,3}$");

  /** Between the first and the last day of a period. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?iU)\\s*(?:-{1,2}|–|—|(?:och )?(?:fram )?till(?: och med)?|(?:och )?t\\.?\\s?o\\.?\\s?m\\.?|(och))\\s*(?:i\\s+)?");

  /** {@code flyttas från den 3 mars till}: two days and no period. */
  private static final Pattern MOVED =
      Pattern.compile("(?iU)\\b(?:flytta|[äa]ndra|senarel|tidigarel)");

  private static final Pattern MIDST = Pattern.compile("(?iU)\\bmellan\\s+$");
  private static final Pattern NEXT = Pattern.compile("(?iU)\\b(?:n[äa]sta|kommande)\\s+[^.;,]*$");
  private static final int LOOK_BACK = 60;

  private final Sources sources;
  private final Optional<LocalDate> meeting;

  /** Makes a reader of a protocol; without its date only days with a year can be read. */
  DayReader(Sources sources, Optional<LocalDate> meeting) {
    this.sources = sources;
    this.meeting = meeting;
  }

  /**
   * Returns the days a passage names, in order.
   *
   * @param otherwise to which year a day without one belongs, where its own words do not tell
   */
  List<DayMention> in(Passage passage, Outlook otherwise) {
    String text = passage.text();
    List<DayMention> mentions = new ArrayList<>();
    for (Dating dating : periods(text, datings(text))) {
      mention(passage, dating, otherwise).ifPresent(mentions::add);
    }
    return mentions;
  }

  /** All datings of a text in order; where two overlap the longer counts. */
  static List<Dating> datings(String text) {
    List<Dating> all = new ArrayList<>(DayForms.in(text));
    all.addAll(PeriodForms.in(text));
    all.addAll(SeasonForms.in(text));
    all.sort(
        Comparator.comparingInt(Dating::begin)
            .thenComparing(Comparator.comparingInt(Dating::end).reversed()));
    List<Dating> kept = new ArrayList<>();
    for (Dating dating : all) {
      if (kept.isEmpty() || dating.begin() >= kept.getLast().end()) {
        kept.add(dating);
      }
    }
    return kept;
  }

  /** Joins "från den 1 mars" and "till den 31 maj 2026". */
  private static List<Dating> periods(String text, List<Dating> datings) {
    List<Dating> joined = new ArrayList<>();
    for (Dating dating : datings) {
      if (!joined.isEmpty() && isPeriod(text, joined.getLast(), dating)) {
        joined.add(period(joined.removeLast(), dating));
      } else {
        joined.add(dating);
      }
    }
    return joined;
  }

  private static boolean isPeriod(String text, Dating first, Dating last) {
    if (last.begin() - first.end() > LOOK_BACK) {
      return false;
    }
    Matcher between = BETWEEN.matcher(text.substring(first.end(), last.begin()));
    if (!between.matches()) {
      return false;
    }
    String before = before(text, first.begin());
    return between.group(1) == null ? !MOVED.matcher(before).find() : MIDST.matcher(before).find();
  }

  private static Dating period(Dating first, Dating last) {
    return new Dating(
        first.begin(),
        last.end(),
        last.year().isPresent() ? last.year() : first.year(),
        year ->
            last.calendar()
                .in(year)
                .flatMap(end -> begin(first, year, end).map(one -> new Days(one, end.last()))),
        first.convention() || last.convention(),
        last.outlook().or(first::outlook));
  }

  private static Optional<LocalDate> begin(Dating first, int year, Days end) {
    OptionalInt printed = first.year();
    return first
        .calendar()
        .in(printed.orElse(year))
        .filter(days -> !days.first().isAfter(end.last()))
        .or(() -> first.calendar().in(year - 1))
        .map(Days::first);
  }

  private static String before(String text, int offset) {
    return text.substring(Math.max(0, offset - LOOK_BACK), offset);
  }

  private Optional<DayMention> mention(Passage passage, Dating dating, Outlook otherwise) {
    String before = before(passage.text(), dating.begin());
    Matcher bound = BOUND.matcher(before);
    boolean deadline = bound.find();
    Outlook outlook = deadline || NEXT.matcher(before).find() ? Outlook.AHEAD : otherwise;
    Optional<Days> days = dating.days(meeting, outlook);
    int begin = deadline ? dating.begin() - before.length() + bound.start() : dating.begin();
    Passage printed = passage.slice(begin, dating.end());
    return days.filter(it -> !it.last().isBefore(it.first()))
        .map(it -> deadline ? bounded(it, bound.group(1) != null) : it)
        .map(
            it ->
                new DayMention(
                    printed.text(),
                    it.first(),
                    it.last(),
                    deadline,
                    dating.convention() || dating.year().isEmpty(),
                    sources.of(printed)));
  }

  /** The last day a bound leaves; at the turn of the year the old one's. */
  private static Days bounded(Days days, boolean before) {
    boolean turn = days.last().getDayOfYear() == 1 && days.last().minusDays(1).equals(days.first());
    LocalDate last = turn ? days.first() : before ? days.first().minusDays(1) : days.last();
    return new Days(last, last);
  }
}
