package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.search.Question.Ask;
import se.protokollsok.search.QuestionWords.Signal;

/** Tells from its words what a query asks for, if it is a question at all. */
final class QuestionReader {
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 30;
  private static final Set<String> WHO = Set.of("vem", "vilka", "vilken", "vilket");
  private static final Set<String> ASKING =
      Set.of("vem", "vilka", "vilken", "vilket", "vad", "nar", "hur", "vems");
  private static final Set<String> NOT = Set.of("inte", "ej", "icke", "aldrig");

  /** Example: {@code vilket datum}, {@code sista dagen}. */
  private static final Pattern WHEN =
      Pattern.compile(
          "\\b(?:vilke[nt] (?:datum|dag|ar|manad|vecka|tid|tidpunkt)|sista (?:dag|dagen|datum)"
              + "|senast nar|hur dags)\\b.*");

  /** Example: {@code hur mycket}, {@code vad kostar}, {@code vad var köpeskillingen}. */
  private static final Pattern SUM =
      Pattern.compile(
          "(?:hur (?:mycket|stor|stort|stora|hog|hogt|hoga|dyr|dyrt|lagt)\\b"
              + "|vad (?:har |skulle |ska |kommer )?(?:\\S+ ){0,6}kosta"
              + "|(?:vad|vilke[nt]) (?:(?:ar|var|blev|blir|hade) )?(?:\\S+ )?\\S*"
              + QuestionWords.SUM_NOUN
              + "\\b).*");

  private static final Pattern SUM_WORD =
      Pattern.compile("\\b\\S*" + QuestionWords.SUM_NOUN + "\\b");

  private static final Pattern SHARE = Pattern.compile(".*\\b(?:procent|andel|andelen)\\b.*");
  private static final Pattern MONEY =
      Pattern.compile("hur manga (?:kronor|pengar|miljoner|kr)\\b.*");

  /** Example: {@code med på mötet}, {@code på plats}. */
  private static final Pattern THERE =
      Pattern.compile(".*\\b(?:med (?:pa|vid|i|nar|under|den)|pa plats|medverkade)\\b.*");

  /** Example: {@code fick räkna på}. */
  private static final Pattern GOT_TO =
      Pattern.compile("(?:vem|vilka) fick (?:\\S+ )?[^ ]{3,}a .*");

  /** Example: {@code vilket företag}, {@code vilken leverantör}. */
  private static final Pattern COMPANY =
      Pattern.compile(
          ".*\\bvilke?[nta]+ (?:foretag|foretaget|bolag|bolaget|firma|leverantor|leverantorer|entreprenor"
              + "|entreprenorer|konsult|konsulter|forening|foreningar)\\b.*");

  /** Example: {@code är med i festkommittén}: who was chosen for it, not who came. */
  private static final Pattern MEMBERS =
      Pattern.compile(
          ".*\\b(?:med|sitter|satt|ingar|ingick) i (?:\\S+ ){0,3}\\S*(?:kommitten?|grupp|gruppen|radet|juryn?"
              + "|delegation|delegationen|beredning|beredningen|utskottet?)\\b.*");

  private static final Pattern AWAY =
      Pattern.compile(
          ".*\\b(?:saknades|saknade|uteblev|borta|lamnat aterbud|aterbud|forfall)\\b.*");
  private static final Pattern REMOTE =
      Pattern.compile(".*\\b(?:teams|distans|digitalt|lank|videolank|video|skype|zoom)\\b.*");
  private static final Pattern LATE =
      Pattern.compile(".*\\b(?:sent|senare|forsenade?|anlande|dok upp efter)\\b.*");
  private static final Pattern LEFT =
      Pattern.compile(
          ".*\\b(?:(?:gick|lamnade|avvek) .*(?:tidigare|tidigt|fore|i fortid)|lamnade motet)\\b.*");
  private static final Pattern CHAIR =
      Pattern.compile(
          ".*\\b(?:ledde (?:motet|sammantradet)|(?:var|satt som) (?:motes)?ordforande)\\b.*");
  private static final Pattern SECRETARY =
      Pattern.compile(".*\\b(?:(?:forde|skrev) protokoll(?:et)?|var (?:motes)?sekreterare)\\b.*");
  private static final Pattern OVER =
      Pattern.compile(".*\\b(?:tog|tar|tagit) (?:over )?efter\\b.*|.*\\btog over\\b.*");
  private static final Pattern COST = Pattern.compile(".*\\b\\S*(?:kosta|kostnad|pris|dyr).*");
  private static final Pattern DEFINES =
      Pattern.compile(
          "vad (?:(?:ar|var|innebar|innebara) (?:(?:en|ett|ordet|begreppet) )?\\S+"
              + "|\\S*betyder\\b.*|heter\\b.*)");

  /** What it counts is no topic, so nobody knows which number is meant. */
  private static final Pattern UNSURE =
      Pattern.compile(
          "hur manga (?:person(?:er(?:na)?)?|kommuner(?:na)?|foretag|bolag|ganger|ar|dagar)\\b.*");

  /** Example: {@code uppmanades}: whom it asks for is urged. */
  private static final Pattern URGED = Pattern.compile(".*\\buppman(?:ades|ats|as)\\b.*");

  private static final Pattern STANCE =
      Pattern.compile(
          ".*\\b(?:kom .*fram till|stall(?:de|er) .*sig|vilke[nt] beslut|vilka beslut)\\b.*");

  /** Example: {@code tyckte nämnden}: a body says what it decides. */
  private static final Pattern BODY_STANCE =
      Pattern.compile(
          ".*\\b(?:tyckte|tycker|ansag|anser|svarade|svarar|sa|sade) (?:\\S+ ){0,3}?\\S*(?:namnden|nemnden|namden"
              + "|namnd|styrelsen?|fullmaktige|kommunen|staden|motet|direktorerna|cheferna|gruppen|de)\\b.*");

  /** Example: {@code per mil}, {@code per deltagare}. */
  private static final Pattern PER = Pattern.compile("\\bper (\\w{3,})");

  private final List<String> words;
  private final String line;
  private final ParsedQuery parsed;

  private QuestionReader(List<String> words, ParsedQuery parsed) {
    this.words = words;
    this.line = String.join(" ", words);
    this.parsed = parsed;
  }

  /** Returns what is asked; empty for what is no question. */
  static Optional<Question> read(String text, ParsedQuery parsed) {
    List<String> words =
        WordScanner.scan(text).stream().map(chunk -> Tier.folded(chunk.text())).toList();
    boolean fits = words.size() >= LEAST_WORDS && words.size() <= MOST_WORDS;
    return fits && parsed.excluded().isEmpty()
        ? new QuestionReader(words, parsed).plain()
        : Optional.empty();
  }

  /** What did not happen is not on record, but for who was not there. */
  private Optional<Question> plain() {
    boolean not = words.stream().anyMatch(NOT::contains);
    return read()
        .filter(it -> !not || (it.ask() == Ask.ABSENT && !isVerbFirst() && !asksForJav()))
        .filter(it -> it.kind() != Answer.Kind.ATTENDANCE || !it.places());
  }

  private boolean asksForJav() {
    return signals(0).contains(Signal.RECUSE);
  }

  private Optional<Question> read() {
    int at = 0;
    while (at < words.size() && !ASKING.contains(words.get(at))) {
      at++;
    }
    String from = at == words.size() ? "" : String.join(" ", words.subList(at, words.size()));
    String asking = at == words.size() ? "" : words.get(at);
    if (!asking.isEmpty() && signals(0).contains(Signal.VOTE)) {
      return Optional.of(question(kind(asking), Ask.VOTED, Set.of()));
    }
    if (line.startsWith("sista ") || WHEN.matcher(from).matches()) {
      return Optional.of(when(at));
    }
    boolean bare = from.startsWith("hur mycket") && words.size() <= LEAST_WORDS;
    if (bare) {
      return Optional.empty();
    }
    if (UNSURE.matcher(from).matches()) {
      return Optional.empty();
    }
    if (SUM.matcher(from).matches() || from.startsWith("hur manga ")) {
      return Optional.of(howMuch(from));
    }
    if ((WHO.contains(asking) || isVerbFirst()) && isAttendance()) {
      return Optional.of(attendance());
    }
    return switch (asking) {
      case "nar" -> Optional.of(when(at));
      case "vem", "vilka", "vilken", "vilket", "vems" -> Optional.of(who(at));
      case "vad" -> DEFINES.matcher(line).matches() ? Optional.empty() : Optional.of(what(at));
      case "hur" -> how(at);
      default -> Optional.empty();
    };
  }

  private static Answer.Kind kind(String asking) {
    return switch (asking) {
      case "nar" -> Answer.Kind.WHEN;
      case "vem", "vilka", "vilken", "vilket", "vems" -> Answer.Kind.WHO;
      default -> Answer.Kind.WHAT;
    };
  }

  private boolean isVerbFirst() {
    return Set.of("var", "deltog", "narvarade", "medverkade", "fanns", "hade")
        .contains(words.getFirst());
  }

  private boolean isAttendance() {
    boolean listed = !parsed.lists().isEmpty();
    if (!listed
        && MEMBERS.matcher(line).matches()
        && Named.of(parsed.mentions()).bodies().isEmpty()) {
      return false;
    }
    return listed
        || (isVerbFirst() && words.contains("med"))
        || line.contains(" representera")
        || THERE.matcher(line).matches()
        || AWAY.matcher(line).matches()
        || (line.contains("kom ") && LATE.matcher(line).matches())
        || LEFT.matcher(line).matches();
  }

  private Question attendance() {
    Ask ask = Ask.PRESENT;
    if (REMOTE.matcher(line).matches()) {
      ask = Ask.REMOTE;
    } else if (LATE.matcher(line).matches()) {
      ask = Ask.LATE;
    } else if (LEFT.matcher(line).matches()) {
      ask = Ask.LEFT;
    } else if (parsed.lists().contains(AttendanceList.GUEST)) {
      ask = Ask.GUEST;
    } else if (parsed.lists().contains(AttendanceList.ABSENT) || AWAY.matcher(line).matches()) {
      ask = Ask.ABSENT;
    }
    return question(Answer.Kind.ATTENDANCE, ask, Set.of());
  }

  private Question howMuch(String from) {
    Ask ask = Ask.SUM;
    if (SHARE.matcher(from).matches()) {
      ask = Ask.SHARE;
    } else if (from.startsWith("hur manga ") && !MONEY.matcher(from).matches()) {
      ask = Ask.COUNT;
    }
    Set<DecisionKind> kinds =
        signals(0).stream().anyMatch(signal -> signal == Signal.FUND)
            ? Signal.FUND.kinds()
            : Set.of();
    return question(Answer.Kind.HOWMUCH, ask, kinds);
  }

  private Question when(int at) {
    for (Signal signal : signals(at)) {
      if (signal == Signal.WILL || signal == Signal.TASK) {
        break;
      }
      if (signal == Signal.DISCUSS || signal == Signal.PRESENT) {
        return question(Answer.Kind.WHEN, Ask.DECISION, Signal.DECIDE.kinds());
      }
      if (!signal.kinds().isEmpty()) {
        return question(Answer.Kind.WHEN, Ask.DECISION, signal.kinds());
      }
    }
    return question(Answer.Kind.WHEN, Ask.DAY, Set.of());
  }

  private Question who(int at) {
    if (STANCE.matcher(line).matches()) {
      return what(at);
    }
    if (CHAIR.matcher(line).matches() && parsed.topics().size() <= 2) {
      return question(Answer.Kind.WHO, Ask.CHAIR, Set.of());
    }
    if (OVER.matcher(line).matches()) {
      return question(Answer.Kind.WHO, Ask.SUCCESSOR, Set.of());
    }
    if (SECRETARY.matcher(line).matches()) {
      return question(Answer.Kind.WHO, Ask.SECRETARY, Set.of());
    }
    if (URGED.matcher(line).matches()) {
      return question(Answer.Kind.WHO, Ask.DOER, Signal.URGE.kinds());
    }
    boolean role = words.stream().anyMatch(QuestionWords::isRole);
    for (int i = at + 1; i < words.size(); i++) {
      Optional<Question> found = QuestionWords.signal(words.get(i)).flatMap(this::who);
      if (found.isPresent()) {
        boolean chosen =
            found.get().ask() == Ask.DOER && role && signals(at).contains(Signal.ELECT);
        return chosen ? question(Answer.Kind.WHO, Ask.CHOSEN, Set.of()) : found.get();
      }
      if (words.get(i).matches("vald[a]?|utsedda?|valdes|utsags|valjs|utses|valts|utsetts")) {
        break;
      }
    }
    if (!role && GOT_TO.matcher(line).matches()) {
      return question(Answer.Kind.WHO, Ask.DOER, Signal.TASK.kinds());
    }
    return question(Answer.Kind.WHO, role ? Ask.CHOSEN : Ask.NAMED, Set.of());
  }

  private Optional<Question> who(Signal signal) {
    Ask ask =
        switch (signal) {
          case RESERVE -> Ask.RESERVED;
          case VOTE -> Ask.VOTED;
          case RECUSE -> Ask.RECUSED;
          case SUCCEED -> Ask.SUCCESSOR;
          case PRESENT -> Ask.PRESENTER;
          case TASK, WILL -> Ask.DOER;
          case ELECT -> Ask.CHOSEN;
          case DECIDE, APPROVE, REJECT, PUT_OFF, FUND, URGE -> Ask.DECISION;
          case DISCUSS, HAPPEN -> Ask.NAMED;
        };
    return ask == Ask.NAMED
        ? Optional.empty()
        : Optional.of(question(Answer.Kind.WHO, ask, signal.kinds()));
  }

  private Question what(int at) {
    for (Signal signal : signals(at)) {
      if (signal == Signal.HAPPEN) {
        return question(Answer.Kind.WHAT, Ask.DECISION, Signal.DECIDE.kinds());
      }
      if (signal == Signal.PRESENT) {
        break;
      }
      if (!signal.kinds().isEmpty()) {
        return question(Answer.Kind.WHAT, Ask.DECISION, signal.kinds());
      }
    }
    boolean stance = STANCE.matcher(line).matches() || BODY_STANCE.matcher(line).matches();
    return question(
        Answer.Kind.WHAT,
        stance ? Ask.DECISION : Ask.SAID,
        stance ? Signal.DECIDE.kinds() : Set.of());
  }

  private Optional<Question> how(int at) {
    Question found = what(at);
    return found.ask() == Ask.SAID ? Optional.empty() : Optional.of(found);
  }

  private List<Signal> signals(int at) {
    List<Signal> signals = new ArrayList<>();
    for (String word : words.subList(Math.min(at, words.size()), words.size())) {
      QuestionWords.signal(word).ifPresent(signals::add);
    }
    return signals;
  }

  private Question question(Answer.Kind kind, Ask ask, Set<DecisionKind> kinds) {
    Event event =
        words.stream()
            .map(Event::of)
            .filter(each -> each != Event.ANY)
            .findFirst()
            .orElse(Event.ANY);
    List<String> measures = PER.matcher(line).results().map(found -> found.group(1)).toList();
    List<String> verbs =
        words.stream()
            .filter(
                word ->
                    QuestionWords.signal(word)
                        .filter(it -> it != Signal.DECIDE && !it.kinds().isEmpty())
                        .isPresent())
            .toList();
    boolean places = line.matches(".*\\bvilke?[an] (?:\\S+ )?kommun(?:er|erna)?\\b.*");
    boolean companies = COMPANY.matcher(line).matches();
    boolean cost = COST.matcher(line).matches();
    String sum = SUM_WORD.matcher(line).results().map(it -> it.group()).findFirst().orElse("");
    return new Question(kind, ask, kinds, event, sum, measures, verbs, places, companies, cost);
  }
}
