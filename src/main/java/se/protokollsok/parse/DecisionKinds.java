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

  /** {@code att Anna Lind tar …}: a capital after att begins a name and no infinitive. */
  private static final Pattern NAMED_ACTOR =
      Pattern.compile("^((?i:samt |och )?(?i:att) )\\p{Lu}\\p{Ll}+ (?=\\p{L})");

  /** {@code samt att}, {@code att}: how a clause begins. */
  private static final String ATT = "^(?:samt |och )?+(?:att )?+";

  /** What an actor who "ska" do something does not stand behind. */
  private static final String OTHER_VERB =
      "(?!(?:godk[ao]nn|anta|fastst[ao]ll|bifall|bevilj|tillstyrk|st[ao]lla|skriva|notera|tacka|l[ao]gga|utse|v[ao]lja"
          + "|avs[ao]tta|ansl[ao]|uppmana|rekommendera|f[ao]resl[ao]|avsl[ao]|bordl[ao]gga)\\p{L}*\\b)";

  private static final Map<DecisionKind, Pattern> CUES = cues();

  /** Who can act: a person by role, a group, a body, an office; {@code namn} stands for a name. */
  private static final String WHO =
      "(?:[\\p{L}-]*(?:chef|direktor|grupp|sekretaria|sekreterare|kommun|namnd|natverk|styrelse|utskott"
          + "|forvaltning|ordforand|presidi|bolag|ledare|ledning|samordnar|handlagg|strateg|ansvarig|kontor"
          + "|region|ledamot|ledamoter|deltagar|medlem|jurist|controller|beredning|utredare|konsult|rektor|enhet"
          + "|kansli)[\\p{L}-]*|namn|varje|respektive|alla|samtliga|var och en)";

  /** {@code att tekniska cheferna upprättar …}: someone, then a verb in -ar or -er. */
  private static final Pattern ACTOR =
      Pattern.compile(
          "^(?:samt |och )?+att (?:(?!\\p{L}*(?<!rn|sk|lig)a\\b)[\\p{L}-]+ ){0,2}?"
              + WHO
              + "\\b[^.]{0,160}?\\b(?:(?![\\p{L}-]*(?:chefer|direktorer|medlemmar|rektorer)\\b)[\\p{L}-]{2,}(?:ar|er)|tar|ger|ser|gar)\\b");

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
        "\\bbordl[ao]g|\\b[ao]terremi|\\buppskj|\\bskjut(?:a|s|er) (?:\\p{L}+ ){0,3}(?:upp|fram)\\b"
            + "|(?:\\bta(?:r|s)|^(?:samt )?att ta) upp\\b.*(?:\\bsenare|\\bl[ao]ngre fram|\\bden \\d|\\bigen\\b|\\bn[ao]sta m[ao]te|\\bkommande m[ao]te)"
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
        "\\buppdra(?:ga|r|s|ges|gs)?\\b|\\bi uppdrag\\b|\\buppdraget\\b|\\b(?:ge|ger|far|ges) (?:\\p{L}+ ){0,4}uppdrag\\b|"
            + ATT
            + OTHER_VERB
            + "(?:(?!\\b(?:som|om|hur|vad|vilka|n[ao]r|innan)\\b)[^.]){0,200}?\\b(?:ska(?:ll)?|[ao]terkommer|informerar|[ao]terrapporterar)\\b|"
            + ATT
            + OTHER_VERB
            + "[^.]{0,200}?\\b(?:tar fram|far (?:forsoka|ta fram|aterkomma|se over|utreda|arbeta|kontakta|bjuda|undersoka|i uppgift))\\b");
    cues.put(
        DecisionKind.ELECTION,
        "\\butse(?:r|s|dd|tt|ddes)?\\b|\\bv[ao]lj(?:a|er|s|es)\\b|\\bbest[ao]ende av\\b|\\bval av\\b|\\bentledig|\\bnominer");
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
    String named = NAMED_ACTOR.matcher(cut).replaceFirst("$1namn ");
    String plain = RELATIVE.matcher(Fold.letters(named)).replaceAll(" ");
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
      if (CUES.get(kind).matcher(text).find()) {
        return kind;
      }
    }
    if (AGREEMENT.matcher(text).find()) {
      return DecisionKind.APPROVAL;
    }
    return ACTOR.matcher(text).find() ? DecisionKind.ASSIGNMENT : DecisionKind.OTHER;
  }
}
