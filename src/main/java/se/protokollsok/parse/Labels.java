package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds labels at the beginning of lines, in spite of misread letters: "Ndrvarande:", "Anmailt
 * férhinder:", "Métet beslutar".
 */
final class Labels {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_EXTRA_WORDS = 3;
  private static final String ATT = "att";

  /** From a number of words to the phrases of that length. */
  private static final Map<Integer, List<Phrase>> PHRASES = phrases();

  private Labels() {}

  /**
   * A label found at the beginning of a line.
   *
   * @param label which
   * @param rest where in the line the text after it begins
   * @param closed whether a colon, a column or the line's end follows: then it is sure
   */
  record Found(Label label, int rest, boolean closed) {}

  private record Phrase(Label label, String skeleton, int letters) {
    /** How many misread letters are forgiven: none in a short word, three in a long phrase. */
    int allowed() {
      return letters <= 5 ? 0 : letters <= 8 ? 1 : letters <= 14 ? 2 : 3;
    }
  }

  /** The first words of a line, with the offsets one past each. */
  private record Opening(List<String> words, List<Integer> ends) {}

  private static Map<Integer, List<Phrase>> phrases() {
    Map<Integer, List<Phrase>> phrases = new HashMap<>();
    for (Label label : Label.values()) {
      for (String phrase : label.phrases()) {
        String skeleton = Fold.skeleton(phrase);
        int words = skeleton.split(" ").length;
        phrases
            .computeIfAbsent(words, key -> new ArrayList<>())
            .add(new Phrase(label, skeleton, skeleton.replace(" ", "").length()));
      }
    }
    return phrases;
  }

  /** Returns the label a line opens with, if it is sure: colon, column or line end after it. */
  static Optional<Found> at(String line) {
    return find(line).filter(Found::closed);
  }

  /** Returns the label a line opens with, even if text follows after a single blank. */
  static Optional<Found> openAt(String line) {
    return find(line);
  }

  private static Optional<Found> find(String line) {
    Opening opening = opening(line);
    for (int count = opening.words().size(); count > 0; count--) {
      String skeleton = String.join(" ", opening.words().subList(0, count));
      Optional<Phrase> best = nearest(count, skeleton);
      if (best.isPresent()) {
        return Optional.of(found(best.get().label(), line, opening.ends().get(count - 1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> nearest(int words, String skeleton) {
    List<Phrase> candidates = PHRASES.getOrDefault(words, List.of());
    for (Phrase phrase : candidates) {
      if (phrase.skeleton().equals(skeleton)) {
        return Optional.of(phrase);
      }
    }
    return candidates.stream()
        .filter(phrase -> sameEdge(phrase.skeleton(), skeleton))
        .filter(phrase -> Fold.near(phrase.skeleton(), skeleton, phrase.allowed()))
        .findFirst();
  }

  /** Misreadings leave the first or the last letter: a cheap test before the dear one. */
  private static boolean sameEdge(String one, String other) {
    return one.charAt(0) == other.charAt(0)
        || one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  private static Found found(Label label, String line, int end) {
    int at = end;
    if (label.place() == Label.Place.ATTENDANCE) {
      at = pastExtraWords(line, end);
    }
    int blanks = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      blanks += line.charAt(at) == '\t' ? 2 : 1;
      at++;
    }
    // A lower-case word at a line's end belongs to a sentence: "… fattar sedan / beslut."
    boolean word = Character.isLowerCase(line.charAt(0));
    if (at == line.length()) {
      return new Found(label, at, !word);
    }
    char next = line.charAt(at);
    if (word && next != ':') {
      return new Found(label, at, false);
    }
    if (next == ':' || next == '|' || (next == '.' && at + 1 == line.length())) {
      return new Found(label, skipMarks(line, at + 1), true);
    }
    return new Found(label, at, blanks > 1);
  }

  /** "Närvarande från kommunerna:" is a label as well. */
  private static int pastExtraWords(String line, int end) {
    int colon = line.indexOf(':', end);
    if (colon < 0 || colon > end + LONGEST_LABEL / 2) {
      return end;
    }
    String extra = line.substring(end, colon).strip();
    boolean plain =
        extra.chars().allMatch(c -> Character.isLetter(c) || c == ' ')
            && extra.split(" ").length <= MOST_EXTRA_WORDS
            && extra.equals(extra.toLowerCase(java.util.Locale.ROOT));
    return plain ? colon : end;
  }

  private static int skipMarks(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '*')) {
      at++;
    }
    return at;
  }

  private static Opening opening(String line) {
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    int limit = Math.min(line.length(), LONGEST_LABEL);
    while (at < limit && words.size() < MOST_WORDS) {
      int begin = at;
      while (at < limit && wordUnit(line.charAt(at))) {
        at++;
      }
      if (at == begin) {
        break;
      }
      words.add(Fold.skeleton(line.substring(begin, at)));
      ends.add(at);
      if (at < limit && (line.charAt(at) == '/' || line.charAt(at) == ',')) {
        at++;
      }
      while (at < limit && line.charAt(at) == ' ' && !columnAt(line, at)) {
        at++;
      }
    }
    return new Opening(words, ends);
  }

  private static boolean columnAt(String line, int at) {
    return at + 1 < line.length() && line.charAt(at + 1) == ' ';
  }

  private static boolean wordUnit(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '$' || unit == '&';
  }

  /** Returns whether a text begins with the word "att" in whatever case. */
  static boolean startsWithAtt(String text) {
    return text.length() > ATT.length()
        && text.regionMatches(true, 0, ATT, 0, ATT.length())
        && text.charAt(ATT.length()) == ' ';
  }
}
