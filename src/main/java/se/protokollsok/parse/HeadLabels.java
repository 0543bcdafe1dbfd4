package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the labels of a head in a cell of a line, in spite of misread letters: at its beginning,
 * and, before a colon, further on: "Datum: 5 mars Tid: 9-12 Plats: Rådhuset".
 */
final class HeadLabels {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_LABEL = 50;
  private static final int LONGEST_CELL = 400;
  private static final int SHORT = 4;

  /** From a number of words to the phrases of that length. */
  private static final Map<Integer, List<Phrase>> PHRASES = phrases();

  private HeadLabels() {}

  /**
   * A label found in a text.
   *
   * @param label which
   * @param begin where its first word begins
   * @param rest where the value behind it begins; the text's length if there is none
   */
  record Found(HeadLabel label, int begin, int rest) {}

  private record Phrase(HeadLabel label, String skeleton, int letters) {
    /** How many misread letters are forgiven: none in a short word, two in a long phrase. */
    int allowed() {
      return letters <= 5 ? 0 : letters <= 9 ? 1 : 2;
    }
  }

  private static Map<Integer, List<Phrase>> phrases() {
    Map<Integer, List<Phrase>> phrases = new HashMap<>();
    for (HeadLabel label : HeadLabel.values()) {
      for (String phrase : label.phrases()) {
        String skeleton = Fold.skeleton(phrase);
        phrases
            .computeIfAbsent(words(skeleton), key -> new ArrayList<>())
            .add(new Phrase(label, skeleton, skeleton.replace(" ", "").length()));
      }
    }
    return phrases;
  }

  private static int words(String text) {
    return 1 + (int) text.chars().filter(c -> c == ' ').count();
  }

  /** Returns the labels of a cell, in order; what stands between them are their values. */
  static List<Found> in(String cell) {
    String text = cell.substring(0, Math.min(LONGEST_CELL, cell.length()));
    List<Found> found = new ArrayList<>();
    Optional<Found> first = at(text, 0, false);
    first.ifPresent(found::add);
    int from = first.map(Found::rest).orElse(0);
    for (int at = wordAfter(text, from); at < text.length(); at = wordAfter(text, at)) {
      Optional<Found> next =
          Character.isUpperCase(text.charAt(at)) ? at(text, at, true) : Optional.empty();
      if (next.filter(it -> !found.isEmpty() || sure(it, text)).isPresent()) {
        found.add(next.get());
        at = Math.max(at, next.get().rest() - 1);
      }
    }
    return found;
  }

  /** Behind other words a role is only a label before a colon: "Vice Ordförande Bo Ek". */
  private static boolean sure(Found found, String text) {
    return !found.label().isPerson() || text.substring(found.begin(), found.rest()).contains(":");
  }

  /** Where the next word begins. */
  private static int wordAfter(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The label that begins here, the longest first. */
  private static Optional<Found> at(String text, int begin, boolean inside) {
    List<Integer> ends = new ArrayList<>();
    int at = begin;
    while (ends.size() < MOST_WORDS && at < text.length() && at - begin < LONGEST_LABEL) {
      int end = wordEnd(text, at);
      if (end == at) {
        break;
      }
      ends.add(end);
      at = pastJoint(text, end);
    }
    for (int count = ends.size(); count > 0; count--) {
      String words = text.substring(begin, ends.get(count - 1));
      Optional<Phrase> phrase = nearest(count, Fold.skeleton(words).replaceAll("[^\\p{L}]+", " "));
      Optional<Found> found =
          phrase.flatMap(it -> closed(it, text, begin, words.length() + begin, inside));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '$')) {
      at++;
    }
    return at;
  }

  /** "Tid/Plats", "Org.nr", "Datum, tid och plats": what may stand between two words. */
  private static int pastJoint(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 3 && " /,.-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static Optional<Phrase> nearest(int count, String skeleton) {
    if (skeleton.isBlank() || words(skeleton.strip()) != count) {
      return Optional.empty();
    }
    List<Phrase> candidates = PHRASES.getOrDefault(count, List.of());
    for (Phrase phrase : candidates) {
      if (phrase.skeleton().equals(skeleton)) {
        return Optional.of(phrase);
      }
    }
    return candidates.stream()
        .filter(phrase -> phrase.skeleton().charAt(0) == skeleton.charAt(0))
        .filter(phrase -> Fold.near(phrase.skeleton(), skeleton, phrase.allowed()))
        .findFirst();
  }

  /**
   * What follows shows whether the words are a label: a colon, the end, or a value's first sign.
   */
  private static Optional<Found> closed(
      Phrase phrase, String text, int begin, int end, boolean inside) {
    int at = end;
    while (at < text.length() && " .*".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean capital = Character.isUpperCase(text.charAt(begin));
    if (at < text.length() && ":;|".indexOf(text.charAt(at)) >= 0) {
      int rest = at + 1;
      while (rest < text.length() && " *:".indexOf(text.charAt(rest)) >= 0) {
        rest++;
      }
      return capital || !inside
          ? Optional.of(new Found(phrase.label(), begin, rest))
          : Optional.empty();
    }
    boolean shown =
        capital && (at == text.length() ? !inside : valueAt(phrase, text.charAt(at), inside));
    return shown ? Optional.of(new Found(phrase.label(), begin, at)) : Optional.empty();
  }

  /** Whether this sign behind a single blank begins a value: "Paragrafer §§ 1-2", "Tid 9-12". */
  private static boolean valueAt(Phrase phrase, char sign, boolean inside) {
    HeadLabel label = phrase.label();
    boolean number = Character.isDigit(sign) || sign == '§';
    if (label.isPerson()) {
      return Character.isUpperCase(sign) || "_-".indexOf(sign) >= 0;
    }
    if (inside) {
      return number && phrase.letters() > SHORT && !label.needsMark();
    }
    return number
        ? !label.needsMark() && label != HeadLabel.PLACE
        : Character.isUpperCase(sign) && !label.needsMark() && phrase.letters() > SHORT;
  }

  /** Whether all of a text is the word for a role, however it is written: "ordförande". */
  static Optional<HeadLabel> role(String text) {
    String shown = text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT);
    List<Found> found = in(text.isEmpty() ? text : shown + text.substring(1));
    return found.size() == 1
            && found.getFirst().label().isPerson()
            && found.getFirst().rest() == text.length()
        ? Optional.of(found.getFirst().label())
        : Optional.empty();
  }
}
