package se.protokollsok.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How unlikely it is that who meant one word typed another: 0 for the same, about 1 for a wrong
 * letter. What Swedes mix up costs less: doubled letters, å ä ö and their neighbours, the many
 * spellings of sj, tj, j and k, a linking s.
 *
 * <p>The distance is Damerau's (1964), with costs for pairs of letter groups after Brill and Moore
 * (2000).
 */
final class SpellingCost {
  private static final float LETTER = 1f;
  private static final float MISSING = 0.9f;
  private static final float DOUBLED = 0.4f;
  private static final float LINK = 0.6f;
  private static final float SWAPPED = 0.6f;
  private static final float DOTS = 0.3f;
  private static final float ALIKE = 0.5f;
  private static final float NEIGHBOUR = 0.75f;

  /** Added for a wrong first letter: few people get it wrong. */
  private static final float FIRST = 0.3f;

  private static final Set<String> DOTS_LOST = pairs("aå aä åä oö oå åö äö eé aà uü öø äæ");
  private static final Set<String> SOUND_ALIKE =
      pairs("eä ei iy ij gj ck ks cs sz dt bp vw fv qk mn uy uo eö");

  /** The rows of a Swedish keyboard: neighbours are hit by mistake. */
  private static final List<String> KEYS = List.of("qwertyuiopå", "asdfghjklöä", "zxcvbnm");

  /** Spellings of one sound, a line each. */
  private static final List<String> GROUPS =
      List.of(
          "sj skj stj sch sh sk ch",
          "tj kj ch k",
          "j gj hj lj dj g",
          "k ck kk c",
          "x ks cks",
          "f ph ff",
          "t th tt",
          "v w hv",
          "ng ngn gn",
          "tion sion ssion",
          "rs ss",
          "e ee é",
          "qu kv",
          "s c sc z");

  private static final Map<String, List<Integer>> SOUNDS = sounds();
  private static final int LONGEST_GROUP = 5;

  /**
   * A spelling of a sound at the end of a beginning of a word.
   *
   * @param sound which
   * @param length how many letters it takes
   */
  private record End(int sound, int length) {}

  private final String typed;
  private final List<List<End>> typedEnds;

  /**
   * Creates it.
   *
   * @param typed what was typed, in lower case
   */
  SpellingCost(String typed) {
    this.typed = typed;
    this.typedEnds = ends(typed);
  }

  private static Map<String, List<Integer>> sounds() {
    Map<String, List<Integer>> sounds = new HashMap<>();
    for (int sound = 0; sound < GROUPS.size(); sound++) {
      for (String spelling : GROUPS.get(sound).split(" ", -1)) {
        sounds.computeIfAbsent(spelling, key -> new ArrayList<>()).add(sound);
      }
    }
    return sounds;
  }

  private static List<List<End>> ends(String word) {
    List<List<End>> ends = new ArrayList<>(word.length() + 1);
    for (int end = 0; end <= word.length(); end++) {
      List<End> here = new ArrayList<>(2);
      for (int length = 1; length <= Math.min(LONGEST_GROUP, end); length++) {
        for (int sound : SOUNDS.getOrDefault(word.substring(end - length, end), List.of())) {
          here.add(new End(sound, length));
        }
      }
      ends.add(here);
    }
    return ends;
  }

  private static Set<String> pairs(String list) {
    return Arrays.stream(list.split(" ", -1))
        .flatMap(pair -> Stream.of(pair, "" + pair.charAt(1) + pair.charAt(0)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns what it costs.
   *
   * @param meant what was meant, in lower case
   */
  float to(String meant) {
    List<List<End>> meantEnds = ends(meant);
    float[][] costs = new float[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        if (i + j > 0) {
          float sounds = sounds(i, meantEnds.get(j), j, costs);
          costs[i][j] = Math.min(sounds, letters(i, meant, j, costs));
        }
      }
    }
    boolean first =
        !typed.isEmpty()
            && !meant.isEmpty()
            && typed.charAt(0) != meant.charAt(0)
            && !DOTS_LOST.contains("" + typed.charAt(0) + meant.charAt(0));
    return costs[typed.length()][meant.length()] + (first ? FIRST : 0);
  }

  /** The cheapest way to these beginnings, from shorter ones. */
  private float letters(int i, String meant, int j, float[][] costs) {
    float best = Float.MAX_VALUE;
    if (i > 0) {
      best = Math.min(best, costs[i - 1][j] + oneMore(typed, i - 1));
    }
    if (j > 0) {
      best = Math.min(best, costs[i][j - 1] + oneMore(meant, j - 1));
    }
    if (i > 0 && j > 0) {
      float changed = letter(typed.charAt(i - 1), meant.charAt(j - 1));
      best = Math.min(best, costs[i - 1][j - 1] + changed);
    }
    boolean swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == meant.charAt(j - 2)
            && typed.charAt(i - 2) == meant.charAt(j - 1);
    if (swapped) {
      best = Math.min(best, costs[i - 2][j - 2] + SWAPPED);
    }
    return best;
  }

  /** A letter that one word has and the other has not. */
  private static float oneMore(String word, int at) {
    char letter = word.charAt(at);
    boolean doubled =
        (at > 0 && word.charAt(at - 1) == letter)
            || (at + 1 < word.length() && word.charAt(at + 1) == letter);
    if (doubled) {
      return DOUBLED;
    }
    return letter == 's' ? LINK : MISSING;
  }

  private static float letter(char typed, char meant) {
    if (typed == meant) {
      return 0;
    }
    String pair = "" + typed + meant;
    if (DOTS_LOST.contains(pair)) {
      return DOTS;
    }
    if (SOUND_ALIKE.contains(pair)) {
      return ALIKE;
    }
    return KEYS.stream().anyMatch(row -> beside(row, typed, meant)) ? NEIGHBOUR : LETTER;
  }

  private static boolean beside(String row, char one, char other) {
    int at = row.indexOf(one);
    int there = row.indexOf(other);
    return at >= 0 && there >= 0 && Math.abs(at - there) == 1;
  }

  /** Both end in spellings of one sound. */
  private float sounds(int i, List<End> meantEnds, int j, float[][] costs) {
    float best = Float.MAX_VALUE;
    for (End one : typedEnds.get(i)) {
      for (End other : meantEnds) {
        if (one.sound() == other.sound()) {
          best = Math.min(best, costs[i - one.length()][j - other.length()] + ALIKE);
        }
      }
    }
    return best;
  }
}
