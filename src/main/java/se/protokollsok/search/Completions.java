package se.protokollsok.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.WordScanner;

/**
 * Everything that can be suggested of one generation, found by the beginnings of its words, å ä ö
 * or not. Immutable. Of words in all entries together each is kept once, with the numbers of the
 * entries that hold it.
 */
final class Completions {
  /** How many are suggested at most. */
  static final int MOST = 10;

  private static final int MOST_ALIKE = 4;
  private static final int LONGEST = 200;
  private static final String BLANK = " ";

  /** How much an entry that begins with what was typed comes before others. */
  private static final float BEGINS = 2f;

  /** How much an entry that has several words typed comes before words for the last of them. */
  private static final float SEVERAL = 2f;

  /**
   * Something that can be suggested.
   *
   * @param completion what
   * @param weight how much it comes before others; about 0 to 10
   */
  record Entry(Completion completion, float weight) {}

  private final List<Entry> entries;

  /** Of each entry its words without dots, each behind a blank. */
  private final String[] texts;

  private final String[] words;
  private final int[][] holders;

  private Completions(List<Entry> entries, String[] texts, TreeMap<String, List<Integer>> index) {
    this.entries = List.copyOf(entries);
    this.texts = texts;
    this.words = index.keySet().toArray(String[]::new);
    this.holders =
        index.values().stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  static Completions of(List<Entry> entries) {
    List<Entry> sorted =
        entries.stream()
            .sorted(
                Comparator.comparingDouble((Entry entry) -> -entry.weight())
                    .thenComparing(entry -> entry.completion().text()))
            .toList();
    TreeMap<String, List<Integer>> index = new TreeMap<>();
    String[] texts = new String[sorted.size()];
    for (int i = 0; i < sorted.size(); i++) {
      List<String> words = folded(sorted.get(i).completion().text());
      texts[i] = BLANK + String.join(BLANK, words);
      for (String word : new LinkedHashSet<>(words)) {
        index.computeIfAbsent(word, key -> new ArrayList<>(2)).add(i);
      }
    }
    return new Completions(sorted, texts, index);
  }

  /** Returns how many things can be suggested. */
  int size() {
    return entries.size();
  }

  private static List<String> folded(String text) {
    List<String> words = new ArrayList<>();
    for (WordScanner.Chunk chunk : WordScanner.scan(text)) {
      chunk.parts().forEach(part -> words.add(Tier.folded(part.text())));
    }
    return words;
  }

  /**
   * Returns what a query may go on to be, the likeliest first; nothing for a query without a word.
   *
   * @param typed the query so far; its last word may be incomplete
   * @param persons whether persons are suggested
   */
  List<Completion> of(String typed, boolean persons) {
    String query = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    List<String> asked = folded(query);
    if (asked.isEmpty()) {
      return List.of();
    }
    PriorityQueue<Scored> best = new PriorityQueue<>(Scored.WORST_FIRST);
    boolean[] seen = new boolean[entries.size()];
    String last = asked.getLast();
    Wanted wanted = new Wanted(asked, persons);
    for (int at = from(last); at < words.length && words[at].startsWith(last); at++) {
      for (int entry : holders[at]) {
        if (!seen[entry]) {
          seen[entry] = true;
          consider(entry, wanted, best);
        }
      }
    }
    Set<Completion> whole = new LinkedHashSet<>();
    best.stream()
        .sorted(Scored.WORST_FIRST.reversed())
        .forEach(it -> whole.add(shown(entries.get(it.entry()).completion(), query, asked)));
    return varied(List.copyOf(whole));
  }

  /**
   * An entry that fits.
   *
   * @param entry its number
   * @param score how well it fits
   */
  private record Scored(int entry, float score) {
    static final Comparator<Scored> WORST_FIRST =
        Comparator.comparingDouble(Scored::score)
            .thenComparing(Comparator.comparingInt(Scored::entry).reversed());
  }

  private int from(String start) {
    int at = Arrays.binarySearch(words, start);
    return at < 0 ? -at - 1 : at;
  }

  /**
   * What was typed.
   *
   * @param words its words without dots
   * @param persons whether persons are suggested
   */
  private record Wanted(List<String> words, boolean persons) {
    String start() {
      return BLANK + String.join(BLANK, words);
    }

    /** Every word must stand there, as typed or longer; of a single word only the last counts. */
    boolean fits(Completion completion, String text) {
      return switch (completion) {
        case Completion.Word word -> !text.equals(BLANK + words.getLast());
        case Completion.OfPerson person -> persons && holdsAll(text);
        default -> holdsAll(text);
      };
    }

    private boolean holdsAll(String text) {
      return words.stream().allMatch(word -> text.contains(BLANK + word));
    }
  }

  private void consider(int entry, Wanted wanted, PriorityQueue<Scored> best) {
    Entry candidate = entries.get(entry);
    boolean full = best.size() >= MOST * MOST_ALIKE;
    boolean hopeless = full && candidate.weight() + SEVERAL + BEGINS <= best.element().score();
    if (!hopeless && wanted.fits(candidate.completion(), texts[entry])) {
      best.add(new Scored(entry, candidate.weight() + lift(entry, wanted)));
      if (best.size() > MOST * MOST_ALIKE) {
        best.remove();
      }
    }
  }

  private float lift(int entry, Wanted wanted) {
    if (entries.get(entry).completion() instanceof Completion.Word) {
      return 0;
    }
    return (texts[entry].startsWith(wanted.start()) ? BEGINS : 0)
        + (wanted.words().size() > 1 ? SEVERAL : 0);
  }

  /** A word takes the place of the incomplete one. */
  private static Completion shown(Completion completion, String query, List<String> asked) {
    if (!(completion instanceof Completion.Word word) || asked.size() == 1) {
      return completion;
    }
    WordScanner.Part last = WordScanner.scan(query).getLast().parts().getLast();
    return new Completion.Word(query.substring(0, last.begin()) + word.text());
  }

  /** Few of each kind, unless there is nothing else. */
  private static List<Completion> varied(List<Completion> all) {
    Map<Class<?>, Integer> counts = new HashMap<>();
    List<Completion> chosen = new ArrayList<>();
    for (Completion each : all) {
      if (chosen.size() < MOST && counts.merge(each.getClass(), 1, Integer::sum) <= MOST_ALIKE) {
        chosen.add(each);
      }
    }
    for (Completion each : all) {
      if (chosen.size() < MOST && !chosen.contains(each)) {
        chosen.add(each);
      }
    }
    return chosen;
  }
}
