package se.protokollsok.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.analysis.Tier;
import se.protokollsok.protocol.DecisionKind;

/**
 * Words by which a question tells what it is after. All are matched without their dots, as people
 * type them.
 */
final class QuestionWords {
  /** What a word of a question points to. */
  enum Signal {
    /** Beslutade, bestämdes. */
    DECIDE,
    /** Godkände, antog. */
    APPROVE,
    /** Avslog, avstyrkte. */
    REJECT,
    /** Bordlades, återremitterades. */
    PUT_OFF,
    /** Avsattes, anslog, beviljade. */
    FUND,
    /** Valdes, utsågs. */
    ELECT,
    /** Föreslog, rekommenderade, uppmanade. */
    URGE,
    /** Uppdrag, ansvarar. */
    TASK,
    /** Ska, skulle. */
    WILL,
    /** Presenterade, föredrog, informerade. */
    PRESENT,
    /** Reserverade sig. */
    RESERVE,
    /** Röstade, voteringen. */
    VOTE,
    /** Jävig. */
    RECUSE,
    /** Efterträdde, ersatte. */
    SUCCEED,
    /** Diskuterades, behandlades. */
    DISCUSS,
    /** Hände, blev, gick. */
    HAPPEN;

    /** Returns the kinds of decision it asks for; empty for what is no decision. */
    Set<DecisionKind> kinds() {
      return switch (this) {
        case DECIDE -> Set.of(DecisionKind.values());
        case APPROVE -> Set.of(DecisionKind.APPROVAL);
        case REJECT -> Set.of(DecisionKind.REJECTION);
        case PUT_OFF -> Set.of(DecisionKind.POSTPONEMENT);
        case FUND -> Set.of(DecisionKind.FUNDING, DecisionKind.APPROVAL, DecisionKind.OTHER);
        case ELECT -> Set.of(DecisionKind.ELECTION);
        case URGE, TASK -> Set.of(DecisionKind.RECOMMENDATION, DecisionKind.ASSIGNMENT);
        case WILL, PRESENT, RESERVE, VOTE, RECUSE, SUCCEED, DISCUSS, HAPPEN -> Set.of();
      };
    }
  }

  /** What a sum is called, also as the end of a compound: "årsavgiften", "slutnotan". */
  static final String SUM_NOUN =
      "(?:kostnad(?:en|er|erna)?|avgift(?:en|er|erna)?|pris(?:et|er|erna)?|prislapp(?:en)?|nota(?:n)?"
          + "|belopp(?:et)?|summa(?:n)?|taxa(?:n)?|hyra(?:n)?|budget(?:en)?|premie(?:n)?"
          + "|skilling(?:en)?|anslag(?:et)?|vite(?:t)?|arvode(?:t)?|rakning(?:en)?)";

  /** Adjectives of size, without dots. */
  static final String MEASURE =
      "(?:lang|langt|langa|hog|hogt|hoga|lag|lagt|stor|stort|stora|dyr|dyrt|dyra|bred|brett|breda"
          + "|djup|djupt|gammal|gammalt|gamla|tung|tungt|snabbt|vanligt)";

  private static final Map<Signal, Pattern> SIGNALS = signals();

  private static Map<Signal, Pattern> signals() {
    Map<Signal, String> forms = new LinkedHashMap<>();
    forms.put(
        Signal.DECIDE,
        "beslut(?:a|ar|ade|at|as|ades|ats|et|en|it)?|beslots?|bestam(?:ma|mer|de|des|t|ts|s)"
            + "|klubba(?:de|des|s|ts)?|fattades?|enades?|overenskoms?");
    forms.put(
        Signal.APPROVE,
        "godkan(?:na|ner|de|des|t|ts|ns)|ant(?:og|ogs|as|ar|agit|agits)|tillstyrk(?:te|tes|t|ts|er)"
            + "|faststall(?:a|er|de|des|t|ts|s)|bifolls?|bifall(?:er|it|its)|undertecknades?");
    forms.put(
        Signal.REJECT,
        "avslogs?|avsla(?:r|s|git|gits)?|avstyrk(?:te|tes|t|ts|er)|ogilla(?:de|des|t|r)"
            + "|forkasta(?:de|des|ts)|neka(?:de|des|s|ts)");
    forms.put(
        Signal.PUT_OFF,
        "bordla(?:gga|gger|de|des|gt|gts|ggs)|aterremitter(?:a|ade|ades|as|ats)|uppskjots?");
    forms.put(
        Signal.FUND,
        "avsatt(?:e|es|s|a|er|as)?|avsatts|anslogs?|ansla(?:r|s|git|gits)|tillfor(?:de|des|s)"
            + "|bevilja(?:de|des|s|t|ts|r)|tilldela(?:de|des|s|ts)|satsa(?:de|des|r|s|ts)");
    forms.put(
        Signal.ELECT,
        "vald(?:e|es|a)?|valj(?:er|s|as)|valts?|uts(?:ag|ags|er|es|edd|edda|ett|etts)"
            + "|tillsatt(?:e|es|s)");
    forms.put(
        Signal.URGE,
        "rekommendera(?:de|des|r|s)|uppmana(?:de|des|r|s)|foresl(?:ar|og|ogs|as|agits)");
    forms.put(Signal.TASK, "uppdrag(?:et)?|uppdra(?:gits|r|s)|uppdrogs?|ansvar(?:ar|ade|ig|iga)");
    forms.put(Signal.WILL, "ska(?:ll)?|skulle|maste|behovde");
    forms.put(
        Signal.PRESENT,
        "presenter(?:ade|ades|ar|at|ats)|foredrogs?|foredra(?:r|gande|ganden|git|gits)"
            + "|redovisa(?:de|des|r|t|ts)|informera(?:de|des|r|t|ts)|beratta(?:de|des|r|t)"
            + "|rapportera(?:de|des|r|t|ts)|redogjordes?|redogor");
    forms.put(Signal.RESERVE, "reserver(?:ade|at|ar|ades|ats)|reservation(?:en|er|erna)?");
    forms.put(
        Signal.VOTE,
        "rosta(?:de|des|t|r)|votering(?:en|ar)?|omrostning(?:en)?|rostning(?:en)?|rostsiffror(?:na)?");
    forms.put(Signal.RECUSE, "jav(?:ig|iga)?");
    forms.put(
        Signal.SUCCEED,
        "eftertrad(?:de|des|er|ts)|eftertrader|ersatt(?:er|e|es|s)|ersatts|avlos(?:te|tes|er)"
            + "|eftertradare(?:n)?");
    forms.put(
        Signal.DISCUSS, "diskutera(?:de|des|t|ts|s)|behandla(?:de|des|ts|s)|avhandla(?:de|des)");
    forms.put(Signal.HAPPEN, "hand(?:e|er)|hant|gick|gar|blev|blir|utfall(?:et)?|utgang(?:en)?");
    return forms.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                form -> Pattern.compile(form.getValue()),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** Words of questions that need not stand in the record. */
  private static final Set<String> FILLERS =
      words(
          "upp ut ned ner at bort pengar pengarna kronor kr mkr summa summan belopp beloppet totalt sammanlagt extra ytterligare"
              + " person personer personerna namn namnet namnen heter hette datum datumet dag dagen"
              + " ar aret arets manad manaden tid tiden klockan vecka veckan tidpunkt gang gangen gangerna"
              + " fraga fragan fragor sak saken egentligen slutligen slut till slutet sedan sen senare senast"
              + " senaste sist sista forst forsta redan annu just tidigare"
              + " anmalde anmalt ny nytt nya nuvarande nasta ta fram gatt over galler kommuner kommunen kommun leverantor foretag foretaget bolag"
              + " fick far fatt vill ville velat bli blir blev blivit vara hur kom kommer kommit fram stallde"
              + " staller sig sin sitt tyckte tycker ansag anser sa sade sager sagt sades sags galler gallde"
              + " handlar handlade handla visade visar innebar innebara innehaller antal antalet andel"
              + " andelen procent stor stort stora hog hogt hoga lag lagt dyr dyrt lange ungefar cirka ca"
              + " tog togs tar tagit tas gav ges ger gett givit gjorde gjordes gjort gora gor halls holls"
              + " hall haller hallit lade lades lagt laggs satt satte sattes skedde sker ske skett tack vare"
              + " finns fanns funnits har hade haft kan kunde kunnat alla allt bade respektive hela"
              + " angaende rorande avseende betraffande inklusive enligt nar vem vilka vilken vilket vad"
              + " vems varfor hur mycket manga sta star stod sitter satt sitta ingar ingick med"
              + " berattas lat lata latit fortfarande nu egna eget egen deras dem vilkas"
              + " svar svaret resultat resultatet besked beskedet anledning anledningen orsak orsaken");

  /** Words of questions about a meeting, beside those that name it. */
  private static final Set<String> OF_MEETING =
      words(
          "sent sen tidigare tidigt distans teams digitalt lank video skype zoom via plats saknades"
              + " saknade uteblev borta aterbud forfall anmalt anmala anmaldes ledamot ledamoter"
              + " ledamoterna ersattare ersattarna tjansteman tjanstemannen tjanstepersoner"
              + " kommundirektorer kommundirektorerna politiker personer representanter"
              + " representerade representerades representerat representerad representanterna"
              + " motet mote moten sammantrade sammantradet protokoll protokollet nr nummer gruppen"
              + " ordforande sekreterare ledde forde skrev forsenad forsenade anlande gick lamnade"
              + " avvek fortid hem namnden styrelsen namnd styrelse beslutande tjanstgorande deltagarlista"
              + " deltagarlistan lista listan narvarade medverkade medverka sig forst ovriga andra"
              + " personligen fysiskt rummet lokalen uppkopplad uppkopplade dar utanfor extern externa");

  /** Returns whether a word of a question about a meeting is no topic of its own. */
  static boolean isOfMeeting(String word) {
    String folded = Tier.folded(word);
    return OF_MEETING.contains(folded)
        || folded.matches("[\\d/.:-]+|.*motet?|.*namnden?|.*styrelsen?");
  }

  private static final Set<String> OFFICE =
      words("tjanst tjansten jobb jobbet arbete arbetet anstallning anstallningen roll rollen");

  /** Nouns of a role that somebody is chosen for. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:.*(?:ordforande|kontaktperson|ombud|ledamot|ledamoter|sammankallande|ersattare"
              + "|representant|representanter|projektledare|sekreterare|ansvarig|ansvariga|samordnare"
              + "|kommitte|kommitten|arbetsgrupp|arbetsgruppen|grupp|gruppen|chef|vard|juror|revisor))"
              + "(?:en|n|na|er|erna)?");

  private QuestionWords() {}

  private static Set<String> words(String list) {
    return Stream.of(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns what a word points to, also where one letter of a long word is wrong. */
  static Optional<Signal> signal(String word) {
    String folded = Tier.folded(word);
    return SIGNALS.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(folded).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> SwedishWords.isListed(word) ? Optional.empty() : Misspelt.signal(folded));
  }

  /** Returns whether a word tells nothing of the topic. */
  static boolean isFiller(String word) {
    return FILLERS.contains(Tier.folded(word));
  }

  /** Returns whether a word means the place somebody holds: of a named person it tells nothing. */
  static boolean isOffice(String word) {
    return OFFICE.contains(Tier.folded(word));
  }

  static boolean isRole(String word) {
    return ROLE.matcher(Tier.folded(word)).matches();
  }

  /** The commonest words of questions, as people misspell them. */
  private static final class Misspelt {
    private static final Map<String, Signal> COMMON =
        Map.ofEntries(
            Map.entry("beslutade", Signal.DECIDE),
            Map.entry("beslutades", Signal.DECIDE),
            Map.entry("bestamdes", Signal.DECIDE),
            Map.entry("bestamde", Signal.DECIDE),
            Map.entry("godkande", Signal.APPROVE),
            Map.entry("godkandes", Signal.APPROVE),
            Map.entry("avsattes", Signal.FUND),
            Map.entry("beviljades", Signal.FUND),
            Map.entry("bordlades", Signal.PUT_OFF),
            Map.entry("utsags", Signal.ELECT),
            Map.entry("uppdrag", Signal.TASK),
            Map.entry("presenterade", Signal.PRESENT),
            Map.entry("redovisade", Signal.PRESENT),
            Map.entry("informerade", Signal.PRESENT),
            Map.entry("rapporterade", Signal.PRESENT),
            Map.entry("reserverade", Signal.RESERVE),
            Map.entry("eftertradde", Signal.SUCCEED));

    private static final int SHORTEST = 6;

    static Optional<Signal> signal(String folded) {
      return folded.length() < SHORTEST
          ? Optional.empty()
          : COMMON.entrySet().stream()
              .filter(entry -> isNear(entry.getKey(), folded))
              .map(Map.Entry::getValue)
              .findFirst();
    }

    /** One letter more, less, or another. */
    private static boolean isNear(String right, String typed) {
      int begin = 0;
      int least = Math.min(right.length(), typed.length());
      while (begin < least && right.charAt(begin) == typed.charAt(begin)) {
        begin++;
      }
      int end = 0;
      while (end < least - begin
          && right.charAt(right.length() - 1 - end) == typed.charAt(typed.length() - 1 - end)) {
        end++;
      }
      return right.length() - begin - end <= 1 && typed.length() - begin - end <= 1;
    }
  }
}
