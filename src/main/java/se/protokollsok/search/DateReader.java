package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.DocumentKind;

/**
 * Finds the periods and the meeting days a question names. A day beside protokoll, möte or
 * sammanträde is the meeting's and points there; any other is a period of one day.
 */
final class DateReader {
  private static final Pattern MEETING =
      Pattern.compile("\\p{L}*(?:protokoll(?:et|en|ets)?|mote[tn]?s?|sammantrade[tn]?s?)");

  private static final Pattern BEHIND =
      Pattern.compile("\\s*(?:ars\\s+)?(?:protokoll|mote|sammantrade)");

  private static final Pattern LATEST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:det\\s+)?(?:allra\\s+)?(?:senaste|sista|forra)\\s+(?<what>motet?|sammantradet?|protokollet?)(?!\\p{L})");

  private static final int LAST_YEAR = 2100;

  /** How far from a day a word for a meeting is looked for behind it. */
  private static final int NEAR = 40;

  /** How far before a day one is looked for. */
  private static final int FAR = 100;

  private static final Set<String> JOINING =
      Set.of(
          "den", "fran", "i", "av", "pa", "nr", "for", "med", "hos", "vid", "daterat", "datum",
          "hallet", "holls", "och", "som");

  private final QueryText text;
  private final List<Mention> before;
  private final SearchScope scope;
  private final List<Mention> periods = new ArrayList<>();
  private final List<Clause> days = new ArrayList<>();

  /**
   * What dates are read against.
   *
   * @param today the day it is
   * @param names of the archive
   * @param latest the day of the last meeting of some protocols
   */
  record SearchScope(
      LocalDate today, NameTable names, Function<List<ProtocolCard>, Optional<LocalDate>> latest) {

    /** Without regard to what a request lets through. */
    SearchScope(LocalDate today, NameTable names) {
      this(
          today,
          names,
          cards ->
              cards.stream()
                  .flatMap(card -> card.date().stream())
                  .filter(date -> !date.isAfter(today))
                  .max(Comparator.naturalOrder()));
    }
  }

  /** Makes a reader of what others left. */
  DateReader(QueryText text, List<Mention> before, SearchScope scope) {
    this.text = text;
    this.before = before;
    this.scope = scope;
  }

  /** Takes the periods and days from the text. */
  DateReader read() {
    String folded = text.folded();
    int lastYear = scope.names().lastYear(scope.today().getYear());
    for (PeriodReader.Found found : PeriodReader.in(folded, scope.today(), lastYear)) {
      Optional<LocalDate> day = found.day().filter(it -> isMeetings(found));
      if (day.isPresent()) {
        days.add(new Clause.Day(day.get(), words(found.begin(), found.end())));
      } else {
        periods.add(mention(found));
      }
      text.take(found.begin(), found.end());
    }
    latest();
    return this;
  }

  /** Takes the days that are written in full from the text, whatever stands beside them. */
  static List<Clause> exactDays(QueryText text) {
    DateReader reader =
        new DateReader(text, List.of(), new SearchScope(LocalDate.EPOCH, NameTable.NONE));
    String folded = text.folded();
    for (PeriodReader.Found found : PeriodReader.in(folded, LocalDate.EPOCH, LAST_YEAR)) {
      found
          .day()
          .ifPresent(
              day -> {
                List<String> words = reader.words(found.begin(), found.end());
                reader.days.add(new Clause.Day(day, words));
                text.take(found.begin(), found.end());
              });
    }
    return reader.days;
  }

  List<Mention> periods() {
    return periods;
  }

  /** The days of meetings. */
  List<Clause> days() {
    return days;
  }

  private Mention mention(PeriodReader.Found found) {
    Period period = new Period(found.first(), found.last(), text.slice(found.begin(), found.end()));
    List<Clause.Word> words =
        words(found.begin(), found.end()).stream()
            .filter(word -> !QueryWords.isSilent(word))
            .map(Clause.Word::of)
            .toList();
    return new Mention(new Mention.Days(period), words, found.begin(), found.end());
  }

  private List<String> words(int begin, int end) {
    return WordScanner.scan(text.slice(begin, end)).stream()
        .flatMap(chunk -> chunk.parts().stream())
        .map(WordScanner.Part::text)
        .filter(word -> !word.equalsIgnoreCase("den"))
        .toList();
  }

  /** Whether a word for a meeting stands right behind the day, or before it. */
  private boolean isMeetings(PeriodReader.Found found) {
    boolean open = found.first().isEmpty() || found.last().isEmpty();
    if (open && !text.folded(found.begin(), found.begin() + 4).equals("fran")) {
      return false; // "före mötet" sets a bound
    }
    return (!open && BEHIND.matcher(text.folded(found.end(), found.end() + NEAR)).lookingAt())
        || isBehindMeeting(found.begin());
  }

  /** Goes back over joining words and what is named: "mötet med KS i Klippan den". */
  private boolean isBehindMeeting(int begin) {
    int at = begin;
    while (at > 0 && begin - at < FAR) {
      int end = at;
      Optional<Mention> named = before.stream().filter(it -> it.end() == end).findFirst();
      if (named.isPresent()) {
        if (named.get().thing() instanceof Mention.Organ
            && MEETING.matcher(lastWord(named.get())).matches()) {
          return true;
        }
        at = named.get().begin();
        continue;
      }
      if (!Character.isLetterOrDigit(text.at(at - 1))) {
        at--;
        continue;
      }
      int first = at;
      while (first > 0 && Character.isLetterOrDigit(text.at(first - 1))) {
        first--;
      }
      String word = text.folded(first, at);
      if (MEETING.matcher(word).matches()) {
        return true;
      }
      if (!JOINING.contains(word)) {
        return false;
      }
      at = first;
    }
    return false;
  }

  private static String lastWord(Mention mention) {
    return mention.words().isEmpty() ? "" : NameKey.of(mention.words().getLast().text());
  }

  /** "senaste mötet", of the bodies and owners that are named if any are. */
  private void latest() {
    Matcher matcher = LATEST.matcher(text.folded());
    if (!matcher.find()) {
      return;
    }
    List<ProtocolCard> own =
        scope.names().cards().stream()
            .filter(card -> card.kind() == DocumentKind.PROTOCOL)
            .filter(card -> scope.names().belongs(card, before))
            .toList();
    Optional<LocalDate> day = scope.latest().apply(own);
    day.ifPresent(
        date -> {
          days.add(new Clause.Day(date, words(matcher.start(), matcher.end())));
          text.take(matcher.start(), matcher.end());
        });
  }
}
