package se.protokollsok.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.repair.RepairedText.Range;

/**
 * Finds the pages whose å, ä and ö were lost: their share is nought under a reading model without
 * them and above 2.5 % in any Swedish page of some length. Short pages are judged together.
 */
final class LostLetters {
  private static final double LOST = 0.005;
  private static final int ENOUGH_LETTERS = 150;

  /** So few letters show nothing: one word in ten of Swedish has no dots for long. */
  private static final int TOO_FEW = 60;

  /** {@code och}: words of Swedish whose letters every model has. */
  private static final Set<String> SWEDISH =
      Set.of(
          "och",
          "att",
          "som",
          "av",
          "till",
          "med",
          "det",
          "en",
          "ett",
          "den",
          "om",
          "har",
          "de",
          "inte",
          "vid",
          "kommun",
          "beslutar");

  private static final Set<String> OTHER =
      Set.of(
          "the", "of", "and", "to", "is", "with", "this", "by", "on", "are", "und", "der", "die",
          "das", "og", "af", "er", "ikke", "that");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private LostLetters() {}

  /** Returns the pages, as pieces of the text, that lost their letters; in order. */
  static List<Range> pages(String text) {
    List<Range> pages = new ArrayList<>();
    for (int begin = 0; begin <= text.length(); ) {
      int feed = text.indexOf('\f', begin);
      int end = feed < 0 ? text.length() : feed;
      pages.add(new Range(begin, end));
      begin = end + 1;
    }
    StringBuilder pool = new StringBuilder();
    pages.stream()
        .map(page -> text.substring(page.begin(), page.end()))
        .filter(page -> letters(page) < ENOUGH_LETTERS)
        .forEach(page -> pool.append(page).append('\n'));
    boolean allLost = lost(text, false);
    boolean shortLost = lost(pool.toString(), allLost);
    return pages.stream()
        .filter(
            page -> {
              String own = text.substring(page.begin(), page.end());
              return letters(own) < ENOUGH_LETTERS
                  ? shortLost && dotted(own) == 0
                  : lost(own, allLost);
            })
        .toList();
  }

  /**
   * Whether a text lost its letters.
   *
   * @param otherwise what to take of a text that shows no language, such as a list of names
   */
  private static boolean lost(String text, boolean otherwise) {
    long letters = letters(text);
    return letters >= TOO_FEW && dotted(text) < letters * LOST && isSwedish(text, otherwise);
  }

  /** Whether a text is Swedish rather than a language that has no dots to lose. */
  private static boolean isSwedish(String text, boolean otherwise) {
    int swedish = 0;
    int other = 0;
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      swedish += SWEDISH.contains(word.group()) ? 1 : 0;
      other += OTHER.contains(word.group()) ? 1 : 0;
    }
    return swedish + other == 0 ? otherwise : swedish >= other;
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  private static long dotted(String text) {
    return text.chars().filter(c -> "åäöÅÄÖ".indexOf(c) >= 0).count();
  }
}
