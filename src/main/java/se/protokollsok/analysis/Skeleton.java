package se.protokollsok.analysis;

import java.util.Optional;

/**
 * What is left of a word when the letters that an English reading of Swedish confuses are made one:
 * å ä ö é 6 d i and their neighbours. "Höganäs", "Hoéganis" and "Hé6ganas" have one skeleton. Two
 * different words may share one, so it counts little and short words have none.
 */
final class Skeleton {
  private static final String CONFUSED = "aoåäöéid6&$";
  private static final int SHORTEST_WORD = 5;
  private static final int SHORTEST_GARBLED = 4;
  private static final int SHORTEST = 3;
  private static final int LONGEST_ACRONYM = 4;

  private Skeleton() {}

  /** Returns the skeleton under which a word of a text is found; short ones if visibly misread. */
  static Optional<String> ofText(String surface) {
    return of(surface, looksGarbled(surface) ? SHORTEST_GARBLED : SHORTEST_WORD);
  }

  /** Returns the skeleton a word of a query is looked up by. */
  static Optional<String> ofQuery(String surface) {
    return of(surface, SHORTEST_GARBLED);
  }

  private static Optional<String> of(String surface, int least) {
    if (surface.length() < least || surface.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String skeleton = collapse(Stems.snowball(vowels(surface)));
    return skeleton.length() < SHORTEST ? Optional.empty() : Optional.of(skeleton);
  }

  /**
   * Returns the form of an acronym in which I, l, 1 and | are one: "AI" read as "Al". Empty for
   * what is none.
   */
  static Optional<String> ofAcronym(String word) {
    boolean fits =
        word.length() >= 2
            && word.length() <= LONGEST_ACRONYM
            && word.chars().allMatch(c -> Character.isLetter(c) || c == '1' || c == '|');
    return fits
        ? Optional.of(
            "=" + Folding.surface(word).replace('l', 'i').replace('1', 'i').replace('|', 'i'))
        : Optional.empty();
  }

  /** A digit or é between letters is no Swedish spelling: "6kad", "férhinder". */
  static boolean looksGarbled(String surface) {
    boolean odd = surface.indexOf('é') >= 0 && surface.indexOf('é') < surface.length() - 1;
    boolean digit = surface.indexOf('6') >= 0;
    boolean letters = surface.chars().filter(Character::isLetter).count() >= 2;
    return letters && (odd || digit);
  }

  /** The stemmer must see vowels where vowels were. */
  private static String vowels(String surface) {
    return Folding.fold(
        surface.replace('é', 'o').replace('6', 'o').replace('&', 'a').replace('$', 'o'));
  }

  private static String collapse(String stem) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < stem.length(); i++) {
      char c = CONFUSED.indexOf(stem.charAt(i)) >= 0 ? 'o' : stem.charAt(i);
      boolean repeated =
          c == 'o' && !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == 'o';
      if (!repeated) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }
}
