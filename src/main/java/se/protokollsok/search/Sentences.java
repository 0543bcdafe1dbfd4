package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into its sentences, word for word. */
final class Sentences {
  /** Example: {@code klart. Nästa}; the stop of {@code kl. 9}, {@code t.ex. Lund} ends none. */
  private static final Pattern END = Pattern.compile("[.!?][”\"»)]?\\s+(?=[\\p{Lu}”\"»•(§])");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iU)(?:^|[\\s(])(?:kl|ca|nr|dnr|bl\\.? ?a|t\\.? ?ex|m\\.? ?m|d\\.? ?v\\.? ?s|s\\.? ?k|tf|jfr|ev"
              + "|resp|forts|st|tel|fr\\.? ?o\\.? ?m|t\\.? ?o\\.? ?m|f\\.? ?d|(?-i:\\p{Lu}))\\.?\\z");

  private Sentences() {}

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int begin = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      String before = text.substring(begin, end.start());
      if (!ABBREVIATION.matcher(before.substring(Math.max(0, before.length() - 20))).find()) {
        sentences.add(text.substring(begin, end.end()).strip());
        begin = end.end();
      }
    }
    if (begin < text.length()) {
      sentences.add(text.substring(begin).strip());
    }
    return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
  }
}
