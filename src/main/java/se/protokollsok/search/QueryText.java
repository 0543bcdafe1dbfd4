package se.protokollsok.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query's text while readers take from it what they understand. What is taken is no longer read
 * by others, but every place keeps its offset. Not thread-safe.
 */
final class QueryText {
  /** Stands where something was taken: no letter, no digit, no white space. */
  private static final char TAKEN = '\u0001';

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final String typed;
  private final StringBuilder rest;
  private final StringBuilder folded;

  QueryText(String text) {
    typed = Normalizer.normalize(text, Normalizer.Form.NFC);
    rest = new StringBuilder(typed);
    folded = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      folded.append(fold(typed.charAt(i)));
    }
  }

  /** One letter without its dots, in lower case; one unit stays one unit. */
  private static char fold(char letter) {
    if (letter < 128) {
      return Character.toLowerCase(letter);
    }
    if (!Character.isLetter(letter)) {
      return letter;
    }
    String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    return Character.toLowerCase(apart.charAt(0));
  }

  /**
   * A word that is left.
   *
   * @param text as typed
   * @param fold in lower case without dots
   * @param begin first UTF-16 unit
   * @param end one past the last
   */
  record Token(String text, String fold, int begin, int end) {
    boolean capitalised() {
      return Character.isUpperCase(text.charAt(0));
    }
  }

  /** Returns what was typed, in composed form: what all offsets are of. */
  String typed() {
    return typed;
  }

  /** Returns what is left, as typed. */
  String rest() {
    return rest.toString();
  }

  /** Returns what is left in lower case without dots, each place where it was. */
  String folded() {
    return folded.toString();
  }

  String slice(int begin, int end) {
    return typed.substring(begin, end);
  }

  /** Returns the words that are left, in order. */
  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(rest);
    while (word.find()) {
      tokens.add(
          new Token(
              word.group(), folded.substring(word.start(), word.end()), word.start(), word.end()));
    }
    return tokens;
  }

  void take(int begin, int end) {
    for (int i = begin; i < end; i++) {
      rest.setCharAt(i, TAKEN);
      folded.setCharAt(i, TAKEN);
    }
  }

  /** Returns one character of what is left. */
  char at(int index) {
    return rest.charAt(index);
  }

  /** Returns what is left between two places. */
  String rest(int from, int to) {
    return rest.substring(from, to);
  }

  /** Returns what is left between two places, in lower case without dots. */
  String folded(int from, int to) {
    return folded.substring(Math.max(0, from), Math.min(to, folded.length()));
  }

  int length() {
    return rest.length();
  }

  /** Returns whether everything between two places is left and white space, or nothing. */
  boolean onlyBlankBetween(int from, int to) {
    return rest.substring(from, to).isBlank();
  }
}
