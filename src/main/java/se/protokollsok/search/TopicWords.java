package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a question when its small words and what it names are gone, as typed. */
final class TopicWords {
  private static final Pattern WORD = Pattern.compile("[^\\s\\u0001]+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}§]+|[^\\p{L}\\p{N}§]+$");

  private TopicWords() {}

  /** Returns the words in order; punctuation at their edges is gone. */
  static List<String> in(String rest) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(rest);
    while (word.find()) {
      String bare = EDGES.matcher(word.group()).replaceAll("");
      if (!bare.isEmpty() && !QueryWords.isSilent(bare)) {
        words.add(bare);
      }
    }
    return words;
  }
}
