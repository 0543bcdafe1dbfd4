package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.DecisionClause;

/**
 * Finds decisions in running text.
 *
 * <p>Rule: what the meeting decided in passing ("Vi beslutade att pröva i två år", "beslutades att
 * bjuda in länsstyrelsen") is its decision, {@code explicit: false}. What another meeting or body
 * decided ("På mötet i mars 2023 beslutades …", "styrelsen har avsatt medel") is a reference.
 */
final class HiddenDecisions {
  /** {@code Beslutades att …}, {@code (23 jan) beslutades att …}: the clause begins at att. */
  private static final Pattern WAS_DECIDED =
      Pattern.compile(
          "\\bb[oe]slutad?es (?=att )|\\bdet besl[ou]t\\p{L}{0,5} (?=att )|\\bbesl[ou]ts (?=att )|\\b[eo]nades (?:det )?om (?=att )");

  private static final String US =
      "(?:vi|motet|gruppen|natverket|styrgruppen|ledningsgruppen|kommundirekt[ao]rerna|kommundirekt[ao]rsgruppen|[\\p{L}-]{2,30}gruppen|deltagarna|cheferna|[\\p{L}-]{2,30}cheferna)";

  private static final String DECIDE =
      "(?:beslutade|beslutar|besl[ao]t|[ao]r [ao]verens om|kom [ao]verens om|blev [ao]verens om|enades om|enas om|[ao]r eniga om|var eniga om)";

  /** {@code Vi beslutade att …}, {@code Gruppen kom överens om att …}. */
  private static final Pattern WE_DECIDED =
      Pattern.compile("\\b" + US + " " + DECIDE + " (?:\\p{L}+ )?att ");

  /** {@code Gruppen diskuterade resmål och beslutade att …}. */
  private static final Pattern WE_TALKED_AND_DECIDED =
      Pattern.compile(
          "^"
              + US
              + " (?!har |hade )\\p{L}+[^.;:]{0,160}? (?:och|samt) "
              + DECIDE
              + " (?:\\p{L}+ )?(?=att )");

  /** {@code sekretariatschefen får i uppdrag att …}, {@code EY uppdras att …}. */
  private static final Pattern IS_TASKED =
      Pattern.compile(
          "\\b(?:f[ao]r|fick|gavs|ges) (?:\\p{L}+ )?i uppdrag att |\\buppdr(?:as|ogs) (?:[ao]t \\p{L}+ )?att ");

  /** {@code Gruppen gav Anna Lind i uppdrag att …}, {@code Vi uppdrar åt Anna att …}. */
  private static final Pattern WE_TASK =
      Pattern.compile(
          "\\b"
              + US
              + " (?:(?:gav|ger) [^,.;]{2,60} i uppdrag|uppdr(?:ar|og) [ao]t [^,.;]{2,60}) att ");

  /** {@code Till justerare valdes Anna Lind}, {@code Anna Lind utsågs att justera}. */
  private static final Pattern WAS_ELECTED =
      Pattern.compile(
          "^(?:till|att) [^.]{2,120}? (?:valdes|valjs|utsags|utses) (?=\\p{L})|^(?:\\p{L}+[ ,]+){1,8}?(?:valdes|utsags|utses|valjs) (?:till|att|som) ");

  /** {@code Ärendet bordläggs}, {@code Frågan återremitterades till förvaltningen}. */
  private static final Pattern WAS_PUT_OFF =
      Pattern.compile(
          "^(?:[ao]rendet|fr[ao]gan|punkten|paragrafen) (?:bordl[ao]g(?:gs|ges|ger|des)|bordlades|[ao]terremitter(?:as|ades)|utg[ao]r)\\b(?! (?:\\p{L}+ )?(?:19|20)\\d\\d)");

  /** {@code Vi enades om att vi först måste …}: what all think, not what they will do. */
  private static final Pattern VIEW =
      Pattern.compile(
          "\\b(?:enades|enas|overens|eniga)(?: det)? om att (?:\\p{L}+ ){0,4}(?:m[ao]ste|beh[ao]ver|b[ao]r|[ao]r|var|finns|vore|kan|kr[ao]ver)\\b");

  /** Another meeting or body, or another time. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:styrelsen|styrelsemot\\p{L}+|fullmaktige|\\p{L}*namnden|kommunstyrelsen|kommunfullmaktige|regionfullmaktige|arbetsutskottet|regionen|regeringen|riksdagen|tidigare|foregaende|f[ao]rra|senaste"
              + "|(?:p[ao]|vid) (?:det|detta|sitt|ett|sin)? ?(?:ars|extra)?(?:motet?|stamman?|sammantradet?)|d[ao] beslut\\p{L}*|(?:p[ao]|vid) [^,.]{0,80}mote\\p{L}* i \\p{L}+|ar (?:19|20)\\d\\d"
              + "|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (?:19|20)\\d\\d)\\b");

  /** {@code , sekretariatschefen ska forst}: another main clause after a comma. */
  private static final Pattern NEXT_CLAUSE =
      Pattern.compile(", (?=(?:\\p{L}+ ){1,4}(?:ska|skall|kommer|far|fick|tar|ar)\\b)");

  private static final int LONGEST_SENTENCE = 1_000;

  private final ClauseReader reader;

  HiddenDecisions(ClauseReader reader) {
    this.reader = reader;
  }

  /** Returns the decisions of a paragraph of running text, in order. */
  List<DecisionClause> in(Passage paragraph) {
    List<DecisionClause> found = new ArrayList<>();
    List<Integer> bounds = Sentences.bounds(paragraph.text());
    for (int i = 0; i + 1 < bounds.size(); i++) {
      Passage sentence = paragraph.slice(bounds.get(i), bounds.get(i + 1));
      if (sentence.text().length() <= LONGEST_SENTENCE) {
        decision(sentence).map(clause -> reader.read(clause, false)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Passage> decision(Passage sentence) {
    String text = Fold.letters(sentence.text());
    if (view(text)) {
      return Optional.empty();
    }
    Matcher decided = WAS_DECIDED.matcher(text);
    if (decided.find()) {
      return ours(text, decided.start(), sentence.from(decided.end()));
    }
    Matcher we = WE_DECIDED.matcher(text);
    if (we.find()) {
      return ours(text, we.start(), sentence.slice(we.start(), clauseEnd(text, we.end())));
    }
    Matcher talked = WE_TALKED_AND_DECIDED.matcher(text);
    if (talked.find()) {
      return ours(text, talked.end(), sentence.slice(talked.end(), clauseEnd(text, talked.end())));
    }
    Matcher task = WE_TASK.matcher(text);
    if (task.find()) {
      return ours(text, task.start(), sentence.from(task.start()));
    }
    Matcher tasked = IS_TASKED.matcher(text);
    if (tasked.find() && own(text, tasked.start())) {
      int begin = clauseBegin(text, tasked.start());
      return tasked.start() - begin > 1 ? Optional.of(sentence.from(begin)) : Optional.empty();
    }
    boolean whole = WAS_ELECTED.matcher(text).find() || WAS_PUT_OFF.matcher(text).find();
    return whole ? ours(text, text.length(), sentence) : Optional.empty();
  }

  /** Whether folded words say what all think: nothing is decided. */
  static boolean view(String folded) {
    return VIEW.matcher(folded).find();
  }

  private static Optional<Passage> ours(String text, int verb, Passage clause) {
    return own(text, verb) ? Optional.of(clause) : Optional.empty();
  }

  private static boolean own(String text, int verb) {
    return !ELSEWHERE.matcher(text.substring(0, verb)).find();
  }

  private static int clauseEnd(String text, int from) {
    Matcher next = NEXT_CLAUSE.matcher(text);
    return next.find(from) ? next.start() : text.length();
  }

  private static int clauseBegin(String text, int verb) {
    int comma = text.lastIndexOf(", ", verb);
    return comma < 0 ? 0 : comma + 2;
  }
}
