package se.protokollsok.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of persons from roles and other words by their form. */
final class Names {
  /** {@code Anna}, {@code Jan-Inge}, {@code O'Neill}, {@code D.}: one capital, then letters. */
  private static final Pattern NAME_WORD =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.]*+(?:-[\\p{L}\\p{M}'’]++){0,3}");

  /** {@code kommundirektör}, {@code sekretariatschef}, {@code 1:e vice ordförande}. */
  private static final Pattern ROLE_WORD =
      Pattern.compile(
          ".*(?:direktor|chef|sekreterare|ledare|samordnare|koordinator|ordforande|handlaggare|strateg"
              + "|ansvarig|controller|arkitekt|jurist|ekonom|administrator|utredare|konsult|rektor"
              + "|ingenjor|revisor|student|praktikant|planerare|inspektor|radgivare|utvecklare"
              + "|specialist|assistent|analytiker|registrator|kommunalrad|borgarrad|lakare|larare"
              + "|skoterska|foreträdare|foretradare|ombud|ledamot|ersattare|tjansteperson|tjansteman"
              + "|vd|tf|bitr|bitradande|vice|tillforordnad|senior|projektagare|processagare|pedagog"
              + "|bibliotekarie|antikvarie|geolog|ekolog|biolog|sakkunnig|forskare|professor|doktorand"
              + "|arkivarie|kommunikator|redaktor|upphandlare|adjunkt|interim|stabs?|gd"
              + "|ordf|sekr|sammankallande|adjungerad|suppleant|kanslist|observator|protokollforare|bedomare"
              + "|antecknare|kassor|gruppledare|oppositionsrad|moderator|facilitator|psykolog|kurator|tolk)(?:en|n|s|ens|ns|na)?");

  /** {@code 1:e}, {@code 2:a}. */
  private static final Pattern ORDINAL = Pattern.compile("\\d:[ea]");

  /** Words written with a capital that begin no name. */
  private static final Set<String> NO_NAME =
      Set.of(
          "familjen",
          "region",
          "skane",
          "kommun",
          "kommunen",
          "stad",
          "staden",
          "ab",
          "motet",
          "den",
          "det",
          "de",
          "en",
          "ett",
          "vi",
          "man",
          "och",
          "pa",
          "i",
          "for",
          "till",
          "att",
          "fran",
          "om",
          "med",
          "av",
          "som",
          "detta",
          "denna",
          "dessa",
          "har",
          "hur",
          "ny",
          "nya",
          "nytt",
          "projekt",
          "projektet",
          "information",
          "rapport",
          "diskussion",
          "ovrigt",
          "ovriga",
          "beslut",
          "sammanfattning",
          "budget",
          "forslag",
          "arende",
          "arendet",
          "sverige",
          "lansstyrelsen",
          "leader",
          "vid",
          "under",
          "efter",
          "idag",
          "gruppen",
          "punkten",
          "fragan",
          "nasta",
          "sida",
          "sidan",
          "protokoll",
          "datum",
          "plats",
          "tid",
          "teams",
          "via");

  private static final Set<String> PARTICLES =
      Set.of("af", "von", "van", "de", "der", "la", "al", "zu");
  private static final int MOST_WORDS = 6;

  private Names() {}

  /** Whether the words are a whole name: a given name and at least one more. */
  static boolean isName(String text) {
    return isName(List.of(text.split(" ")));
  }

  static boolean isName(List<String> words) {
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return false;
    }
    return isNameWord(words.getFirst())
        && isNameWord(words.getLast())
        && words.getLast().length() > 1
        && words.stream().allMatch(Names::isNamePart);
  }

  /** Whether the word can stand in a name: a name word, or "von". */
  static boolean isNamePart(String word) {
    return isNameWord(word) || PARTICLES.contains(word);
  }

  /** Whether the word can be part of a name. */
  static boolean isNameWord(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    String folded = Fold.letters(word);
    return NAME_WORD.matcher(word).matches() && !NO_NAME.contains(folded) && !isRole(word);
  }

  /** Whether the word names a role: "Stadsdirektör", "sekretariatschef". */
  static boolean isRole(String word) {
    String folded = Fold.letters(word.replace(".", "").replace(",", ""));
    return ROLE_WORD.matcher(folded).matches() || ORDINAL.matcher(folded).matches();
  }

  /** Whether the text begins or ends with a role: "biträdande rektor", "chef för skolan". */
  static boolean isTitle(String text) {
    return isRole(text.split(" ", 2)[0]) || isRole(text.substring(text.lastIndexOf(' ') + 1));
  }

  /** Whether some word of the text names a role. */
  static boolean holdsRole(String text) {
    for (String word : List.of(text.split(" ", -1))) {
      if (isRole(word)) {
        return true;
      }
    }
    return false;
  }
}
