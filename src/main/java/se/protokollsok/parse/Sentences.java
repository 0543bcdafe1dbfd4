package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts running text into sentences. */
final class Sentences {
  /** A full stop, a question or exclamation mark, then a blank and a capital, digit or quote. */
  private static final Pattern END = Pattern.compile("[.!?][”\")]?\\s+(?=[\\p{Lu}\\d”\"])");

  /** {@code t.ex.}, {@code bl.a.}, {@code kl.}, {@code nr.}, {@code P.g.a.}, {@code St.}. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iU)(?:^|[\\s(])(?:\\p{L}\\.\\p{L}|bl\\.a|t\\.ex|m\\.m|p\\.g\\.a|kl|nr|st|ca|resp|bitr|tf|dir|tel|jfr|s|art|kap|dnr|inkl|exkl|mom|ev|enl|ang|\\p{Lu})$");

  private static final int ABBREVIATION_LENGTH = 8;

  private Sentences() {}

  /** Returns where each sentence begins and, last, the text's length. */
  static List<Integer> bounds(String text) {
    List<Integer> bounds = new ArrayList<>(List.of(0));
    Matcher end = END.matcher(text);
    while (end.find()) {
      String before = text.substring(Math.max(0, end.start() - ABBREVIATION_LENGTH), end.start());
      if (text.charAt(end.start()) != '.' || !ABBREVIATION.matcher(before).find()) {
        bounds.add(end.end());
      }
    }
    bounds.add(text.length());
    return bounds;
  }

  /** Returns the first sentence. */
  static String first(String text) {
    return text.substring(0, bounds(text).get(1)).strip();
  }
}
