package se.protokollsok.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that name who can act: persons by their role, groups, bodies, offices. For folded
 * words; {@code [ao]} stands where a misread å, ä or ö may have become either.
 */
final class ActorWords {
  private static final String THING_ENDING = "(?:en|n|et|t|er|erna|ar|arna|na|or|orna)?";

  /** {@code kommundirektören}, {@code HR-cheferna}, {@code ordförande}. */
  private static final Pattern PERSON =
      Pattern.compile(
          "[\\p{L}-]*(?:chef|direkt[ao]r|strateg|jurist|controller|konsult|rektor|ekonom|ingenj[ao]r|arkitekt|inspekt[ao]r"
              + "|specialist|administrat[ao]r|koordinator|kommunikat[ao]r|pedagog|revisor|representant|kontaktperson|antikvarie"
              + "|geolog|ekolog|biolog|ledam[ao]t|ledam[ao]ter|medlem|medlemmar|tj[ao]nsteperson|entrepren[ao]r|leverant[ao]r"
              + "|exploat[ao]r|arrang[ao]r|v[ao]rd|kommunalr[ao]d|oppositionsr[ao]d|part|assistent|partner|praktikant|trainee|ombud)"
              + "(?:en|n|er|erna|na|ar|arna)?"
              + "|[\\p{L}-]*(?:sekreter|led|samordn|handl[ao]gg|utred|planer|r[ao]dgiv|utveckl|registr|forsk|upphandl|f[ao]retr[ao]d"
              + "|projekt[ao]g|[ao]g|l[ao]k|l[ao]r|deltag|ers[ao]tt|politik|verksamhetsut[ao]v|initiativtag|f[ao]rfatt|arbetsgiv"
              + "|hyresv[ao]rd|uppdragstag|s[ao]lj|k[ao]p)ar(?:e|en|na)"
              + "|[\\p{L}-]*(?:ordf[ao]rande|s[ao]kande)n?a?|[\\p{L}-]*(?:arkivarie|bibliotekarie|politiker)(?:n|r|rna|na)?"
              + "|[\\p{L}-]*(?:ansvarig|sakkunnig)[ae]?|[\\p{L}-]*(?:tj[ao]nstem[ao]n|tj[ao]nstem[ao]nnen|ombuden|r[ao]den|kass[ao]r|kass[ao]ren)"
              + "|vd|kso|gd");

  /** {@code arbetsgruppen}, {@code nämnden}, {@code sekretariatet}, {@code kommunerna}. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:[\\p{L}-]*(?:grupp|n[ao]tverk|n[ao]mnd|styrelse|utskott|f[ao]rvaltning|presidi|presidium|kommun|beredning|kansli|kanslie"
              + "|sekretariat|kommitt[ao]|delegation|avdelning|myndighet|l[ao]nsstyrelse|universitet|h[ao]gskol[ao]?|universitete|stiftelse"
              + "|bibliotek|stadsarkiv|brandf[ao]rsvar|r[ao]ddningstj[ao]nst|f[ao]retag|fullm[ao]ktige|revision|akademi|institut|panel|jury"
              + "|kommunf[ao]rbund|arkiv|muse[eu]m?|kontor|gymnasi[eu]m?|polis|team|(?:trafik|skol|bo|energi|migrations|naturv[ao]rds|skatte|jordbruks|livsmedels|lantm[ao]teri)verk)"
              + "|[\\p{L}-]*f[ao]rening|[\\p{L}-]*f[ao]rbund|[\\p{L}-]*bolag|(?:[\\p{L}-]*[ao]nse|[\\p{L}-]*s|hamn|n[ao]rings)?region"
              + "|(?:kost|skol|drift|plan|milj[ao]|service|[\\p{L}-]*s|[\\p{L}-]*-)?enhet"
              + "|(?:kommun|kris|projekt|stab|stads|skol|f[ao]rvaltnings|verksamhets|process|[\\p{L}]*mannale?)?ledning"
              + "|[\\p{L}-]*(?:s|al|vatten|ungdoms?|[ao]ldre)r[ao]d|stad)"
              + THING_ENDING);

  private static final Pattern DECIDING =
      Pattern.compile(
          "[\\p{L}-]*(?:n[ao]mnd|styrelse|utskott|beredning|fullm[ao]ktige|revision|kommitt[ao]|delegation|direktion|jury)(?:en|n|et)?");

  /** {@code området}, {@code underlaget}: end like an actor and are none. */
  private static final Pattern NO_ACTOR =
      Pattern.compile("[\\p{L}-]*(?:omr[ao]d|bost[ao]d|verkst[ao]d|gruppering)\\p{L}*");

  /** {@code varje}, {@code de}, {@code tf}: what stands before the noun. */
  private static final Set<String> DETERMINERS =
      Word.set(
          """
          varje respektive alla samtliga ovriga berorda bada de den det en ett vara nagra tf bitr
          vice t.f egna nya andra inre yttre mindre storre elva tva tre fyra fem sex sju atta nio
          tio fler flera senior resp deltagande gemensamma hogsta resterande kommande forsta stora""");

  /**
   * {@code tekniska}, {@code verkställande}, {@code berörda}: an adjective, never an infinitive.
   */
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "[\\p{L}-]{2,}(?:ska|liga|iga|ande|ende|[ao]dda|[ao]rda|ella|ala|[ao]ra|iva|samma|n[ao]rna|nda|ade|sta|bla|tf[ao]rordnade?|[ao]rna|ern[ao])"
              + "|extern[ao]?|intern[ao]?|lokal[ao]?|ny|sarskild[ao]?|mindre|liten|gemensam|utsedd[ao]?|bitr[ao]dande");

  /** {@code ska}, {@code bjuda}: end like adjectives and are verbs. */
  private static final Set<String> NO_ADJECTIVE =
      Word.set(
          """
          ska onska minska utforska bevaka granska forska diskutera tala mala betala skala hala
          gora hora kora rora fora fullfolja anstalla lasta testa rusta motarbeta forandra andra
          sanda anvanda vanda tillampa utlysa driva skriva beskriva arkivera bara svara klara
          spara forklara forsvara forbattra laga fraga tillfraga visa avvisa avsluta utvidga
          faststalla framstalla genomfora overfora utfora utmana undersoka aga viga handla
          behandla forhandla samla upphandla avveckla utveckla samverka planlagga lagga forma
          ansluta flytta tillata utreda ersatta fortsatta avsatta beratta forlanga hantera notera""");

  /** {@code i}, {@code för}: what may lead to more about an actor. */
  static final Set<String> OF = Set.of("i", "for", "pa", "p4", "vid", "inom", "fran", "hos");

  /** {@code i samråd}, {@code på nästa}: what follows here tells no more about the actor. */
  private static final Set<String> CIRCUMSTANCE =
      Word.set(
          """
          samrad dialog sin sina sitt uppdrag samband samarbete samverkan forsta andra enlighet
          ovrigt host var varas sommar vinter god tid stallet foljd nasta kommande nastkommande
          att varje behov detta det denna den arets samtal forvag efterhand och hemmaplan plats
          eget egen alla dag ar slutet borjan mitten dem forekommande fall stort allt mars maj tva
          tre fyra fem sex en ett ord mote motet berorda sig""");

  private static final Set<String> EACH = Set.of("varje", "respektive");

  private static final Set<String> TIMES =
      Word.set(
          "ar manad vecka dag kvartal mote host var gang termin halvar tertial tillfalle fraga del arende projekt");

  private static final Set<String> NAMED = Set.of("kommun", "stad", "kommuns", "stads");

  private static final Set<String> GROUPS = Set.of("grupp", "gruppen", "natverk", "natverket");

  /** Ends of definite nouns with a capital that name nobody: {@code Avtalet}, {@code Pengarna}. */
  private static final Pattern DEFINITE_THING =
      Pattern.compile("\\p{L}{4,}(?:en|et|arna|erna|orna)");

  private static final Pattern DEFINITE = Pattern.compile("\\p{L}{3,}(?:en|et|an|na|rn|eriet)");

  private ActorWords() {}

  /** Whether the word names persons or a body by what they do, and owns nothing: no genitive. */
  static boolean head(Word word) {
    String folded = word.folded();
    return (PERSON.matcher(folded).matches() || BODY.matcher(folded).matches())
        && !NO_ACTOR.matcher(folded).matches();
  }

  /** Whether the noun names persons by their office, and no body. */
  static boolean person(Word word) {
    return PERSON.matcher(word.folded()).matches();
  }

  /** Whether the noun names a body that decides at meetings: "nämnden", "valberedningen". */
  static boolean decides(Word word) {
    return DECIDING.matcher(word.folded()).matches();
  }

  /** Whether the noun names a group that may bear a name of its own. */
  static boolean group(Word word) {
    return GROUPS.stream().anyMatch(word.folded()::endsWith);
  }

  /** Whether the word may stand between a determiner and the noun. */
  static boolean before(Word word) {
    String folded = word.folded();
    return DETERMINERS.contains(folded)
        || (ADJECTIVE.matcher(folded).matches() && !NO_ADJECTIVE.contains(folded));
  }

  /** Whether a determiner that means each one: "varje", "respektive". */
  static boolean each(Word word) {
    return EACH.contains(word.folded());
  }

  /** Whether the word counts time or meetings and names nobody: "varje år". */
  static boolean time(Word word) {
    return TIMES.contains(word.folded());
  }

  /** Whether a name before it says whose it is: "Örkelljunga kommun". */
  static boolean named(Word word) {
    return NAMED.contains(word.folded());
  }

  /** Whether the word is a genitive: "kommunernas", "Bjuvs", "Familjen Helsingborgs". */
  static boolean genitive(Word word) {
    String folded = word.folded();
    if (!folded.endsWith("s") || folded.length() < 4) {
      return false;
    }
    return word.capital()
        || head(new Word(word.raw(), folded.substring(0, folded.length() - 1), 0, 0, ' '));
  }

  /** Whether the preposition tells of a circumstance and not of the actor, by the word after it. */
  static boolean circumstance(Word next) {
    return CIRCUMSTANCE.contains(next.folded()) || Character.isDigit(next.raw().charAt(0));
  }

  /** Whether a lone word with a capital inside a sentence may name somebody. */
  static boolean lone(Word word) {
    return word.capital()
        && (Names.isNameWord(word.raw()) || abbreviation(word))
        && !DEFINITE_THING.matcher(word.folded()).matches();
  }

  /** {@code EY}, {@code SKR}. */
  static boolean abbreviation(Word word) {
    return word.raw().length() >= 2
        && word.raw().length() <= 6
        && word.raw().chars().allMatch(Character::isUpperCase);
  }

  /** Whether the noun is in its definite form: "chefen", "kommunerna". */
  static boolean definite(Word word) {
    return DEFINITE.matcher(word.folded()).matches();
  }

  /** {@code och}, {@code samt}, {@code tillsammans med}: how many words join two actors at i. */
  static int join(List<Word> words, int i) {
    if (i >= words.size()) {
      return 0;
    }
    return switch (words.get(i).folded()) {
      case "och", "samt", "jamte", "liksom" -> 1;
      case "tillsammans", "ihop" ->
          i + 1 < words.size() && words.get(i + 1).folded().equals("med") ? 2 : 0;
      default -> 0;
    };
  }
}
