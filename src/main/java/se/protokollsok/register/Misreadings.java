package se.protokollsok.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.protokollsok.knowledge.Folding;

/**
 * Tells a misread or mistyped name from another name: one long word of it differs in one letter, or
 * in letters that look alike, and only one of the two spellings is well attested.
 */
final class Misreadings {
  /** Short names are too near to each other: Lind and Lund are two. */
  private static final int LONG = 6;

  /** A slip of the pen stands once or twice beside so many times as many right spellings. */
  private static final int RARE = 2;

  private static final int TIMES_RARER = 5;

  private static final Pattern BLANK = Pattern.compile(" ");

  private final Set<String> known;

  /**
   * Creates it.
   *
   * @param names names as they are written, whole or not
   */
  Misreadings(Set<String> names) {
    known = names.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** Two words that differ, of which the second is longer or the same. */
  private record Pair(String one, String other) {}

  /** Whether the two names could be one, misread or mistyped. */
  static boolean areNear(PersonName one, PersonName other) {
    return difference(one, other).isPresent();
  }

  /** Whether one of the two, who come from one place, is the other with a letter gone wrong. */
  boolean areOne(List<Observation> one, List<Observation> other) {
    return isMisreadIn(one, other) || isMisreadIn(other, one);
  }

  private boolean isMisreadIn(List<Observation> right, List<Observation> wrong) {
    Optional<Pair> pair = difference(right.getFirst().name(), wrong.getFirst().name());
    if (pair.isEmpty()) {
      return false;
    }
    boolean alike = looks(pair.get().one()).equals(looks(pair.get().other()));
    boolean isName = known.contains(pair.get().other());
    boolean doubtful = wrong.stream().allMatch(Observation::doubtful);
    boolean certain = right.stream().anyMatch(it -> !it.doubtful());
    boolean rarer = wrong.size() <= RARE && right.size() >= TIMES_RARER * wrong.size();
    return (alike || !isName) && ((doubtful && (certain || rarer)) || (rarer && !isName));
  }

  /** Returns the words that differ, if it is one long word of each, and by a letter. */
  private static Optional<Pair> difference(PersonName one, PersonName other) {
    List<String> first = BLANK.splitAsStream(one.key()).toList();
    List<String> second = BLANK.splitAsStream(other.key()).toList();
    if (first.size() != second.size()) {
      return Optional.empty();
    }
    Optional<Pair> found = Optional.empty();
    for (int i = 0; i < first.size(); i++) {
      if (!first.get(i).equals(second.get(i))) {
        Pair pair = new Pair(first.get(i), second.get(i));
        if (found.isPresent() || i == 0 || !isNear(pair)) {
          return Optional.empty();
        }
        found = Optional.of(pair);
      }
    }
    return found;
  }

  private static boolean isNear(Pair pair) {
    return pair.one().length() >= LONG
        && pair.other().length() >= LONG
        && (Folding.distance(pair.one(), pair.other()) == 1
            || looks(pair.one()).equals(looks(pair.other())));
  }

  /** Returns the letters as a careless eye sees them: "rn" is "m", "l" is "i", "e" is "c". */
  private static String looks(String word) {
    return word.replace("rn", "m")
        .replace("cl", "d")
        .replace("ii", "u")
        .replace("vv", "w")
        .replace('l', 'i')
        .replace('j', 'i')
        .replace('e', 'c')
        .replace('n', 'u')
        .replace('h', 'b')
        .replace('f', 't');
  }
}
