package se.protokollsok.parse;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.parse.Dating.Days;
import se.protokollsok.parse.Dating.Outlook;
import se.protokollsok.protocol.Due;

/**
 * Reads by when a decision wants something done. A day is told only where it is certain: a season
 * or "nästa möte" keeps its words alone. "Före den 1 mars" keeps the day that is printed.
 */
final class Deadlines {
  /** {@code senast den}, {@code till mötet}: the words that lead to a deadline belong to it. */
  private static final Pattern LEAD =
      Pattern.compile(
          "\\b(?:(senast|f[ao]re|innan|till|inf[ao]r|inom|fram till|t\\.?o\\.?m\\.?|klar[at]?)|under|i|p[ao]|vid)\\s+"
              + "(?:(?:den|i|under|vid|till|p[ao]|och med|\\p{L}*dag(?:en)?|slutet av|b[ao]rjan av|mitten av|utg[ao]ngen av|n[ao]sta|kommande|[ao]r"
              + "|[ao]rets|det|\\p{L}*m[ao]te\\p{L}*|\\p{L}*sammantr[ao]de\\p{L}*|med|\\p{L}*direkt[ao]rs\\p{L}*)\\s+){0,4}$");

  /** {@code från den}, {@code budget för}: what follows begins or belongs, it does not end. */
  private static final Pattern NO_DEADLINE =
      Pattern.compile(
          "\\b(?:fr[ao]n(?: och med)?|fr\\.?\\s?o\\.?\\s?m\\.?|sedan|efter|daterad|daterat|dat\\.|beslut(?:et)?|av|f[ao]r|budget(?:en)?|mellan"
              + "|verksamhetsplan(?:en)?|plan(?:en)?|protokoll(?:et)?)\\s+(?:den\\s+|[ao]r\\s+|i\\s+)?$");

  /** {@code de kommuner som lämnar fullmakt senast}: another's deadline. */
  private static final Pattern OTHERS =
      Pattern.compile("\\b(?:de|dem|den|alla|samtliga)\\s+[\\p{L}-]+\\s+som\\s+(?!ska)[^,.;]*$");

  private static final Pattern MEETING =
      Pattern.compile("m[ao]te\\p{L}*\\s+(?:med\\s+\\p{L}+\\s+)?(?:i\\s+|under\\s+)?$");

  /** {@code till oktobermötet 2026}. */
  private static final Pattern MONTH_MEETING =
      Pattern.compile(
          "(?:\\b(?:till|inf[ao]r|p[ao]|vid|senast|f[ao]re|innan)\\s+(?:vid\\s+|p[ao]\\s+)?)?\\b("
              + Months.WHOLE
              + ")(?:m[ao]te|sammantr[ao]de)[nt]*(?:\\s+((?:19|20)\\d\\d))?");

  /** {@code till nästa möte}, {@code på årets sista sammanträde}. */
  private static final Pattern NEXT_MEETING =
      Pattern.compile(
          "\\b(?:till|inf[ao]r|p[ao]|vid|senast|f[ao]re|innan)\\s+(?:vid\\s+|till\\s+|p[ao]\\s+)?(?:det\\s+|v[ao]rt\\s+|ett\\s+|[ao]rets\\s+)?"
              + "(?:n[ao]sta|n[ao]stkommande|kommande|sista|f[ao]rsta|senare)\\s+(?:[\\p{L}-]*m[ao]te[nt]?\\b|[\\p{L}-]*sammantr[ao]den?\\b|tr[ao]ff\\b|g[ao]ng\\b)");

  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b(inom|om)\\s+(?:h[ao]gst\\s+)?(\\d{1,2}|en|ett|tv[ao]|tre|fyra|fem|sex|[ao]tta|tio|tolv)\\s+(dag|veck|m[ao]nad|[ao]r)(?:ar|a|or|er)?\\b");

  /** What follows {@code om två veckor} where it is a deadline and no length. */
  private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[,.;])");

  private static final Pattern SOON =
      Pattern.compile(
          "\\b(?:skyndsamt|omg[ao]ende|snarast(?:\\s+m[ao]jligt)?|s[ao]\\s+snart\\s+som\\s+m[ao]jligt)\\b");

  /** {@code Till dess}: the deadline stands in a sentence before. */
  private static final Pattern ANAPHOR =
      Pattern.compile("^\\s*(?:till dess|inf[ao]r det|f[ao]re det|innan dess)\\b");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("en", 1),
          Map.entry("ett", 1),
          Map.entry("tva", 2),
          Map.entry("tvo", 2),
          Map.entry("tre", 3),
          Map.entry("fyra", 4),
          Map.entry("fem", 5),
          Map.entry("sex", 6),
          Map.entry("atta", 8),
          Map.entry("otta", 8),
          Map.entry("tio", 10),
          Map.entry("tolv", 12));

  private static final int LOOK_BACK = 60;
  private static final int LONGEST_CLAUSE = 200;
  private static final int REACH = 5_000;
  private static final int LONGEST_PERIOD = 370;
  private static final int LONGEST_CERTAIN_TURN = 2;
  private static final int SHORTEST_YEAR = 180;

  private final Sources sources;
  private final Optional<LocalDate> meeting;

  Deadlines(Sources sources, Optional<LocalDate> meeting) {
    this.sources = sources;
    this.meeting = meeting;
  }

  /** How good a candidate is; the first is the best. */
  private enum Rank {
    BOUND,
    DAY,
    MEETING,
    SEASON,
    SOON
  }

  /** A piece of the text that may tell the deadline. */
  private record Candidate(
      Rank rank, int begin, int end, Optional<LocalDate> day, boolean atMeeting) {}

  /**
   * Returns the deadline of a task.
   *
   * @param from where the sentence that gives the task begins; what stands before counts only where
   *     it points back
   */
  Optional<Due> in(Passage decision, int from) {
    int start = Math.max(0, from - REACH);
    while (start < from && decision.text().charAt(start) == ' ') {
      start++; // slice() leaves out the blanks around the piece
    }
    int sentence = from - start;
    Passage clause = decision.slice(start, Math.min(decision.text().length(), from + REACH));
    String folded = Fold.letters(clause.text());
    List<Candidate> all = candidates(clause.text(), folded);
    boolean back = ANAPHOR.matcher(folded.substring(sentence)).find();
    return all.stream()
        .filter(it -> back || it.begin() >= sentence)
        .min(Comparator.comparing(Candidate::rank).thenComparingInt(Candidate::begin))
        .map(it -> due(clause, it));
  }

  private Due due(Passage clause, Candidate found) {
    Passage words = clause.slice(found.begin(), found.end());
    return new Due(
        words.text(),
        found.day(),
        found.rank() == Rank.BOUND,
        found.atMeeting(),
        sources.of(words));
  }

  private List<Candidate> candidates(String text, String folded) {
    List<Candidate> found = new ArrayList<>();
    for (Dating dating : DayReader.datings(text)) {
      dated(dating, folded).ifPresent(found::add);
    }
    addMonthMeetings(folded, found);
    addWithin(folded, found);
    add(NEXT_MEETING, Rank.MEETING, folded, found);
    add(SOON, Rank.SOON, folded, found);
    return found;
  }

  private static void add(Pattern pattern, Rank rank, String folded, List<Candidate> found) {
    Matcher matcher = pattern.matcher(folded);
    while (matcher.find()) {
      found.add(new Candidate(rank, matcher.start(), matcher.end(), Optional.empty(), false));
    }
  }

  private Optional<Candidate> dated(Dating dating, String folded) {
    int back = Math.max(0, dating.begin() - LOOK_BACK);
    int clause = Math.max(0, dating.begin() - LONGEST_CLAUSE);
    String before = folded.substring(back, dating.begin());
    boolean elsewhere =
        NO_DEADLINE.matcher(before).find()
            || OTHERS.matcher(folded.substring(clause, dating.begin())).find();
    Optional<Days> days = elsewhere ? Optional.empty() : dating.days(meeting, Outlook.AHEAD);
    if (days.isEmpty() || past(days.get().last()) || length(days.get()) > LONGEST_PERIOD) {
      return Optional.empty();
    }
    Matcher lead = LEAD.matcher(before);
    boolean led = lead.find();
    if (length(days.get()) > SHORTEST_YEAR && !led) {
      return Optional.empty(); // "budgeten 2026"
    }
    int begin = led ? back + lead.start() : dating.begin();
    boolean bound = led && lead.group(1) != null;
    if (dating.convention() && length(days.get()) > LONGEST_CERTAIN_TURN) {
      return Optional.of(new Candidate(Rank.SEASON, begin, dating.end(), Optional.empty(), false));
    }
    boolean atMeeting = length(days.get()) > 1 && MEETING.matcher(before).find();
    boolean earlier = led && lead.group().matches("(?:f[ao]re|innan)\\b.*");
    LocalDate day = bounded(days.get(), earlier && !atMeeting);
    return Optional.of(
        new Candidate(
            bound ? Rank.BOUND : Rank.DAY, begin, dating.end(), Optional.of(day), atMeeting));
  }

  /** The last day; for "före" a period the day before it; at the turn of the year the old one's. */
  private static LocalDate bounded(Days days, boolean before) {
    boolean turn = length(days) == 2 && days.last().getDayOfYear() == 1;
    if (turn) {
      return days.first();
    }
    return before && length(days) > 1 ? days.first().minusDays(1) : days.last();
  }

  private static long length(Days days) {
    return days.last().toEpochDay() - days.first().toEpochDay() + 1;
  }

  private boolean past(LocalDate day) {
    return meeting.filter(day::isBefore).isPresent();
  }

  private void addMonthMeetings(String folded, List<Candidate> found) {
    Matcher matcher = MONTH_MEETING.matcher(folded);
    while (matcher.find()) {
      int month = Months.whole(matcher.group(1)).orElseThrow();
      OptionalInt year =
          matcher.group(2) == null
              ? OptionalInt.empty()
              : OptionalInt.of(Integer.parseInt(matcher.group(2)));
      Dating dating =
          new Dating(
              matcher.start(),
              matcher.end(),
              year,
              in -> Optional.of(Days.of(YearMonth.of(in, month))));
      dating
          .days(meeting, Outlook.AHEAD)
          .map(Days::last)
          .filter(day -> !past(day))
          .ifPresent(
              day ->
                  found.add(
                      new Candidate(
                          Rank.BOUND, matcher.start(), matcher.end(), Optional.of(day), true)));
    }
  }

  private void addWithin(String folded, List<Candidate> found) {
    Matcher matcher = WITHIN.matcher(folded);
    while (matcher.find()) {
      boolean ends = ENDS.matcher(folded).region(matcher.end(), folded.length()).lookingAt();
      if (matcher.group(1).equals("om") && !ends) {
        continue; // "ett förslag om två dagar distansarbete"
      }
      String number = matcher.group(2);
      int count = NUMBERS.containsKey(number) ? NUMBERS.get(number) : Integer.parseInt(number);
      Period period =
          switch (matcher.group(3).charAt(0)) {
            case 'd' -> Period.ofDays(count);
            case 'v' -> Period.ofWeeks(count);
            case 'm' -> Period.ofMonths(count);
            default -> Period.ofYears(count);
          };
      found.add(
          new Candidate(
              Rank.BOUND,
              matcher.start(),
              matcher.end(),
              meeting.map(period::addTo).map(LocalDate::from),
              false));
    }
  }
}
