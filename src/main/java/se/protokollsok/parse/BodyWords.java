package se.protokollsok.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that bodies and organisations are named by. */
final class BodyWords {
  /** {@code Socialnämnden}, {@code IT-chefsgruppen}, {@code Kommundirektörsmöte}. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?!lansstyrelse)[\\p{L}\\d&-]{0,50}?(?:namnd(?:en)?|styrelsen?|utskott(?:et)?|fullmaktige|grupp(?:en)?|natverk(?:et)?"
              + "|kommitte?n?|kommittee?n|direktion(?:en)?|presidi(?:et|um)|kommission(?:en)?|delegation(?:en)?"
              + "|beredning(?:en)?|revision(?:en)?|revisorer(?:na)?|(?<!sam)radet|[\\p{L}-]{3}(?<!sam)rad|[\\p{L}-]{3}(?:mote|traff)(?:e[tn]|t)?"
              + "|krets(?:en)?|arbetslag(?:et)?|[\\p{L}-]{3}(?:cheferna|direktorerna|samordnarna|strategerna|handlaggarna|ledarna|sekreterarna|ekonomerna)|team(?:et)?|(?:[\\p{L}-]{3})?stamman?|\\p{L}{3}ledning(?:en)?|kollegi(?:et|um)|styrelsesammantrade)");

  /** {@code samråd}, {@code forum}: a body where nothing else is one, else an organisation. */
  private static final Pattern EITHER =
      Pattern.compile("[\\p{L}-]{0,40}?(?:samrad(?:et)?|forum|samverkan|samarbete(?:t)?)");

  /** {@code Flens Fjärrvärme AB}, {@code Skaraborgs kommunalförbund}: the last word tells. */
  private static final Pattern ORGANISATION_ENDS =
      Pattern.compile(
          "(?:.{2,60}\\s)?(?:ab|hb|kb|aktiebolag|ekonomisk forening|ek\\.? for\\.?)"
              + "|(?:.{2,60}\\s)?[\\p{L}\\d-]{0,40}?(?:forbund(?:et)?|samarbete(?:t)?|samverkan|samrad(?:et)?|regionen|klovern|kommunerna|bolaget"
              + "|forening(?:en)?|sallskap(?:et)?|stiftelsen?|verken?t?|akademin?|allians(?:en)?|universitet|hogskolan?|kommuner|bostader|fastigheter|klubben|raddningstjanst)");

  /** {@code Räddningstjänsten Syd}, {@code Region Skåne}: the first word tells. */
  private static final Pattern ORGANISATION_BEGINS =
      Pattern.compile(
          "(?:raddningstjansten|destination|kommunerna|kommunsamverkan|[\\p{L}-]{0,30}forbundet|stiftelsen|[\\p{L}-]{0,30}foreningen|region|landstinget|lansstyrelsen|leader"
              + "|[\\p{L}-]{0,30}bolaget|ab|familjen|kooperativet|sallskapet|samverkan|samarbetet)\\s.{2,60}");

  /** {@code styrelsemöte}, {@code direktionssammanträde}: the meeting of a body. */
  private static final Pattern MEETING =
      Pattern.compile(
          "(?iU)(.{3,60}?)s?(?:möte|mote|sammanträde|sammantrade|träff|traff)(?:[et]?t|en)?");

  /** From the end of an indefinite word to what makes it definite. */
  private static final Map<String, String> DEFINITE =
      Map.ofEntries(
          Map.entry("namnd", "en"),
          Map.entry("styrelse", "n"),
          Map.entry("utskott", "et"),
          Map.entry("grupp", "en"),
          Map.entry("natverk", "et"),
          Map.entry("direktion", "en"),
          Map.entry("beredning", "en"),
          Map.entry("delegation", "en"),
          Map.entry("kommission", "en"),
          Map.entry("revision", "en"),
          Map.entry("team", "et"),
          Map.entry("rad", "et"),
          Map.entry("ledning", "en"));

  private static final List<String> MUNICIPAL =
      List.of("namnd", "styrels", "fullmaktig", "utskott");
  private static final int LONGEST = 100;

  private BodyWords() {}

  /** Whether the word is one that a body's name ends with. */
  static boolean isBody(String word) {
    return word.length() <= LONGEST && BODY.matcher(Fold.letters(word)).matches();
  }

  /** Whether the word is one that a body or a cooperation bears. */
  static boolean isEither(String word) {
    return word.length() <= LONGEST && EITHER.matcher(Fold.letters(word)).matches();
  }

  /** Whether some word of the text names a body. */
  static boolean namesOne(String text) {
    return List.of(text.split("[ ,]", -1)).stream()
        .anyMatch(word -> word.length() > 3 && isBody(word));
  }

  /** Whether a text has the form of an organisation's name, known or not. */
  static boolean isOrganisation(String text) {
    String folded = Fold.letters(text);
    boolean one = text.indexOf(' ') < 0 && isEither(text);
    boolean name = text.length() <= LONGEST && startsName(text) && !one;
    return name
        && (ORGANISATION_ENDS.matcher(folded).matches()
            || (ORGANISATION_BEGINS.matcher(folded).matches()
                && startsName(text.substring(text.indexOf(' ') + 1))));
  }

  /** Whether a body of this name belongs to a municipality, so that a town names its owner. */
  static boolean municipal(String body) {
    String folded = Fold.letters(body);
    return MUNICIPAL.stream().anyMatch(folded::contains);
  }

  private static boolean startsName(String text) {
    return !text.isEmpty()
        && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
  }

  /** "Styrelsen" of "styrelsemöte"; "Kultur- och fritidsnämnden" of "kultur- och fritidsnämnd". */
  static String canonical(String printed) {
    boolean shouted = printed.equals(printed.toUpperCase(Locale.ROOT));
    String text = shouted ? printed.toLowerCase(Locale.ROOT) : printed;
    Matcher meeting = MEETING.matcher(text);
    String named =
        meeting.matches() && isBody(lastWord(meeting.group(1))) ? meeting.group(1) : text;
    String whole = definite(named);
    return whole.isEmpty()
        ? whole
        : whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
  }

  /** One word, or a pair with a hyphen, is made definite; "kommunstyrelsens arbetsutskott" is. */
  private static String definite(String text) {
    boolean one = text.indexOf(' ') < 0 || text.contains("- och ");
    String folded = Fold.letters(text);
    Optional<String> ending =
        DEFINITE.entrySet().stream()
            .filter(it -> one && folded.endsWith(it.getKey()) && !folded.endsWith("samrad"))
            .map(Map.Entry::getValue)
            .findFirst();
    return text + ending.orElse("");
  }

  static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** "Räddningstjänsten Syd" of "RÄDDNINGSTJÄNSTEN SYD"; what is not shouted stays. */
  static String calm(String printed) {
    if (!printed.equals(printed.toUpperCase(Locale.ROOT)) || printed.indexOf(' ') < 0) {
      return printed;
    }
    StringBuilder calm = new StringBuilder();
    for (String word : printed.split(" ", -1)) {
      boolean keep = word.length() <= 2;
      calm.append(calm.isEmpty() ? "" : " ")
          .append(keep ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return calm.toString();
  }
}
