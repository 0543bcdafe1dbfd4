package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.DecisionClause;

// IN HAND until 18:35 in clone "items" (item and decision layouts); do not edit, tell in your
// report.
/**
 * Finds decisions in running text.
 *
 * <p>Rule: "Decisions also hide in running text of the same meeting (”Vi beslutade att skriva det
 * på 4 år”, ”beslutades att vi försöker ha vårt möte i Lund”): explicit: false. What another
 * meeting or body decided (”På kommundirektörernas möte i januari 2025 … beslutades”, ”styrelsen
 * avsatt 200 kkr”) is a reference, never a decision of this meeting."
 */
final class HiddenDecisions {
  /** {@code Beslutades att …}, {@code (23 jan) beslutades att …}: the clause begins at att. */
  private static final Pattern WAS_DECIDED =
      Pattern.compile("\\bb[oe]slutad?es (?=att )|\\bdet besl[ou]t\\p{L}{0,5} (?=att )");

  /** {@code Vi beslutade att …}, {@code Gruppen kom överens om att …}. */
  private static final Pattern WE_DECIDED =
      Pattern.compile(
          "\\b(?:vi|motet|gruppen|kommundirekt[ao]rerna|kommundirekt[ao]rsgruppen|deltagarna) (?:beslutade|beslutar|beslot|[ao]r overens om|kom overens om) (?:\\p{L}+ )?att ");

  /** {@code sekretariatschefen får i uppdrag att …}, {@code EY uppdras att …}. */
  private static final Pattern IS_TASKED =
      Pattern.compile(
          "\\b(?:f[ao]r|fick|gavs|ges) (?:\\p{L}+ )?i uppdrag att |\\buppdr(?:as|ogs) (?:[ao]t \\p{L}+ )?att ");

  /** Another meeting or body, or another time. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:styrelsen|styrelsemot\\p{L}+|fullmaktige|namnden|kommunstyrelsen|arbetsutskottet|regionen|regeringen|riksdagen|tidigare|foregaende|f[ao]rra|senaste|p[ao] (?:det )?motet|d[ao] beslut\\p{L}*|p[ao] [^,.]{0,80}mote\\p{L}* i \\p{L}+|ar (?:19|20)\\d\\d|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (?:19|20)\\d\\d)\\b");

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
    Matcher decided = WAS_DECIDED.matcher(text);
    if (decided.find()) {
      return own(text, decided.start())
          ? Optional.of(sentence.from(decided.end()))
          : Optional.empty();
    }
    Matcher we = WE_DECIDED.matcher(text);
    if (we.find()) {
      return own(text, we.start())
          ? Optional.of(sentence.slice(we.start(), clauseEnd(text, we.end())))
          : Optional.empty();
    }
    Matcher tasked = IS_TASKED.matcher(text);
    if (tasked.find() && own(text, tasked.start())) {
      int begin = clauseBegin(text, tasked.start());
      return tasked.start() - begin > 1 ? Optional.of(sentence.from(begin)) : Optional.empty();
    }
    return Optional.empty();
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
