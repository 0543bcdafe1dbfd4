package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the periods a question names: "2025", "i april 2026", "sedan 2024", "mellan 2015 och 2020",
 * "de senaste tre åren".
 *
 * <p>No periods are years that belong to the name of a plan or a law ("verksamhetsplan 2016-2019"),
 * that count something ("2000 invånare"), and years to come of which the archive can hold nothing.
 */
final class PeriodReader {
  private static final Pattern BETWEEN = Pattern.compile("mellan\\s+");
  private static final Pattern AND = Pattern.compile("\\s+och\\s+");
  private static final Pattern FROM =
      Pattern.compile(
          "(?:allt?sedan|sedan|fran\\s+och\\s+med|fr\\.?\\s?o\\.?\\s?m\\.?|f\\.?o\\.?m\\.?|from|fran)\\s+");
  private static final Pattern TO =
      Pattern.compile(
          "\\s*(?:-|–|—|(?:fram\\s+)?till(?:\\s+och\\s+med)?|t\\.?\\s?o\\.?\\s?m\\.?)\\s*");
  private static final Pattern AFTER = Pattern.compile("efter\\s+");
  private static final Pattern BEFORE = Pattern.compile("(?:fore|innan)\\s+");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:fram\\s+till|till)\\s+och\\s+med\\s+|fram\\s+till\\s+|fram\\s+t\\.?\\s?o\\.?\\s?m\\.?\\s+"
              + "|upp\\s+till\\s+|t\\.?\\s?o\\.?\\s?m\\.?\\s+");
  private static final Pattern JOINING = Pattern.compile("(?:(?:i|under|for|pa|av)\\s+){1,2}");
  private static final Pattern ARTICLE = Pattern.compile("(?:den|ar|slutet\\s+av)\\s+");

  /** Of what ends like this a span of years is a part, wherever it stands before it. */
  private static final Pattern PLAN =
      Pattern.compile(
          ".*(?:plan|planen|planer|planerna|program|programmet|programmets|vision|visionen|strategi"
              + "|strategin|policy|policyn|budget|budgeten|agenda|agendan|malbild|malbilden|avtal|avtalet)");

  /** Of what ends like this a year right behind it is a part. */
  private static final Pattern NAMED_BY_YEAR =
      Pattern.compile(
          ".*(?:mal|malen|lag|lagen|forordning|forordningen|direktiv|direktivet|standard|standarden|bokslut"
              + "|bokslutet|arsredovisning|arsredovisningen|delarsrapport|delarsrapporten)"
              + "|iso|eu|europa|horisont|nr|nummer|tel|telefon|kl");

  private static final Set<String> BETWEEN_NAME_AND_YEAR =
      Set.of("for", "ar", "aren", "perioden", "avseende", "till");

  /** Behind a number these make it an amount. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\s*(?:%|(?:kr|kronor|mkr|tkr|sek|miljon(?:er)?|euro|procent|st|stycken|invanare|personer|elever"
              + "|platser|barn|bostader|lagenheter|kvm|kvadratmeter|m2|meter|km|kilometer|mil|hektar|ha|ton"
              + "|kg|liter|timmar|dagar|ar|medlemmar|besokare|anstallda|hushall|fordon|bilar|trad|exemplar"
              + "|kubikmeter|kwh|mwh|arbetstillfallen|enheter)(?![\\p{L}\\p{N}]))");

  private static final int LOOK_BACK = 12;

  private final String folded;
  private final LocalDate today;
  private final int lastYear;

  private PeriodReader(String folded, LocalDate today, int lastYear) {
    this.folded = folded;
    this.today = today;
    this.lastYear = lastYear;
  }

  /**
   * A period and where it stands.
   *
   * @param begin first UTF-16 unit
   * @param end one past the last
   * @param first the first day; empty for none
   * @param last the last day; empty for none
   * @param day the one day that is written, which it may only begin or end with
   */
  record Found(
      int begin,
      int end,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<LocalDate> day) {
    static Found of(int begin, int end, DaySpan days) {
      Optional<LocalDate> first = Optional.of(days.first());
      return new Found(
          begin, end, first, Optional.of(days.last()), first.filter(day -> days.isDay()));
    }

    private static Found open(
        int begin, Dated it, Optional<LocalDate> first, Optional<LocalDate> last) {
      Optional<LocalDate> day = Optional.of(it.days().first()).filter(each -> it.days().isDay());
      return new Found(begin, it.end(), first, last, day);
    }
  }

  /**
   * Returns the periods of a text, in order, disjoint.
   *
   * @param folded the text in lower case without dots
   * @param today the day it is
   * @param lastYear the last year the archive may hold something of
   */
  static List<Found> in(String folded, LocalDate today, int lastYear) {
    PeriodReader reader = new PeriodReader(folded, today, lastYear);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      Optional<Found> period = reader.startsWord(at) ? reader.at(at) : Optional.empty();
      period.ifPresent(found::add);
      at = period.map(Found::end).orElse(at + 1);
    }
    return found;
  }

  private boolean startsWord(int at) {
    if (!Character.isLetterOrDigit(folded.charAt(at))) {
      return false;
    }
    char before = at == 0 ? ' ' : folded.charAt(at - 1);
    boolean joined = "-–/:.,".indexOf(before) >= 0 && at > 1;
    return !Character.isLetterOrDigit(before)
        && !(joined && Character.isDigit(folded.charAt(at)) && continues(at - 2));
  }

  private boolean continues(int before) {
    return Character.isLetterOrDigit(folded.charAt(before));
  }

  private Optional<Found> at(int begin) {
    return between(begin)
        .or(() -> since(begin))
        .or(() -> bounded(begin, AFTER, days -> after(begin, days)))
        .or(() -> bounded(begin, BEFORE, days -> before(begin, days)))
        .or(() -> bounded(begin, UNTIL, days -> until(begin, days)))
        .or(() -> plain(begin));
  }

  private Optional<Found> between(int begin) {
    return after(BETWEEN, begin)
        .flatMap(this::dated)
        .flatMap(
            one ->
                after(AND, one.end())
                    .flatMap(this::dated)
                    .flatMap(other -> span(begin, one, other)));
  }

  /** "från 2019 till 2021" has an end, "från 2019" has none. */
  private Optional<Found> since(int begin) {
    return after(FROM, begin)
        .flatMap(this::dated)
        .filter(this::isPast)
        .map(
            one ->
                closed(begin, one)
                    .orElse(
                        one.kind() == Dated.Kind.YEARS
                            ? Found.of(begin, one.end(), one.days())
                            : Found.open(
                                begin, one, Optional.of(one.days().first()), Optional.empty())));
  }

  private Optional<Found> closed(int begin, Dated one) {
    return after(TO, one.end()).flatMap(this::dated).flatMap(other -> span(begin, one, other));
  }

  private static Optional<Found> span(int begin, Dated one, Dated other) {
    return one.days().to(other.days()).map(days -> Found.of(begin, other.end(), days));
  }

  private Optional<Found> bounded(int begin, Pattern sign, Function<Dated, Found> reader) {
    return after(sign, begin).flatMap(this::dated).filter(this::isPast).map(reader);
  }

  private static Found after(int begin, Dated it) {
    return Found.open(begin, it, Optional.of(it.days().last().plusDays(1)), Optional.empty());
  }

  private static Found before(int begin, Dated it) {
    return Found.open(begin, it, Optional.empty(), Optional.of(it.days().first().minusDays(1)));
  }

  private static Found until(int begin, Dated it) {
    return Found.open(begin, it, Optional.empty(), Optional.of(it.days().last()));
  }

  private Optional<Found> plain(int begin) {
    int start = after(JOINING, begin).orElse(begin);
    return DateForms.at(folded, start, today)
        .or(() -> start == begin ? Optional.empty() : DateForms.at(folded, begin, today))
        .filter(this::isPast)
        .filter(this::isPeriod)
        .map(one -> closed(begin, one).orElseGet(() -> Found.of(begin, one.end(), one.days())));
  }

  /** What stands here, behind "den" or "år". */
  private Optional<Dated> dated(int begin) {
    Optional<Dated> here = DateForms.at(folded, begin, today);
    return here.or(() -> after(ARTICLE, begin).flatMap(at -> DateForms.at(folded, at, today)));
  }

  private Optional<Integer> after(Pattern pattern, int begin) {
    Matcher matcher = pattern.matcher(folded).region(begin, folded.length());
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }

  private boolean isPast(Dated it) {
    return it.days().first().getYear() <= lastYear
        && (it.kind() != Dated.Kind.YEARS || it.days().last().getYear() <= lastYear);
  }

  private boolean isPeriod(Dated it) {
    if (it.kind() == Dated.Kind.OTHER) {
      return true;
    }
    List<String> before = words(it.begin());
    if (isNamedByYear(before)) {
      return false;
    }
    return it.kind() == Dated.Kind.YEARS
        ? before.stream().noneMatch(word -> PLAN.matcher(word).matches())
        : !COUNTED.matcher(folded).region(it.end(), folded.length()).lookingAt();
  }

  /** The last words before a place, the nearest first. */
  private List<String> words(int end) {
    List<String> words = new ArrayList<>();
    int at = end;
    while (at > 0 && words.size() < LOOK_BACK) {
      int last = at;
      while (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
        at--;
      }
      if (at < last) {
        words.add(folded.substring(at, last));
      } else {
        at--;
      }
    }
    return words;
  }

  private static boolean isNamedByYear(List<String> before) {
    return before.stream()
        .filter(word -> !BETWEEN_NAME_AND_YEAR.contains(word))
        .findFirst()
        .filter(word -> PLAN.matcher(word).matches() || NAMED_BY_YEAR.matcher(word).matches())
        .isPresent();
  }
}
