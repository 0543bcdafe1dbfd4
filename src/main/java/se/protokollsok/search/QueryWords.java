package se.protokollsok.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.protocol.AttendanceList;

/** Swedish words that steer a question instead of being looked for. */
final class QueryWords {
  /** With a capital it is a name. */
  private static final String PER = "per";

  /** Words without a topic of their own. */
  private static final Set<String> FUNCTION =
      words(
          "och eller samt i på av för om med till från den det de dem att som en ett är var vara"
              + " varit blev blir har hade ha kan kunde ska skall skulle vi man sig sin sitt sina"
              + " deras vid inom under över efter mot mellan kring angående gällande genom utan"
              + " inte så då nu här där detta denna dessa alla allt any något någon några man ni du"
              + " jag han hon oss er fick får få gör gjorde göra finns fanns är bli hos allt vill ville"
              + " mig dig du hej tack snälla sej mej dej");

  /** Words of asking and telling: what is said of a topic is none. */
  private static final Set<String> ASKING =
      words(
          "säger säga sade sades sa sagt sagts sägs står stod skrevs skrivs diskuterades behandlades nämns"
              + " nämndes gäller gällde hände händer hänt visa berätta sök hitta länge ofta");

  private static final Set<String> QUESTION =
      words("vem vilka vilken vilket vems vad när hur varför vart mycket många mycken var");

  /** Words for meetings and their papers: on their own a topic, beside another none. */
  private static final Set<String> MEETING =
      words(
          "möte mötet möten mötena mötets sammanträde sammanträdet sammanträden protokoll"
              + " protokollet protokollen ärende ärendet ärenden punkt punkten paragraf paragrafen");

  private static final Set<String> DECIDING =
      words(
          "besluta beslutar beslutade beslutades beslutats beslutat beslutas beslöt bestämma bestämmer"
              + " bestämde bestämdes bestämts bestämt bestäms fattade fattades");

  private static final Set<String> DECISION = words("beslut beslutet besluten");

  private static final Set<String> AMOUNT = words("mycket kosta kostar kostade kostat");

  private static final Map<AttendanceList, Set<String>> ATTENDANCE =
      Map.of(
          AttendanceList.PRESENT,
          words(
              "deltog deltagit deltar delta deltagare deltagarna deltagande närvarande närvarade"
                  + " närvarar närvaro närvarolista närvarolistan"),
          AttendanceList.ABSENT,
          words("förhinder frånvarande frånvaro förhindrad förhindrade forhinder franvarande"),
          AttendanceList.GUEST,
          words("gäst gäster gästerna inbjuden inbjudna"));

  /** Typed without dots these are other words: father, stars. */
  private static final Set<String> OTHER_WITHOUT_DOTS = Set.of("far", "star");

  private static final Set<String> SILENT =
      Stream.of(FUNCTION, QUESTION, MEETING, ASKING, DECIDING)
          .flatMap(Set::stream)
          .flatMap(word -> Stream.of(word, Folding.fold(word)))
          .filter(word -> !OTHER_WITHOUT_DOTS.contains(word))
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private QueryWords() {}

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static boolean isFunction(String word) {
    return FUNCTION.contains(lower(word)) || word.equals(PER);
  }

  static boolean isQuestion(String word) {
    return QUESTION.contains(lower(word));
  }

  static boolean isDecision(String word) {
    return DECISION.contains(lower(word)) || DECIDING.contains(lower(word));
  }

  /** Returns whether a word tells nothing of a question's topic, not even beside others. */
  static boolean isSilent(String word) {
    return SILENT.contains(lower(word));
  }

  static boolean isAmount(String word) {
    return AMOUNT.contains(lower(word));
  }

  static Optional<AttendanceList> attendance(String word) {
    return ATTENDANCE.entrySet().stream()
        .filter(entry -> entry.getValue().contains(lower(word)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns the month, from 1, whose name begins like this, which it must. */
  static int monthOf(String beginning) {
    for (int month = 1; month <= MONTHS.size(); month++) {
      if (MONTHS.get(month - 1).startsWith(beginning)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month begins like " + beginning);
  }

  /** Returns the name of a month, from 1. */
  static String monthName(int month) {
    return MONTHS.get(month - 1);
  }

  /** Returns the month from 1, or 0 if the word is none. */
  static int month(String word) {
    return MONTHS.indexOf(lower(word)) + 1;
  }
}
