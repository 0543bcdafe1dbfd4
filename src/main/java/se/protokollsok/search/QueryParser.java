package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.protocol.AttendanceList;

/**
 * Reads what people type. Any text is a query; none fails.
 *
 * <pre>
 * query    = { ["-"] '"' words '"' | "-" word | word "*" | reference | name | period | word }
 * </pre>
 *
 * <p>References ("§ 179", "KS 2025/970", "9/2025 punkt 5") must hold; names and periods of the
 * archive steer. Words of the question itself ("vem", "beslutade", "om", "mötet") steer and are not
 * looked for, unless there is nothing else. A quote without its partner is passed over.
 */
final class QueryParser {
  private static final int MOST_WORDS = 40;
  private static final int LONGEST = 20_000;
  private static final int NEAR = 40;

  /** What is named beside this many things, or a second time, tells nothing more. */
  private static final int MOST_NAMED = 12;

  /** Example: {@code "öppna förskolan"}, {@code -”gamla planen”}. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<![^\\s(])(-?)[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");

  /** Example: {@code -budget}, {@code -bygg*}. */
  private static final Pattern MINUS = Pattern.compile("(?<![^\\s(])-(?=[\\p{L}\\p{N}])(\\S+)");

  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(?:.*[^\\p{L}\\p{N}])?(?:19|20)[0-9]{2}\\s+", Pattern.DOTALL);

  private static final Pattern MONTH_OR_SEASON =
      Pattern.compile(
          "(?:.*\\s)?(?:jan\\S*|feb\\S*|mars?|apr\\S*|maj|juni?|juli?|aug\\S*|sep\\S*|okt\\S*|nov\\S*|dec\\S*"
              + "|varen?|sommar(?:en)?|hosten?|vintern?|(?:var|host)termin(?:en)?|vt|ht|kvartalet|halvaret|[0-9]{1,2}/[0-9]{1,2})\\s+",
          Pattern.DOTALL);

  /** Example: {@code bygg*}. */
  private static final Pattern PREFIX = Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}-]*)\\*");

  private final QueryText text;
  private final boolean named;
  private final DateReader.SearchScope scope;
  private final List<Clause> required = new ArrayList<>();
  private final List<Clause> excluded = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private QueryParser(String text, boolean named, DateReader.SearchScope scope) {
    this.text = new QueryText(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    this.named = named;
    this.scope = scope;
  }

  /** Reads a query without regard to what it names. */
  static ParsedQuery parse(String text) {
    return new QueryParser(text, false, new DateReader.SearchScope(LocalDate.MIN, NameTable.NONE))
        .parse();
  }

  /** Reads a query of somebody who looks at all of the archive. */
  static ParsedQuery parse(String text, NameTable names, LocalDate today) {
    return parse(text, new DateReader.SearchScope(today, names));
  }

  /** Reads a query against what it can name. */
  static ParsedQuery parse(String text, DateReader.SearchScope scope) {
    return new QueryParser(text, true, scope).parse();
  }

  private ParsedQuery parse() {
    boolean blank = text.typed().isBlank();
    take(QUOTED, this::quoted);
    take(MINUS, this::minus);
    take(PREFIX, m -> required.add(new Clause.Prefix(m.group(1))));
    List<Clause.Word> all = words(text.rest());
    String asked = text.folded();
    required.addAll(new ReferenceReader(text, scope.names().cards()).read());
    if (named) {
      names();
    } else {
      required.addAll(DateReader.exactDays(text));
    }
    Optional<AttendanceList> list = named ? AttendancePhrases.take(text, asked) : Optional.empty();
    QuestionPhrases.take(text);
    return sort(blank, all, list);
  }

  private void names() {
    PersonReader persons = new PersonReader(text, scope.names().persons());
    mentions.addAll(persons.whole());
    List<Mention> owners = new BodyReader(text, scope.names().bodies()).organisations();
    mentions.addAll(owners);
    List<Mention> taken = new ArrayList<>(new BodyReader(text, scope.names().bodies()).bodies());
    taken.addAll(new PlaceReader(text, PlaceNames.all()).read());
    List<Mention> named = new ArrayList<>(owners);
    named.addAll(taken);
    DateReader dates = new DateReader(text, named, scope).read();
    required.addAll(dates.days());
    mentions.addAll(taken);
    mentions.addAll(dates.periods());
    mentions.addAll(new PersonReader(text, scope.names().persons()).lone());
    Set<Object> things = new HashSet<>();
    mentions.removeIf(mention -> !things.add(mention.thing().key()));
    mentions.sort(Comparator.comparingInt(Mention::begin));
    mentions.subList(Math.min(MOST_NAMED, mentions.size()), mentions.size()).clear();
  }

  /** Lets a reader take what matches; what it refuses stays in the text. */
  private void take(Pattern pattern, Predicate<MatchResult> reader) {
    Matcher matcher = pattern.matcher(text.rest());
    while (matcher.find()) {
      if (reader.test(matcher)) {
        text.take(matcher.start(), matcher.end());
      }
    }
  }

  private boolean quoted(MatchResult found) {
    boolean minus = "-".equals(found.group(1));
    String inside = found.group(2) == null ? found.group(3) : found.group(2);
    List<String> words = parts(inside);
    if (!words.isEmpty()) {
      (minus ? excluded : required)
          .add(
              new Clause.Phrase(
                  inside.strip(), words.subList(0, Math.min(words.size(), MOST_WORDS))));
    }
    return true;
  }

  private boolean minus(MatchResult found) {
    String word = found.group(1);
    if (isYear(found)) {
      return false;
    }
    if (word.endsWith("*")) {
      parts(word).stream().limit(1).forEach(part -> excluded.add(new Clause.Prefix(part)));
    } else {
      words(word).forEach(excluded::add);
    }
    return true;
  }

  /** "april -24", "2015 -2020": no minus but a year. */
  private boolean isYear(MatchResult found) {
    String before = text.folded(found.start() - NEAR, found.start());
    return found.group(1).matches("[0-9]{2}[.,?!]?")
        ? MONTH_OR_SEASON.matcher(before).matches()
        : found.group(1).matches("(?:19|20)[0-9]{2}[.,?!]?")
            && YEAR_BEFORE.matcher(before).matches();
  }

  private static List<String> parts(String text) {
    return WordScanner.scan(text).stream()
        .flatMap(chunk -> chunk.parts().stream())
        .map(WordScanner.Part::text)
        .toList();
  }

  private static List<Clause.Word> words(String text) {
    return WordScanner.scan(text).stream()
        .map(
            chunk ->
                new Clause.Word(
                    chunk.text(), chunk.parts().stream().map(WordScanner.Part::text).toList()))
        .toList();
  }

  private ParsedQuery sort(
      boolean blank, List<Clause.Word> all, Optional<AttendanceList> listAsked) {
    Set<Clause.Word> topics = new LinkedHashSet<>();
    Set<AttendanceList> lists = EnumSet.noneOf(AttendanceList.class);
    Set<ParsedQuery.Steer> steers = EnumSet.noneOf(ParsedQuery.Steer.class);
    List<Clause.Word> attendance = new ArrayList<>();
    for (Clause.Word word : all) {
      steer(word.text()).ifPresent(steers::add);
    }
    Set<String> turns = SteeringWords.in(all);
    boolean personNamed = mentions.stream().anyMatch(Mention::isPerson);
    for (Clause.Word word : words(text.rest())) {
      Optional<AttendanceList> list = QueryWords.attendance(word.text());
      if (list.isPresent()) {
        lists.add(list.get());
        attendance.add(word);
      } else if (steer(word.text()).isEmpty()
          && !QueryWords.isSilent(word.text())
          && !turns.contains(word.text())
          && !(personNamed && SteeringWords.tellsOfPresenting(word.text()))) {
        topics.add(word);
      }
    }
    if (lists.isEmpty()) {
      listAsked.ifPresent(lists::add);
    }
    if (topics.isEmpty() && required.isEmpty() && lists.isEmpty() && mentions.isEmpty()) {
      topics.addAll(all); // stop words must not eat a question that holds nothing else
    }
    List<Clause.Word> kept = topics.stream().limit(MOST_WORDS).toList();
    return new ParsedQuery(
        all,
        blank,
        kept,
        required.stream().distinct().limit(MOST_WORDS).toList(),
        excluded,
        lists,
        attendance,
        steers,
        mentions,
        TopicWords.in(text.rest()),
        topics.size() - kept.size());
  }

  private static Optional<ParsedQuery.Steer> steer(String word) {
    if (QueryWords.isDecision(word)) {
      return Optional.of(ParsedQuery.Steer.DECISION);
    }
    return QueryWords.isAmount(word) ? Optional.of(ParsedQuery.Steer.AMOUNT) : Optional.empty();
  }
}
