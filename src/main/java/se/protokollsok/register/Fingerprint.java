package se.protokollsok.register;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.DecisionClause;

/**
 * What an address shows, short enough to be kept in every line of the ledger, yet telling enough to
 * know the same matter again when a few letters are read otherwise.
 *
 * @param title the folded title, at most {@value #TITLE} characters
 * @param decisions the folded decisions, at most {@value #DECISIONS} characters
 */
record Fingerprint(String title, String decisions) {
  private static final int TITLE = 100;
  private static final int DECISIONS = 160;
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** "att tacka för informationen": too common to tell one matter from another. */
  private static final Pattern USUAL =
      Pattern.compile("(?:att )?(?:notera|tacka for|lagga) .{0,12}information\\w*( .{0,24})?");

  /** Letters a scanner takes for one another. */
  private static final Pattern ALIKE = Pattern.compile("[l1|]");

  private static final int TELLING = 40;
  private static final double SAME_DECISIONS = 0.9;
  private static final double NEAR_DECISIONS = 0.8;

  static Fingerprint of(AgendaItem item) {
    return new Fingerprint(
        cut(fold(item.title()), TITLE),
        cut(
            fold(
                item.decisions().stream()
                    .map(DecisionClause::text)
                    .collect(Collectors.joining(" "))),
            DECISIONS));
  }

  static Fingerprint parse(String text) {
    int bar = text.indexOf('|');
    return bar < 0
        ? new Fingerprint(text, "")
        : new Fingerprint(text.substring(0, bar), text.substring(bar + 1));
  }

  String text() {
    return title + "|" + decisions;
  }

  /**
   * Returns how surely both are one matter: 0 if they are not, else from 1 (doubtful) to 3 (letter
   * for letter).
   */
  double likeness(Fingerprint other) {
    if (equals(other)) {
      return 3;
    }
    double decided = similarity(decisions, other.decisions);
    double words = wordsShared(other);
    boolean telling = isTelling() && other.isTelling();
    boolean same =
        words >= 1
            || (words >= 0.5 && telling && decided >= NEAR_DECISIONS)
            || (telling && decided >= SAME_DECISIONS);
    return same ? 1 + words * similarity(title, other.title) * 0.99 + decided * 0.99 : 0;
  }

  /** Whether they tell the same at greater length than a title: for files of unlike meetings. */
  boolean tellsTheSame(Fingerprint other) {
    return wordsShared(other) >= 1 && similarity(decisions, other.decisions) >= NEAR_DECISIONS;
  }

  private boolean isTelling() {
    return decisions.length() >= TELLING && !USUAL.matcher(decisions).matches();
  }

  /**
   * Returns which share of the title's words the other title has too, in order, each letter for
   * letter or with few letters read otherwise; numbers must be equal. One odd word in six is
   * forgiven.
   */
  private double wordsShared(Fingerprint other) {
    List<String> one = words(title);
    List<String> two = words(other.title);
    int longer = Math.max(one.size(), two.size());
    if (longer == 0) {
      return 1;
    }
    String joined = String.join("", one);
    String otherJoined = String.join("", two);
    if (digits(joined).equals(digits(otherJoined))
        && Folding.distance(joined, otherJoined) <= joined.length() / 14) {
      return 1;
    }
    int odd = longer - commonWords(one, two);
    return odd <= longer / 6 ? 1 : 1 - (double) odd / longer;
  }

  /** The length of the longest common subsequence of words. */
  private static int commonWords(List<String> one, List<String> two) {
    int[][] common = new int[one.size() + 1][two.size() + 1];
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 1; j <= two.size(); j++) {
        common[i][j] =
            alike(one.get(i - 1), two.get(j - 1))
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    return common[one.size()][two.size()];
  }

  private static boolean alike(String one, String two) {
    if (one.equals(two)) {
      return true;
    }
    if (DIGITS.matcher(one).matches() || DIGITS.matcher(two).matches()) {
      return false;
    }
    String left = ALIKE.matcher(one).replaceAll("i");
    String right = ALIKE.matcher(two).replaceAll("i");
    return Folding.distance(left, right) <= Math.min(left.length(), right.length()) / 4;
  }

  private static String digits(String text) {
    return DIGITS
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.joining(" "));
  }

  private static double similarity(String one, String two) {
    int longer = Math.max(one.length(), two.length());
    return longer == 0 ? 1 : 1 - (double) Folding.distance(one, two) / longer;
  }

  private static List<String> words(String folded) {
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  private static String fold(String text) {
    return NO_WORD.matcher(Folding.fold(text)).replaceAll(" ").strip();
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length).strip();
  }
}
