package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One word of a sentence.
 *
 * @param raw as it stands
 * @param folded made comparable, see {@link Fold#letters}
 * @param begin offset of its first character
 * @param end one past its last
 * @param after the mark that follows it at once; a blank if none does
 */
record Word(String raw, String folded, int begin, int end, char after) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\p{M}\\d'’:/.-]*");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final String MARKS = ".:'’/-";

  /** Returns the words of a text in order. */
  static List<Word> in(String text) {
    String folded = Fold.letters(text);
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      int end = matcher.end();
      while (MARKS.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      words.add(
          new Word(
              text.substring(matcher.start(), end),
              folded.substring(matcher.start(), end),
              matcher.start(),
              end,
              end < text.length() ? text.charAt(end) : ' '));
    }
    return words;
  }

  /** The words of a text parted by white space. */
  static Set<String> set(String words) {
    return WHITE_SPACE.splitAsStream(words.strip()).collect(Collectors.toUnmodifiableSet());
  }

  boolean capital() {
    return Character.isUpperCase(raw.charAt(0));
  }

  /** Whether the next word belongs to the same phrase, as far as marks tell. */
  boolean runsOn() {
    return after == ' ';
  }
}
