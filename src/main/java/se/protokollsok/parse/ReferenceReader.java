package se.protokollsok.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.parse.Dating.Days;
import se.protokollsok.parse.Dating.Outlook;
import se.protokollsok.protocol.Reference;
import se.protokollsok.protocol.Reference.Kind;

/**
 * Reads where an item points to another item of the meeting or to what another meeting decided.
 *
 * <p>Rule: "What another meeting or body decided (”På kommundirektörernas möte i januari 2025 …
 * beslutades”) … is a reference, never a decision of this meeting."
 */
final class ReferenceReader {
  /** {@code ärende 2}, {@code punkt 5}, {@code punkten 7.3}. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?iU)\\b(?:[äa]rende(?:t)?|punkt(?:en)?)\\s+(?:nr\\.?\\s+)?(\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d.:/-]*\\d)(?!\\s*(?:kr|%|procent|st)\\b)");

  /** Laws by their short names: no bodies, though they look like them. */
  private static final String SHORT_LAW = "(?-i:PBL|LOU|KL|SoL|LSS|OSL|FL|MB|TF|RF)(?!\\p{L})";

  /** {@code kommunallagen}, {@code socialtjänstlag}; not {@code förslag}, {@code bolag}. */
  private static final String LAW_WORD =
      "(?:(?!\\p{L}{0,30}(?:(?:f[öo]r|av|an|upp|in|ut|till|om|bi|p[åa])slag|underlag|bolag|f[öo]rlag))"
          + "\\p{L}{0,30}lag(?:en|ens)?|\\p{L}{0,30}balk(?:en|ens)?)(?!\\p{L})";

  private static final String BODY =
      "(?:(?!"
          + SHORT_LAW
          + ")[A-ZÅÄÖ]{2,6}|\\p{L}{0,30}(?:styrelsen?|fullmäktige|fullmaktige|nämnden?|namnden?|utskottet?|beredningen?)s?(?:\\s+(?:arbets)?utskott)?s?)";

  private static final String DAY = "(?:19|20)\\d\\d-\\d\\d-\\d\\d";

  /** {@code § 12}, {@code KF § 45/2023}, {@code kommunstyrelsen 2023-05-12 § 45}. */
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?U)(?<!\\p{L})(?:(?<body>"
              + BODY
              + ")\\s*,?\\s*(?:beslut(?:ade)?\\s+)?(?:den\\s+)?(?:(?<day>"
              + DAY
              + ")\\s*,?\\s*)?|(?<bare>"
              + DAY
              + ")\\s*,?\\s*|(?<!\\d\\s?))§{1,2}\\s*(?<number>\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?)(?:\\s?/\\s?(?<year>(?:19|20)?\\d\\d)(?!\\d))?");

  /** {@code § 5 i avtalet}, {@code § 12 kommunallagen}: a law's paragraph. */
  private static final Pattern LAW =
      Pattern.compile(
          "(?iU)^\\s*(?:(?:i|enligt)\\s+(?:\\p{L}{1,30}[-,]?\\s+){0,3}?(?:"
              + LAW_WORD
              + "|"
              + SHORT_LAW
              + "|\\p{L}{0,30}(?:stadg|avtal|f[öo]rordning|reglement)\\p{L}{0,6})|"
              + LAW_WORD
              + "|"
              + SHORT_LAW
              + ")");

  /** {@code 6 kap. § 36}, {@code PBL § 12}, {@code kommunallagen § 3}. */
  private static final Pattern LAW_BEFORE =
      Pattern.compile(
          "(?iU)(?:\\bkap\\.?\\s*(?:\\d+\\s*)?|(?<!\\p{L})(?:"
              + LAW_WORD
              + "|"
              + SHORT_LAW
              + ")\\s*,?\\s*)$");

  /** {@code punkt 3 i avtalet}, {@code § 5 ovan}: an item of something else than the meeting. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?iU)^(?:\\s*(?:,|och|samt|[-–])\\s*\\d{1,3}(?:\\.\\d{1,2})?)*\\s+(?:ovan|nedan|i(?!\\s+(?:dagordningen|f[öo]redragningslistan)\\b))\\b");

  /** {@code protokoll nr 7/2025}, {@code protokoll 4/2015}. */
  private static final Pattern PROTOCOL =
      Pattern.compile(
          "(?iU)\\bprotokoll(?:et)?\\s+(?:(?:nr|nummer)\\.?\\s*)?(\\d{1,3})\\s?/\\s?((?:19|20)\\d\\d)(?!\\d)");

  /** {@code kommundirektörernas möte i}, {@code mötet den}: what stands before its day. */
  private static final Pattern MEETING =
      Pattern.compile(
          "(?iU)(?:\\b(\\p{L}{3,40}s)\\s+)?\\b(\\p{L}{0,30})(?:m[öo]te|sammantr[äa]de|tr[äa]ff)(?:n?s?|ts?|ets?|en)(?:\\s+protokoll)?\\s*,?\\s*(?:fr[åa]n|i|under|av|den|p[åa])?\\s*$");

  /** {@code kommunfullmäktige beslutade den}: before a day, without the word meeting. */
  private static final Pattern DECIDED =
      Pattern.compile(
          "(?iU)\\b("
              + BODY
              + ")\\s+(?:har\\s+)?(?:beslutade|besl[öo]t|antog|godk[äa]nde|fastst[äa]llde|behandlade)\\s+(?:i|den|under)?\\s*$");

  /** {@code föregående möte}, {@code förra mötet}. */
  private static final Pattern LAST =
      Pattern.compile(
          "(?iU)\\b(?:f[öo]reg[åa]ende|f[öo]rra|senaste)\\s+(?:\\p{L}{1,30}\\s+)?\\p{L}{0,30}(?:m[öo]tes?|m[öo]tet|sammantr[äa]de)\\b");

  /** {@code beslutades}, {@code protokollet från}: it has taken place. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?iU)\\b(?:beslutad\\p{L}{0,2}|besl[öo]t\\p{L}{0,2}|best[äa]md\\p{L}{0,2}|diskuterad\\p{L}{0,2}|togs|tog|gavs|gick|fick|var|hade|protokoll\\p{L}{0,2}|enligt|f[öo]rra|f[öo]reg[åa]ende|antogs?|godk[äa]nde\\p{L}?)\\b");

  private static final int LOOK_BACK = 90;
  private static final int LOOK_AHEAD = 80;
  private static final int CENTURY = 2000;

  /** "98" is 1998, "69" is 2069. */
  private static final int PIVOT = 70;

  private final Sources sources;
  private final Optional<LocalDate> meeting;

  ReferenceReader(Sources sources, Optional<LocalDate> meeting) {
    this.sources = sources;
    this.meeting = meeting;
  }

  /**
   * Returns the references of a passage in order.
   *
   * @param own the item's own number, which is no reference
   */
  List<Reference> in(Passage passage, String own) {
    List<Reference> found = new ArrayList<>();
    items(passage, own, found);
    paragraphs(passage, own, found);
    Matcher protocol = PROTOCOL.matcher(passage.text());
    while (protocol.find()) {
      String number = Integer.parseInt(protocol.group(1)) + "/" + protocol.group(2);
      found.add(
          reference(
              Kind.PROTOCOL,
              passage.slice(protocol.start(), protocol.end()),
              Optional.of(number),
              Optional.empty(),
              Optional.empty()));
    }
    meetings(passage, found);
    found.sort(
        Comparator.comparingInt((Reference it) -> it.span().begin())
            .thenComparingInt(it -> -it.span().end()));
    return withoutOverlap(found);
  }

  private static List<Reference> withoutOverlap(List<Reference> found) {
    List<Reference> kept = new ArrayList<>();
    for (Reference one : found) {
      if (kept.isEmpty() || one.span().begin() >= kept.getLast().span().end()) {
        kept.add(one);
      }
    }
    return kept;
  }

  private void items(Passage passage, String own, List<Reference> found) {
    Matcher item = ITEM.matcher(passage.text());
    while (item.find()) {
      String after = after(passage.text(), item.end());
      boolean other = LAW.matcher(after).find() || ELSEWHERE.matcher(after).find();
      if (!other && !item.group(1).equals(own)) {
        found.add(
            reference(
                Kind.ITEM,
                passage.slice(item.start(), item.end()),
                Optional.of(item.group(1)),
                Optional.empty(),
                Optional.empty()));
      }
    }
  }

  private void paragraphs(Passage passage, String own, List<Reference> found) {
    String text = passage.text();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      String before = text.substring(Math.max(0, paragraph.start() - 50), paragraph.start());
      String after = after(text, paragraph.end());
      boolean law = LAW.matcher(after).find() || LAW_BEFORE.matcher(before).find();
      Optional<Days> days = year(paragraph);
      Optional<String> body = Optional.ofNullable(paragraph.group("body"));
      Kind kind = body.isPresent() || days.isPresent() ? Kind.PARAGRAPH : Kind.ITEM;
      String number = paragraph.group("number").replaceAll("\\s?[-–]\\s?", "-");
      boolean other = kind == Kind.ITEM && (number.equals(own) || ELSEWHERE.matcher(after).find());
      if (!law && !other) {
        found.add(
            reference(
                kind,
                passage.slice(paragraph.start(), paragraph.end()),
                Optional.of(number),
                body,
                days));
      }
    }
  }

  private static String after(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + LOOK_AHEAD));
  }

  private static Optional<Days> year(Matcher paragraph) {
    String day = paragraph.group("day") == null ? paragraph.group("bare") : paragraph.group("day");
    if (day != null) {
      return Dates.exact(day).stream()
          .findFirst()
          .flatMap(it -> it.in(it.year()))
          .map(it -> new Days(it, it));
    }
    if (paragraph.group("year") == null) {
      return Optional.empty();
    }
    int printed = Integer.parseInt(paragraph.group("year"));
    boolean isShort = printed < 100;
    int century = printed < PIVOT ? CENTURY : CENTURY - 100;
    int year = isShort ? century + printed : printed;
    return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  private void meetings(Passage passage, List<Reference> found) {
    String text = passage.text();
    for (Dating dating : DayReader.datings(text)) {
      int from = Math.max(0, dating.begin() - LOOK_BACK);
      String before = text.substring(from, dating.begin());
      Matcher named = MEETING.matcher(before);
      boolean isMeeting = named.find();
      Matcher decided = DECIDED.matcher(before);
      boolean isDecision = !isMeeting && decided.find();
      if (isMeeting || isDecision) {
        boolean past = isDecision || PAST.matcher(around(text, dating)).find();
        Optional<Days> days =
            dating.days(meeting, past ? Outlook.BACK : Outlook.NEAREST).filter(this::before);
        int begin = from + (isMeeting ? named.start() : decided.start());
        Optional<String> body = isMeeting ? body(named) : Optional.of(decided.group(1));
        if (days.isPresent()) {
          Passage printed = passage.slice(begin, dating.end());
          found.add(reference(Kind.MEETING, printed, Optional.empty(), body, days));
        }
      }
    }
    Matcher last = LAST.matcher(text);
    while (last.find()) {
      Passage printed = passage.slice(last.start(), last.end());
      found.add(
          reference(Kind.MEETING, printed, Optional.empty(), Optional.empty(), Optional.empty()));
    }
  }

  private boolean before(Days days) {
    return meeting.isEmpty() || days.first().isBefore(meeting.get());
  }

  private static String around(String text, Dating dating) {
    return text.substring(
        Math.max(0, dating.begin() - LOOK_BACK), Math.min(text.length(), dating.end() + LOOK_BACK));
  }

  /** "kommundirektörernas" möte, "styrelsemötet": whose meeting it was. */
  private static Optional<String> body(Matcher named) {
    if (named.group(1) != null) {
      return Optional.of(named.group(1));
    }
    return named.group(2).length() > 2 ? Optional.of(named.group(2)) : Optional.empty();
  }

  private Reference reference(
      Kind kind,
      Passage printed,
      Optional<String> number,
      Optional<String> body,
      Optional<Days> days) {
    return new Reference(
        kind,
        printed.text(),
        number,
        body,
        days.map(Days::first),
        days.map(Days::last),
        sources.of(printed));
  }
}
