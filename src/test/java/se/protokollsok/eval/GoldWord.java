package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as it must be read: a token between white space, letter case and punctuation included.
 *
 * @param accepted what counts as right; the first stands for the others
 */
record GoldWord(List<String> accepted) {
  /** Readings of which any is right: {@code {gång|igång},} takes "gång," and "igång,". */
  private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*\\|[^{}]*)\\}");

  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

  /** Copies the list. */
  GoldWord {
    accepted = List.copyOf(accepted);
  }

  /** The words of a text; white space of any kind parts them and counts for nothing. */
  static List<String> tokens(String text) {
    return Arrays.stream(WHITE.split(text, -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** The words of a text without choices. */
  static List<GoldWord> literally(List<String> tokens) {
    return tokens.stream().map(token -> new GoldWord(List.of(token))).toList();
  }

  /** The words of a gold text. */
  static List<GoldWord> parsed(String text) {
    return tokens(text).stream().map(GoldWord::parse).toList();
  }

  private static GoldWord parse(String token) {
    List<String> readings = List.of(token);
    for (Matcher choice = CHOICE.matcher(token); choice.find(); ) {
      List<String> longer = new ArrayList<>();
      for (String reading : readings) {
        for (String one : choice.group(1).split("\\|", -1)) {
          longer.add(reading.replace(choice.group(), one));
        }
      }
      readings = longer;
    }
    return new GoldWord(readings);
  }

  boolean accepts(String token) {
    return accepted.contains(token);
  }

  /** How many letters a token is from the nearest reading. */
  int distance(String token) {
    return Spelling.distance(nearest(token), token);
  }

  /** The reading nearest to a token. */
  String nearest(String token) {
    return accepted.size() == 1
        ? accepted.getFirst()
        : accepted.stream()
            .min(Comparator.comparingInt(reading -> Spelling.distance(reading, token)))
            .orElseThrow();
  }
}
