package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.Folding;

/** Makes names comparable: folded words joined by blanks, whatever stood between them. */
final class NameKey {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private NameKey() {}

  /** Returns the folded words of a name: "Barn- och utbildningsnämnden" gives three. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(Folding.fold(name));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  static String of(String name) {
    return String.join(" ", words(name));
  }

  /** Returns the key of some words of a query. */
  static String of(List<QueryText.Token> tokens) {
    return String.join(" ", tokens.stream().map(QueryText.Token::fold).toList());
  }

  /** Returns the key without the ending of a genitive, or the key itself if it has none. */
  static String withoutGenitive(String key) {
    return key.length() > 2 && key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
  }

  /**
   * Returns what spellings of one name share: "Höök" and "Hök", "Karlsson" and "Carlson", "Sofia"
   * and "Sophia".
   *
   * @param key folded
   */
  static String sound(String key) {
    StringBuilder sound = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      boolean h = i + 1 < key.length() && key.charAt(i + 1) == 'h';
      char letter = heard(key.charAt(i), h);
      boolean silent = letter == 'h' && i > 0 && "ptck".indexOf(key.charAt(i - 1)) >= 0;
      boolean twice = !sound.isEmpty() && sound.charAt(sound.length() - 1) == letter;
      if (!silent && !twice) {
        sound.append(letter);
      }
    }
    return sound.toString();
  }

  private static char heard(char letter, boolean h) {
    return switch (letter) {
      case 'p' -> h ? 'f' : 'p';
      case 'c', 'q' -> 'k';
      case 'w' -> 'v';
      case 'z' -> 's';
      default -> letter;
    };
  }
}
