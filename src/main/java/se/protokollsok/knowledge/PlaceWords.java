package se.protokollsok.knowledge;

import java.util.Set;
import java.util.regex.Pattern;

/** The folded words that tell, beside the name of a municipality, whether it is meant. */
public final class PlaceWords {
  /** After the name: "Klippans kommun", "Bjuvs och Svalövs kommuner". */
  public static final Set<String> KIND =
      Set.of(
          "kommun",
          "kommuns",
          "kommunen",
          "kommunens",
          "kommuner",
          "kommuners",
          "kommunerna",
          "kommunernas",
          "kommunstyrelse",
          "kommunstyrelsen",
          "kommunfullmaktige",
          "kommundirektor",
          "kommunchef",
          "kommunalrad",
          "stad",
          "stads",
          "stader");

  /** Between the last two of a list. */
  static final Set<String> LIST_WORDS = Set.of("och", "samt", "eller", "respektive", "resp");

  /** Words that may stand, capitalised, before the name of a place. */
  public static final Set<String> BEFORE_PLACE =
      Set.of(
          "i",
          "fran",
          "till",
          "pa",
          "hos",
          "vid",
          "med",
          "och",
          "samt",
          "bade",
          "aven",
          "for",
          "av",
          "mellan",
          "om",
          "kommunerna",
          "kommunen",
          "kommun",
          "kommuner",
          "staden",
          "stad",
          "inom",
          "region",
          "genom",
          "enligt");

  /** Before a family name that stands alone. */
  static final Pattern TITLE =
      Pattern.compile(
          "enligt|herr|fru|ordforande|ledamot|ledamoten|.*(?:direktor|chef|ledare|rad|sekreterare"
              + "|handlaggare|samordnare|strateg|utredare|jurist)(?:en)?");

  /** "Helsingborgs Dagblad", "Kalmar län", "Lunds universitet". */
  public static final Set<String> OTHER_OWNERS =
      Set.of(
          "lan",
          "lans",
          "dagblad",
          "tidning",
          "tidningen",
          "posten",
          "allehanda",
          "kuriren",
          "nyheter",
          "universitet",
          "universitetet",
          "hogskola",
          "lasarett",
          "sjukhus",
          "tingsratt",
          "hovratt",
          "sparbank",
          "stift",
          "arena",
          "airport",
          "flygplats",
          "universitetssjukhus",
          "symfoniorkester",
          "c",
          "if",
          "ff",
          "bk",
          "ik",
          "fc");

  /** "Familjen Helsingborg", "Region Uppsala", "Campus Helsingborg". */
  public static final Set<String> OTHER_NAMES =
      Set.of("familjen", "region", "regionen", "landstinget", "campus", "visit", "hotell", "hotel");

  /** Before "i Lund" where people meet: "träff i Lund", also misread "moéte". */
  static final Pattern MEETING =
      Pattern.compile(
          "mo?e?te[tn]?|.*mo?e?te[tn]?|sammantrade[tn]?|traff(?:en|ar)?|konferens(?:en)?|internat(?:et)?"
              + "|traffas|ses|samlas|halls|holls|rum");

  private PlaceWords() {}
}
