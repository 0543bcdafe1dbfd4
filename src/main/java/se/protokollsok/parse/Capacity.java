package se.protokollsok.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.AttendanceRole;

/** The words behind a name that tell in which capacity someone attends, or that they do not. */
final class Capacity {
  /**
   * {@code ersätter}, {@code tjg ers för}, {@code tjänstgör i stället för}, {@code suppleant för}.
   */
  private static final Pattern REPLACES =
      Pattern.compile(
          "(?iU)(?<=^|[ ,])(?:ers[äaé]tter"
              + "|(?:tj\\p{L}{0,14}\\.?\\s+)?(?:ers\\p{L}{0,7}\\.?|suppl\\p{L}{0,6}\\.?|vik\\p{L}{0,9}\\.?)\\s+f[öoé]r"
              + "|tj\\p{L}{0,14}\\.?\\s+(?:i\\s?st[äaé]llet\\s+)?f[öoé]r"
              + "|(?:tj\\p{L}{0,14}\\.?\\s+)?ers\\.?|^f[öoé]r"
              + "|(?:g[åa]r in|intr[äa]der)?\\s?i\\s?st[äaé]llet\\s+f[öoé]r)(?=\\s|$)");

  /** {@code ersätts av Bo Ek}. */
  private static final Pattern REPLACED_BY =
      Pattern.compile("(?iU)(?<=^|[ ,])ers[äaé]tt?(?:s|es|ts)? av(?=\\s|$)");

  private static final Map<String, AttendanceRole> ROLES =
      Map.ofEntries(
          Map.entry("ledamot", AttendanceRole.MEMBER),
          Map.entry("ordinarie", AttendanceRole.MEMBER),
          Map.entry("ordinarie ledamot", AttendanceRole.MEMBER),
          Map.entry("tjanstgorande ersattare", AttendanceRole.SERVING_SUBSTITUTE),
          Map.entry("tjanstgorande", AttendanceRole.SERVING_SUBSTITUTE),
          Map.entry("tjg ersattare", AttendanceRole.SERVING_SUBSTITUTE),
          Map.entry("tjg ers", AttendanceRole.SERVING_SUBSTITUTE),
          Map.entry("tjg", AttendanceRole.SERVING_SUBSTITUTE),
          Map.entry("ersattare", AttendanceRole.SUBSTITUTE),
          Map.entry("ers", AttendanceRole.SUBSTITUTE),
          Map.entry("suppleant", AttendanceRole.SUBSTITUTE),
          Map.entry("ej tjanstgorande", AttendanceRole.SUBSTITUTE),
          Map.entry("ej tjanstgorande ersattare", AttendanceRole.SUBSTITUTE),
          Map.entry("icke tjanstgorande ersattare", AttendanceRole.SUBSTITUTE),
          Map.entry("tjansteperson", AttendanceRole.OFFICIAL),
          Map.entry("tjansteman", AttendanceRole.OFFICIAL));

  private static final Set<String> THERE =
      Set.of("narvarande", "deltog", "deltar", "ja", "x", "nv", "pa plats", "fysiskt", "vakant");

  private static final Set<String> AWAY =
      Set.of(
          "franvarande",
          "franvaro",
          "ej narvarande",
          "inte narvarande",
          "anmalt forhinder",
          "har anmalt forhinder",
          "meddelat forhinder",
          "anmald franvaro",
          "forhinder",
          "forhindrad",
          "aterbud",
          "sjuk",
          "nej");

  /** The codes of the parties that have sat in the Riksdag, of the times of small letters too. */
  private static final Set<String> PARTIES =
      Set.of("M", "S", "C", "L", "KD", "V", "MP", "SD", "FI", "F!", "FP", "NYD");

  private static final Set<String> PARTY_NAMES =
      Set.of(
          "moderaterna",
          "socialdemokraterna",
          "centerpartiet",
          "liberalerna",
          "folkpartiet",
          "kristdemokraterna",
          "vansterpartiet",
          "miljopartiet",
          "miljopartiet de grona",
          "sverigedemokraterna");

  /** {@code SJVP}, {@code KIM}, {@code EY}, {@code PwC}: of a local party or of a firm. */
  private static final Pattern CODE = Pattern.compile("\\p{L}[\\p{L}!]{0,5}");

  private Capacity() {}

  /** Where a text says whom one replaces: {@code ersätter Bo Ek}. */
  static Optional<Matcher> replaces(String text) {
    return found(REPLACES, text);
  }

  /** Where a text says by whom one is replaced: {@code ersätts av Bo Ek}. */
  static Optional<Matcher> replacedBy(String text) {
    return found(REPLACED_BY, text);
  }

  private static Optional<Matcher> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /** The role that the whole text names. */
  static Optional<AttendanceRole> role(String text) {
    return Optional.ofNullable(ROLES.get(key(text)));
  }

  /** Whether the whole text says that somebody was there, and no more. */
  static boolean isThere(String text) {
    return THERE.contains(key(text));
  }

  /** Whether the whole text says that somebody was not there. */
  static boolean isAway(String text) {
    return AWAY.contains(key(text));
  }

  private static String key(String text) {
    return Fold.letters(text).replace(".", "");
  }

  /** Whether the text is the name of a party known all over the country: "Centerpartiet". */
  static boolean isPartyName(String text) {
    return PARTY_NAMES.contains(Fold.letters(text));
  }

  /** Whether the text is the code of a party known all over the country, in capitals. */
  static boolean isParty(String text) {
    return PARTIES.contains(text) || text.equals("Fi");
  }

  /** The same inside brackets, where small letters were usual once: "(s)". */
  static boolean isPartyInBrackets(String text) {
    return PARTIES.contains(text.toUpperCase(Locale.ROOT));
  }

  /** Whether the text may be the code of a local party; it may as well be a firm. */
  static boolean isCode(String text) {
    return CODE.matcher(text).matches() && text.chars().anyMatch(Character::isUpperCase);
  }
}
