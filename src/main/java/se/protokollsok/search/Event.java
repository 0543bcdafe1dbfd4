package se.protokollsok.search;

import java.util.Arrays;
import java.util.regex.Pattern;
import se.protokollsok.analysis.Tier;

/**
 * What happens on a day that is asked for. A day of a sentence answers only if the sentence tells
 * of the same sort of event. Patterns match words without their dots.
 */
enum Event {
  /** Öppnar, invigs. */
  OPEN(
      "oppn(?:a|ar|as|ade|ades|at|ats)|invig(?:a|er|s|des|de|ts|t)",
      "oppna(?:r|s|de|des|t|ts)?|oppning.*|invig.*"),
  /** Börjar, startar. */
  BEGIN(
      "borj(?:a|ar|ade|at|as)|start(?:a|ar|ade|ades|as|at|ats)?|starten|inled(?:a|er|s|des|de|ts)"
          + "|tilltrad(?:er|a|de)|paborja(?:s|des|r|de)|drar|drog",
      "borja.*|start(?!bidrag).*|inled.*|tilltrad.*|paborja.*|fran|igang|gar"),
  /** Gäller, införs, träder i kraft. */
  APPLY(
      "gall(?:a|er|de)|kraft|trad(?:er|de|a)|infor(?:a|s|des|de|ts)|bruk|medlem(?:mar)?|anslut(?:er|s|as|a)",
      "gall(?:a|er|de)?|kraft|infor.*|bruk|fran|anslut.*|medlem.*|gar"),
  /** Klar, redovisas, lämnas in. */
  DUE(
      "klar(?:t|a)?|fardig(?:t|a)?|redovisa|redovisas|inlamna(?:d|t|s|de)|lamna|lamnas|aterkomma|svara"
          + "|aterrapportera(?:s)?|avrapportera(?:s)?|avsluta(?:d|s|t)|slutford|anmala|anmalan|ansoka"
          + "|levererad?e?s?|skicka(?:s)?|utvardera(?:s)?|senast",
      "klara?t?|fardig.*|redovis.*|inlamn.*|lamna.*|aterkom.*|senast|fore|till|rapport.*|avslut.*"
          + "|slutfor.*|anmal.*|ansok.*|lever.*|skicka.*|svar.*"),
  /** Slutar, löper ut. */
  END(
      "slut(?:a|ar|ade|at)|upphor(?:a|de|t)?|lop(?:er|te)|stang(?:a|er|s|des|de|ts)|gick ut|ut",
      "slut.*|upphor.*|lop.*|stang.*|ut|till"),
  /** Byggs, flyttar, sker: the topic's words must tell. */
  ANY("(?!)", ".*");

  private final Pattern asked;
  private final Pattern told;

  Event(String asked, String told) {
    this.asked = Pattern.compile(asked);
    this.told = Pattern.compile(told);
  }

  /** Returns what a word of a question asks after, or {@link #ANY}. */
  static Event of(String word) {
    String folded = Tier.folded(word);
    return Arrays.stream(values())
        .filter(event -> event.asked.matcher(folded).matches())
        .findFirst()
        .orElse(ANY);
  }

  /** Returns whether a word of a text tells of it. */
  boolean isTold(String word) {
    return told.matcher(Tier.folded(word)).matches();
  }
}
