package se.protokollsok.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns of phrase that open or close a question and say nothing of its topic, though their words
 * might: "hur gick det med", "jag letar efter". Folded text.
 */
final class QuestionPhrases {
  private static final List<Pattern> OPENING =
      List.of(
          pattern("(?:hej|god dag|tack|snalla|vanligen)[,!.]?"),
          pattern("(?:jag|vi) (?:undrar|funderar)(?: lite)?(?: over| pa| om)?"),
          pattern("(?:jag|vi) (?:soker|letar)(?: efter)?"),
          pattern(
              "(?:jag|vi) (?:vill|behover|skulle vilja) (?:veta|se|lasa|hitta|fa)(?: mer| reda pa)?"),
          pattern(
              "(?:kan|kunde|skulle) (?:du|ni|man|jag|nagon)(?: kunna)?(?: fa)?"
                  + " (?:visa|beratta|hitta|soka|saga|veta|hjalpa mig(?: att)?(?: hitta)?|forklara|ta fram)"),
          pattern("vet (?:du|ni|nagon)"),
          pattern("(?:pa |till |fran |fran och med )?(?:vilken (?:dag|manad)|vilket (?:datum|ar))"),
          pattern("(?:vilka|vem|vilken) (?:sitter|ingar|ar med)(?: med)? i"),
          pattern("hur (?:gick|gar|blev|ser|lat) det (?:ut )?(?:med|for|i)?"),
          pattern("vad blev det (?:av|for)"),
          pattern("(?:finns|fanns) det nagot(?: skrivet| beslut)?"),
          pattern("(?:var|ar) det nagon som"),
          pattern("i vilket (?:protokoll|mote|arende)"),
          pattern("nar (?:tog|togs) (?:man|ni|vi)? ?upp"));

  private static final Pattern CLOSING =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:tack(?: pa forhand)?|snalla|please)[\\s!.?]*$");

  private QuestionPhrases() {}

  private static Pattern pattern(String words) {
    return Pattern.compile(
        "[^\\p{L}\\p{N}]*(?:" + words.replace(" ", "\\s+") + ")(?![\\p{L}\\p{N}])");
  }

  /** Takes such turns from what is left of a question, if something is left then. */
  static void take(QueryText text) {
    boolean taken = true;
    while (taken) {
      taken = false;
      for (Pattern pattern : OPENING) {
        taken |= take(text, pattern);
      }
    }
    take(text, CLOSING);
  }

  private static boolean take(QueryText text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text.folded());
    boolean found = pattern == CLOSING ? matcher.find() : matcher.lookingAt();
    if (!found || !holdsWord(text, matcher.start(), matcher.end())) {
      return false;
    }
    boolean others =
        text.tokens().stream()
            .anyMatch(it -> it.end() <= matcher.start() || it.begin() >= matcher.end());
    if (others) {
      text.take(matcher.start(), matcher.end());
    }
    return others;
  }

  private static boolean holdsWord(QueryText text, int begin, int end) {
    return text.rest().substring(begin, end).chars().anyMatch(Character::isLetter);
  }
}
