package se.protokollsok.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.index.FileNumbers;
import se.protokollsok.protocol.AttendanceList;

/**
 * Reads what people type. Any text is a query; none fails.
 *
 * <pre>
 * query    = { ["-"] '"' words '"' | "-" word | word "*" | date | "§" number | case number | word }
 * </pre>
 *
 * <p>Words of the question itself ("vem", "beslutade", "om", "mötet") steer and are not looked for,
 * unless there is nothing else. A quote without its partner is passed over.
 */
final class QueryParser {
  private static final int MOST_WORDS = 40;
  private static final int LONGEST = 20_000;

  /** Example: {@code "öppna förskolan"}, {@code -”gamla planen”}. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<![^\\s(])(-?)[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");

  /** Example: {@code den 12 december 2025}, {@code 28:e februari 2024}. */
  private static final Pattern LONG_DATE =
      Pattern.compile("(?i)(?:\\bden\\s+)?\\b(\\d{1,2})(?::e|:a)?\\s+(\\p{L}{3,9})\\s+(\\d{4})\\b");

  /** Example: {@code 2025-12-12}. */
  private static final Pattern ISO_DATE =
      Pattern.compile("(?<![\\p{L}\\p{N}-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\p{L}\\p{N}-])");

  /** Example: {@code § 179}, {@code §179}, {@code §§ 179-180}. */
  private static final Pattern PARAGRAPH = Pattern.compile("§+\\s*(\\d{1,4})");

  /** Example: {@code -budget}, {@code -bygg*}. */
  private static final Pattern MINUS = Pattern.compile("(?<![^\\s(])-(?=[\\p{L}\\p{N}])(\\S+)");

  /** Example: {@code bygg*}. */
  private static final Pattern PREFIX = Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}-]*)\\*");

  private String text;
  private final List<Clause> required = new ArrayList<>();
  private final List<Clause> excluded = new ArrayList<>();

  private QueryParser(String text) {
    this.text = text;
  }

  static ParsedQuery parse(String text) {
    QueryParser parser =
        new QueryParser(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    return parser.parse();
  }

  private ParsedQuery parse() {
    boolean blank = text.isBlank();
    take(QUOTED, this::quoted);
    take(ISO_DATE, m -> date(m, m.group(1), m.group(2), m.group(3)));
    take(
        LONG_DATE,
        m -> date(m, m.group(3), Integer.toString(QueryWords.month(m.group(2))), m.group(1)));
    take(MINUS, this::minus);
    take(PREFIX, m -> add(required, new Clause.Prefix(m.group(1))));
    take(
        PARAGRAPH,
        m -> add(required, new Clause.Paragraph(m.group(1).replaceFirst("^0+(?=.)", ""))));
    caseNumbers();
    return sort(blank, words(text));
  }

  /** Lets a reader take what matches; what it refuses stays in the text. */
  private void take(Pattern pattern, Function<MatchResult, Boolean> reader) {
    Matcher matcher = pattern.matcher(text);
    text =
        matcher.replaceAll(
            found -> reader.apply(found) ? " " : Matcher.quoteReplacement(found.group()));
  }

  private static boolean add(List<Clause> clauses, Clause clause) {
    clauses.add(clause);
    return true;
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

  private boolean date(MatchResult found, String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return add(
          required, new Clause.Day(date, parts(found.group().replaceFirst("(?i)^den\\s", ""))));
    } catch (DateTimeException e) {
      return false; // "31 februari 2025" is words like any other
    }
  }

  private boolean minus(MatchResult found) {
    String word = found.group(1);
    if (word.endsWith("*")) {
      parts(word).stream().limit(1).forEach(part -> excluded.add(new Clause.Prefix(part)));
    } else {
      words(word).forEach(excluded::add);
    }
    return true;
  }

  private void caseNumbers() {
    Matcher matcher = FileNumbers.in(text);
    StringBuilder rest = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      boolean free =
          matcher.start() == 0 || !Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
      if (free) {
        required.add(new Clause.CaseNumber(FileNumbers.normal(matcher), parts(matcher.group())));
        rest.append(text, end, matcher.start()).append(' ');
        end = matcher.end();
      }
    }
    text = rest.append(text.substring(end)).toString();
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

  private ParsedQuery sort(boolean blank, List<Clause.Word> words) {
    Set<Clause.Word> topics = new LinkedHashSet<>();
    Set<AttendanceList> lists = EnumSet.noneOf(AttendanceList.class);
    Set<ParsedQuery.Steer> steers = EnumSet.noneOf(ParsedQuery.Steer.class);
    List<Clause.Word> attendance = new ArrayList<>();
    for (Clause.Word word : words) {
      Optional<AttendanceList> list = QueryWords.attendance(word.text());
      if (list.isPresent()) {
        lists.add(list.get());
        attendance.add(word);
      } else if (QueryWords.isDecision(word.text())) {
        steers.add(ParsedQuery.Steer.DECISION);
      } else if (QueryWords.isAmount(word.text())) {
        steers.add(ParsedQuery.Steer.AMOUNT);
      } else if (!steersOnly(word.text())) {
        topics.add(word);
      }
    }
    if (topics.isEmpty() && required.isEmpty() && lists.isEmpty()) {
      topics.addAll(words); // stop words must not eat a question that holds nothing else
    }
    List<Clause.Word> kept = topics.stream().limit(MOST_WORDS).toList();
    return new ParsedQuery(
        words,
        blank,
        kept,
        required,
        excluded,
        lists,
        attendance,
        steers,
        topics.size() - kept.size());
  }

  private static boolean steersOnly(String word) {
    return QueryWords.isFunction(word) || QueryWords.isQuestion(word) || QueryWords.isMeeting(word);
  }
}
