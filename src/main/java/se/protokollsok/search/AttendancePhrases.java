package se.protokollsok.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.AttendanceList;

/**
 * Turns of phrase that ask who was at a meeting, whose words alone ask nothing: "vilka var med på
 * mötet", "vem saknades". Folded text.
 */
final class AttendancePhrases {
  private static final String MEETING =
      "(?=.*(?:mote|sammantrad|namnd|styrelse|fullmaktige|utskott|[0-9]))";

  /** A longer text is no question. */
  private static final int LONGEST = 300;

  private static final Map<Pattern, AttendanceList> PHRASES = phrases();

  private AttendancePhrases() {}

  private static Map<Pattern, AttendanceList> phrases() {
    Map<Pattern, AttendanceList> phrases = new LinkedHashMap<>();
    phrases.put(
        pattern(
            "(?:vilka|vem|vilken|var|ar|fanns)[^?]*?(?<words>(?:inte|ej)(?: (?:var|ar|kunde))?"
                + " (?:med|pa plats|narvarande|dar|delta|narvara))"),
        AttendanceList.ABSENT);
    phrases.put(
        pattern("(?:vilka|vem)[^?]*?(?<words>(?:deltog|narvarade|medverkade|kom) (?:inte|ej))"),
        AttendanceList.ABSENT);
    phrases.put(
        pattern("(?:vilka|vem|vilken|var|ar|fanns)[^?]*?(?<words>med) (?:pa|vid|i|under)"),
        AttendanceList.PRESENT);
    phrases.put(
        pattern("(?:vilka|vem|hur manga)[^?]*?(?<words>kom|var dar|var pa plats)"),
        AttendanceList.PRESENT);
    phrases.put(
        pattern("(?:vilka|vem)[^?]*?(?<words>saknades|saknade|uteblev|var borta)"),
        AttendanceList.ABSENT);
    return phrases;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        "^[^\\p{L}\\p{N}]*" + words.replace(" ", "\\s+") + "(?!\\p{L})" + MEETING, Pattern.DOTALL);
  }

  /** Takes such a turn from a question about a meeting and returns the list it asks for. */
  static Optional<AttendanceList> take(QueryText text, String folded) {
    for (Map.Entry<Pattern, AttendanceList> phrase : PHRASES.entrySet()) {
      Matcher matcher =
          phrase.getKey().matcher(folded.substring(0, Math.min(LONGEST, folded.length())));
      if (matcher.find()) {
        text.take(matcher.start("words"), matcher.end("words"));
        return Optional.of(phrase.getValue());
      }
    }
    return Optional.empty();
  }
}
