package se.protokollsok.parse;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.protokollsok.protocol.DecisionKind;

/**
 * Tells what a decision does.
 *
 * <p>Rule: "the first sentence decides; where several cues stand in it, the first of avslag,
 * uppskjutet, uppmaning, uppdrag, val, anslag, godkännande, information; a named actor with a
 * present-tense verb is uppdrag; a condition (”för att kunna bevilja”) is no cue."
 *
 * <p>The patterns are written for folded text; {@code [ao]} stands where a misread å, ä or ö may
 * have become either.
 */
final class DecisionKinds {
  /** {@code att för att kunna bevilja ansökan, behöver …}. */
  private static final Pattern CONDITION =
      Pattern.compile("\\bf[ao]r att (?:kunna|f[ao]|mojliggora)\\b[^,.]{0,120}[,.]?");

  /** {@code att Anna Lind, som leder nätverket, ska …}: what is told of the actor besides. */
  private static final Pattern RELATIVE = Pattern.compile(", (?:som|vilken|vilket) [^,.]{1,120},");

  /** {@code samt att}, {@code att}: how a clause begins. */
  private static final String ATT = "^(?:samt |och )?+(?:att )?+";

  private static final Map<DecisionKind, Pattern> CUES = cues();

  /** {@code att vi försöker …}: the meeting agrees on something for itself. */
  private static final Pattern AGREEMENT =
      Pattern.compile(
          "^(?:samt |och )?(?:vi (?:beslutade|beslutar) )?att vi \\p{L}+[rs]\\b|^vi beslut\\p{L}* att skriva\\b");

  private static final int LONGEST = 600;

  private DecisionKinds() {}

  private static Map<DecisionKind, Pattern> cues() {
    Map<DecisionKind, String> cues = new EnumMap<>(DecisionKind.class);
    cues.put(
        DecisionKind.REJECTION,
        "\\bavsl[ao](?:r|s|g|gs)?\\b|\\binte ska(?:ll)?\\b|\\bska(?:ll)? (?:\\p{L}+ )?inte\\b|\\bogill(?:a|ar|as)\\b|^(?:samt )?att inte \\p{L}+|\\bavstyrk|\\bavb[ao]j|\\bavvisa");
    cues.put(
        DecisionKind.POSTPONEMENT,
        "\\bbordl(?:[ao]g|ades\\b)|\\b[ao]terremi|\\buppskj|\\bskjut(?:a|s|er) (?:\\p{L}+ ){0,3}(?:upp|fram)\\b"
            + "|(?:\\bta(?:r|s)|^(?:samt )?(?:att )?ta) upp\\b.*(?:\\bsenare|\\bl[ao]ngre fram|\\bden \\d|\\bigen\\b|\\bn[ao]sta m[ao]te|\\bkommande m[ao]te)"
            + "|\\bbeh[ao]ver\\b.*\\bf[ao]rst\\b|\\bf[ao]rst f[ao] in\\b|\\bavvakta|\\bvilande\\b"
            + "|\\b(?:flytta|behandla|[ao]terkomma till (?:fr[ao]gan|[ao]rendet))\\p{L}{0,2}\\b.*(?:\\bsenare|\\bn[ao]sta m[ao]te)"
            + "|\\bf[ao]lja upp\\b.*m[ao]te\\p{L}*\\b.*\\bden \\d");
    cues.put(
        DecisionKind.RECOMMENDATION,
        "\\buppmana(?:r|s)?\\b|\\brekommendera(?:r|s)?\\b|"
            + ATT
            + "f[ao]resl[ao]\\b|^[^,.]{0,80}\\bf[ao]resl[ao]r (?:att )?\\p{L}*(?:kommun|styrelse|n[ao]mnd|region|fullm)");
    cues.put(
        DecisionKind.ASSIGNMENT,
        "\\buppdra(?:ga|r|s|ges|gs)?\\b|\\bi uppdrag\\b|\\bf[ao]r i uppgift\\b|\\b(?:ge|ger|ges|far|tilldela|tilldelas|gar) (?:\\p{L}+ ){0,6}uppdrag(?:et)?\\b|"
            + "\\buppdraget (?:\\p{L}+ ){0,6}(?:ges|gar|lamnas)\\b");
    cues.put(
        DecisionKind.ELECTION,
        "\\butse(?:r|s|dd|tt|ddes)?\\b|\\bv[ao]lj(?:a|er|s|es)\\b|\\bvaldes\\b|\\buts[ao]gs\\b|\\bbest[ao]ende av\\b|\\bval av\\b|\\bentledig|\\bnominer");
    cues.put(
        DecisionKind.FUNDING,
        "\\bavs[ao]tt(?:a|er|s|es)?\\b|\\bansl[ao](?:r|s)?\\b|\\bbevilja\\p{L}{0,2} (?:\\S+ ){0,6}?(?:medel|kr|kronor|mkr|tkr|kkr|bidrag|anslag)\\b|\\banvisa(?:r|s)?\\b|\\bmedfinansiera(?:r|s)?\\b");
    cues.put(
        DecisionKind.APPROVAL,
        "\\bgodk[ao]nn|\\banta(?:r|s|ga|ges)?\\b|\\bfastst[ao]ll|\\bbif[ao]ll|\\bbevilja(?:r|s)?\\b|\\btillstyrk|\\bst[ao]ll(?:a|er|s) sig bakom\\b|\\bst[ao]dja\\b"
            + "|\\bskriv(?:a|er|s)? under\\b|\\bunderteckna(?:r|s)?\\b|\\bteckna(?:r|s)? (?:\\p{L}+ ){0,2}(?:avtal|samarbetsavtal)|\\bgodta|\\bing[ao] (?:avtal|samarbetsavtal)|\\bl[ao]mna(?:r)? medgivande|\\bforlang(?:a|er|s)\\b");
    cues.put(
        DecisionKind.INFORMATION,
        "\\bnoter(?:a|ar|as|ades)\\b|\\btacka(?:r|s)?\\b|\\btill handlingarna\\b|\\bta(?:r|s)? (?:\\p{L}+ )?del av (?:\\p{L}+ )?(?:information|rapport|redovisning)");
    Map<DecisionKind, Pattern> compiled = new EnumMap<>(DecisionKind.class);
    cues.forEach((kind, cue) -> compiled.put(kind, Pattern.compile(cue)));
    return compiled;
  }

  /** Returns the kind of a clause or paragraph. */
  static DecisionKind of(String clause) {
    String first = Sentences.first(clause);
    String cut = first.length() > LONGEST ? first.substring(0, LONGEST) : first;
    String plain = RELATIVE.matcher(Fold.letters(cut)).replaceAll(" ");
    String text = CONDITION.matcher(plain).replaceAll(" ");
    for (DecisionKind kind :
        new DecisionKind[] {
          DecisionKind.REJECTION,
          DecisionKind.POSTPONEMENT,
          DecisionKind.RECOMMENDATION,
          DecisionKind.ASSIGNMENT,
          DecisionKind.ELECTION,
          DecisionKind.FUNDING,
          DecisionKind.APPROVAL,
          DecisionKind.INFORMATION
        }) {
      if (CUES.get(kind).matcher(text).find()
          || (kind == DecisionKind.ASSIGNMENT && actorActs(cut))) {
        return kind;
      }
    }
    if (AGREEMENT.matcher(text).find()) {
      return DecisionKind.APPROVAL;
    }
    return DecisionKind.OTHER;
  }

  /** Whether a named actor does something by the sentence's own verb. */
  private static boolean actorActs(String sentence) {
    return Duties.first(sentence).filter(it -> it.form() != Duty.Form.URGED).isPresent();
  }
}
