package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.protokollsok.index.ProtocolCard;

/**
 * Finds where a question points: "§ 179", "KS 2025/970", "9/2025 punkt 5". Sections of laws and the
 * numbers of statutes are no such places.
 */
final class ReferenceReader {
  private static final String BEGIN = "(?<![\\p{L}\\p{N}]|[0-9][-/:.,])";

  private static final Pattern CASE =
      Pattern.compile(
          BEGIN
              + "(?:(?<sign>dnr|diarienr|diarienummer|arendenr|arendenummer)[.:]{0,2}\\s*)?"
              + "(?:(?<letters>\\p{L}{1,4})[ .-]{0,2})?"
              + "(?<year>(?:19|20)[0-9]{2})\\s?(?<mark>[-/:])\\s?(?!(?:19|20)[0-9]{2}(?![0-9]))(?<serial>[0-9]{1,7})"
              + "(?![\\p{L}\\p{N}]|[-/:][0-9])");

  private static final String YEAR = "(?<year>(?:19|20)[0-9]{2})(?![\\p{L}\\p{N}]|[-/:.,][0-9])";

  private static final Pattern PROTOCOL =
      Pattern.compile(
          "(?:"
              + BEGIN
              + "(?:(?:protokoll(?:et)?|motet?|sammantradet?)\\s+)?(?:(?:nr|nummer)\\.?\\s*)?(?<a>[0-9]{1,2})\\s?/\\s?"
              + YEAR
              + "|"
              + BEGIN
              + "(?:(?:protokoll(?:et)?|motet?)\\s+(?:(?:nr|nummer)\\.?\\s*)?|(?:nr|nummer)\\.?\\s*)(?<b>[0-9]{1,2})"
              + "(?:\\s*[-,]\\s*|\\s+)(?:(?:fran|ar|av|for)\\s+){0,2}"
              + YEAR.replace("<year>", "<other>")
              + ")");

  private static final Pattern ITEM =
      Pattern.compile(
          BEGIN
              + "(?:punkt|punkten|arende|arendet|arendepunkt)\\s+(?:nr\\.?\\s*)?(?<n>[0-9]{1,3}(?:\\.[0-9]{1,2})?)(?![\\p{L}\\p{N}/-])");

  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?:§{1,2}|"
              + BEGIN
              + "(?:paragraf(?:en|erna)?|par\\.?))\\s*(?<n>[0-9]{1,4})(?![\\p{L}\\p{N}])"
              + "(?:\\s*[-–]\\s*(?<last>[0-9]{1,4})(?![\\p{L}\\p{N}])|(?<more>(?:\\s*,\\s*[0-9]{1,4}(?![\\p{L}\\p{N}])){0,30}\\s*(?:och|samt|&)\\s*§?\\s*[0-9]{1,4}(?![\\p{L}\\p{N}])))?"
              + "(?:/(?<year>(?:19|20)[0-9]{2})(?![0-9]))?");

  private static final Pattern PARAGRAPH_BEHIND =
      Pattern.compile(BEGIN + "(?<n>[0-9]{1,4})\\s?§(?!\\s*[0-9§])");

  private static final Pattern LAW_BEFORE = Pattern.compile("kap\\.?(?:itlet)?\\s*$");
  private static final Pattern LAW_BEHIND =
      Pattern.compile(
          "\\s*(?:[0-9]+\\s+(?:st\\.?|stycket|p\\.?|punkten)\\s+)?(?:i\\s+)?(?:\\p{L}*(?:lag|lagen|lagens|balk|balken|forordning|forordningen|ordningen)|lss|sol|pbl|osl|kl|lvu|lvm)(?!\\p{L})");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Before a number of these it is a statute's, an inquiry's or the Union's. */
  private static final Pattern STATUTE =
      Pattern.compile(
          "eu|eg|eeg|sou|ds|prop|bet|rskr|dir|mot|nja|ra|hfd|iso|com|kom|\\p{L}{1,6}fs|jo|ss|en");

  private static final Set<String> SEASONS = Set.of("var", "host", "ht", "vt", "ar", "lasar");
  private static final int MOST_IN_A_ROW = 30;
  private static final int LEAST_SERIAL = 3;

  /** How far from a number a law is looked for. */
  private static final int NEAR = 60;

  private final QueryText text;
  private final List<ProtocolCard> cards;
  private final List<Clause> found = new ArrayList<>();

  ReferenceReader(QueryText text, List<ProtocolCard> cards) {
    this.text = text;
    this.cards = cards;
  }

  /** Takes the references from the text, in the order of their sorts. */
  List<Clause> read() {
    if (text.folded().chars().noneMatch(Character::isDigit)) {
      return found;
    }
    take(CASE, this::caseNumber);
    take(PROTOCOL, this::protocol);
    take(ITEM, match -> add(new Clause.Item(match.group("n"))));
    take(PARAGRAPH, this::paragraphs);
    take(PARAGRAPH_BEHIND, this::paragraph);
    return found;
  }

  /** A reader tells whether it takes what matches. */
  private void take(Pattern pattern, Predicate<MatchResult> reader) {
    Matcher matcher = pattern.matcher(text.folded());
    while (matcher.find()) {
      if (reader.test(matcher)) {
        text.take(matcher.start(), matcher.end());
      }
    }
  }

  private boolean add(Clause clause) {
    found.add(clause);
    return true;
  }

  private boolean caseNumber(MatchResult match) {
    boolean signed = match.group("sign") != null;
    String letters = match.group("letters") == null ? "" : match.group("letters");
    String serial = match.group("serial");
    if (!signed && !isRegistered(letters, serial, match.group("mark"), match.start())) {
      return false;
    }
    String year = match.group("year");
    String shown = (letters.toUpperCase(Locale.ROOT) + " " + year + "/" + serial).strip();
    String normal = letters + "|" + year + "|" + serial.replaceFirst("^0+(?=.)", "");
    List<String> words = new ArrayList<>(letters.isEmpty() ? List.of() : List.of(letters));
    words.addAll(List.of(year, serial));
    return add(new Clause.CaseNumber(normal, shown, words));
  }

  private boolean isRegistered(String letters, String serial, String mark, int begin) {
    if (letters.isEmpty()) {
      String before = text.folded(begin - NEAR, begin).strip();
      int blank = before.lastIndexOf(' ');
      String word = before.substring(blank + 1);
      return mark.equals("/")
          && serial.length() >= LEAST_SERIAL
          && !STATUTE.matcher(word.replace(".", "")).matches()
          && !word.matches(".*(?:lag|lagen|forordning|forordningen|direktiv|direktivet)");
    }
    return !STATUTE.matcher(letters).matches()
        && !SEASONS.contains(letters)
        && !QueryWords.isSilent(letters)
        && !isMonth(letters);
  }

  private static boolean isMonth(String letters) {
    return letters.length() >= 3
        && IntStream.rangeClosed(1, 12)
            .mapToObj(QueryWords::monthName)
            .anyMatch(month -> month.startsWith(letters));
  }

  private boolean protocol(MatchResult match) {
    String number = match.group("a") == null ? match.group("b") : match.group("a");
    String year = match.group("year") == null ? match.group("other") : match.group("year");
    String normal = Integer.parseInt(number) + "/" + year;
    if (number.equals("0") || number.equals("00")) {
      return false;
    }
    return add(new Clause.Protocol(normal, withNumber(normal)));
  }

  private List<String> withNumber(String number) {
    return cards.stream()
        .filter(card -> card.number().filter(number::equals).isPresent())
        .sorted(
            Comparator.comparing((ProtocolCard card) -> card.date().orElse(LocalDate.MIN))
                .reversed())
        .map(ProtocolCard::id)
        .toList();
  }

  private boolean paragraphs(MatchResult match) {
    if (isLaw(match)) {
      return false;
    }
    List<String> numbers = new ArrayList<>(List.of(plain(match.group("n"))));
    if (match.group("last") != null) {
      int first = Integer.parseInt(match.group("n"));
      int last = Math.min(Integer.parseInt(match.group("last")), first + MOST_IN_A_ROW);
      IntStream.rangeClosed(first + 1, last).mapToObj(Integer::toString).forEach(numbers::add);
    } else if (match.group("more") != null) {
      DIGITS
          .matcher(match.group("more"))
          .results()
          .map(it -> plain(it.group()))
          .forEach(numbers::add);
    }
    List<Clause> each = numbers.stream().<Clause>map(Clause.Paragraph::new).toList();
    return add(each.size() == 1 ? each.getFirst() : new Clause.AnyOf(each));
  }

  private boolean paragraph(MatchResult match) {
    return !isLaw(match) && add(new Clause.Paragraph(plain(match.group("n"))));
  }

  private static String plain(String number) {
    return number.replaceFirst("^0+(?=.)", "");
  }

  /** "2 kap. 3 § kommunallagen", "9 § LSS". */
  private boolean isLaw(MatchResult match) {
    return LAW_BEFORE.matcher(text.folded(match.start() - NEAR, match.start())).find()
        || LAW_BEHIND.matcher(text.folded(match.end(), match.end() + NEAR)).lookingAt();
  }
}
