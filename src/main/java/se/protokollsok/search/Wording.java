package se.protokollsok.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.WordScanner;

/** How the words of a decision are fitted into a sentence. */
final class Wording {
  /** Example: {@code samt att godkänna planen,}. */
  private static final Pattern ATT =
      Pattern.compile("(?iU)^(?:[•\\-–]\\s*)?(?:samt\\s+|och\\s+)?att\\s+");

  /** A clause that holds a second sentence does not fit into one of ours. */
  private static final Pattern SECOND = Pattern.compile("[.!?]\\s+\\p{Lu}");

  private static final Pattern BULLET = Pattern.compile("^\\s*[•·▪●]\\s+");
  private static final Pattern COMMA = Pattern.compile("[\\s,;]+$");

  private Wording() {}

  /** Returns words of the record without the mark of a list before and the comma behind them. */
  static String plain(String words) {
    return COMMA.matcher(BULLET.matcher(words).replaceFirst("")).replaceFirst("");
  }

  static boolean isAtt(String clause) {
    return ATT.matcher(clause).find() && !SECOND.matcher(clause).find();
  }

  /** Returns "godkänna planen" of "samt att godkänna planen,". */
  static String afterAtt(String clause) {
    return trimmed(ATT.matcher(clause).replaceFirst(""));
  }

  /** Returns a text without the comma or full stop at its end. */
  static String trimmed(String text) {
    String end = text.strip();
    while (!end.isEmpty() && ",.;:".indexOf(end.charAt(end.length() - 1)) >= 0) {
      end = end.substring(0, end.length() - 1).strip();
    }
    return end;
  }

  /** Returns the words of a text without their dots. */
  static List<String> stems(String text) {
    return WordScanner.scan(text).stream().map(it -> Tier.folded(it.text())).toList();
  }

  /** Returns whether a verb of a question is that of a text: "avslogs" and "avslå". */
  static boolean meets(String verb, List<String> words) {
    Set<String> own = Set.copyOf(Tier.FOLDED_STEM.lookups(verb));
    return words.stream()
        .anyMatch(word -> Tier.FOLDED_STEM.lookups(word).stream().anyMatch(own::contains));
  }
}
