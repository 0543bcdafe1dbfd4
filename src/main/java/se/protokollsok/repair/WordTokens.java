package se.protokollsok.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a misread text. A letter may have become a digit or a sign ({@code 6ppnande}, {@code
 * &r}, {@code $vrigt}), so these belong to the word they touch.
 */
final class WordTokens {
  /** What stands between blanks. */
  private static final Pattern RUN = Pattern.compile("\\S+");

  /** {@code mikael@bjuv.se}, {@code www.bjuv.se}, {@code bl.a.}: left alone. */
  private static final Pattern UNTOUCHED =
      Pattern.compile("@|://|\\b[wW]{3}\\.|[\\p{L}\\d]\\.[\\p{L}\\d]");

  /** A run without blanks that is longer is no text: a key, a line of dots. */
  private static final int LONGEST_RUN = 200;

  private static final int LONGEST_WORD = 60;

  private static final Set<String> LIST_MARKS = Set.of("o", "e", "¢", "»");

  /** {@code Al-Rashid}: the article of a name. */
  private static final Pattern ARTICLE = Pattern.compile("\\G[AE]l-\\p{Lu}");

  /** {@code f6r}, {@code &t}, {@code |T}: letters, and what a letter may have become. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d&$|£€@]+");

  /** A sentence's end. */
  private static final Pattern END =
      Pattern.compile("[.?!:;\\f]|\\n\\s*\\n|•|\\n\\s*(?:[-–*]|[oe¢»]\\s)");

  private WordTokens() {}

  /**
   * A word where it stands.
   *
   * @param begin first unit in the text
   * @param end one past the last unit
   * @param text the word
   * @param mark what stands before it: {@link LanguageModel#START} if it begins a sentence, a
   *     heading or a list entry, {@link LanguageModel#COMMA}, or nothing
   * @param free whether it may be changed
   */
  record Token(int begin, int end, String text, String mark, boolean free) {
    boolean first() {
      return mark.equals(LanguageModel.START);
    }
  }

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    int last = 0;
    while (run.find()) {
      String letters = run.group();
      boolean untouched = letters.length() > LONGEST_RUN || UNTOUCHED.matcher(letters).find();
      Matcher word = WORD.matcher(letters);
      while (word.find()) {
        int begin = run.start() + word.start();
        if (isListMark(text, run.start(), letters)) {
          continue;
        }
        String mark = tokens.isEmpty() ? LanguageModel.START : mark(text, last, begin);
        boolean free =
            !untouched && isFree(word.group()) && !ARTICLE.matcher(letters).find(word.start());
        last = run.start() + word.end();
        tokens.add(new Token(begin, last, word.group(), mark, free));
      }
    }
    return tokens;
  }

  /** {@code o} alone at the beginning of a line: a list's mark that was read as a letter. */
  private static boolean isListMark(String text, int begin, String run) {
    if (begin == 0 || !LIST_MARKS.contains(run)) {
      return false;
    }
    int before = begin - 1;
    while (before >= 0
        && text.charAt(before) != '\n'
        && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  private static String mark(String text, int from, int to) {
    String between = text.substring(Math.max(from, to - LONGEST_RUN), to);
    if (END.matcher(between).find()) {
      return LanguageModel.START;
    }
    return between.indexOf(',') >= 0 ? LanguageModel.COMMA : "";
  }

  /** Numbers, single letters, abbreviations in capitals and figures with a letter are not. */
  private static boolean isFree(String word) {
    long letters = word.chars().filter(Character::isLetter).count();
    long others = word.length() - letters;
    if (word.length() < 2
        || word.length() > LONGEST_WORD
        || letters == 0
        || others > letters + 1
        || others > 2) {
      return false;
    }
    boolean small = word.chars().anyMatch(Character::isLowerCase);
    return small || (word.length() >= 4 && others == 0) || word.indexOf('|') >= 0;
  }
}
