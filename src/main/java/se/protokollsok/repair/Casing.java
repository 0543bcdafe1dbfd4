package se.protokollsok.repair;

import java.util.Locale;
import se.protokollsok.knowledge.WordList;

/** Writes a word the way another one is written. */
final class Casing {
  private Casing() {}

  /** Returns the candidate's word with capitals where the word as read has them. */
  static String like(WordTokens.Token token, Candidate candidate) {
    String read = token.text();
    String word = candidate.word();
    if (read.toLowerCase(Locale.ROOT).equals(word)) {
      return read;
    }
    boolean abbreviation =
        (candidate.marks() & WordList.CAPITALS) != 0 && (candidate.marks() & WordList.WORD) == 0;
    long upper = read.chars().filter(Character::isUpperCase).count();
    long lower = read.chars().filter(Character::isLowerCase).count();
    if (abbreviation || (upper > 1 && lower == 0)) {
      return word.toUpperCase(Locale.ROOT);
    }
    // A capital I is the likeliest sign for a small l.
    boolean smallL = read.charAt(0) == 'I' && word.charAt(0) == 'l';
    boolean name = candidate.parts() == 1 && (candidate.marks() & WordList.WORD) == 0;
    // Inside a sentence so is a capital O for a small ö.
    boolean smallDotted =
        token.mark().isEmpty() && word.charAt(0) == 'ö' && (candidate.marks() & WordList.NAME) == 0;
    boolean capital = Character.isUpperCase(read.charAt(0)) && (name || !(smallL || smallDotted));
    return capital || (name && !Character.isLetter(read.charAt(0)))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }
}
