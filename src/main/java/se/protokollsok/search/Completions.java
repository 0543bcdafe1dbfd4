package se.protokollsok.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.WordScanner;

/**
 * Everything that can be suggested of one generation, found by the beginnings of its words, å ä ö
 * or not. Immutable. Entries are numbered by weight, so that the best of those that begin alike are
 * the lowest numbers of a range of the sorted words.
 */
final class Completions {
  /** How many are suggested at most. */
  static final int MOST = 10;

  private static final int MOST_ALIKE = 4;
  private static final int LONGEST = 200;
  private static final int MOST_READ = 5_000;
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

  /** The entries' numbers in the order of their texts, and the texts so ordered. */
  private final RankedRange byText;

  private final String[] sortedTexts;

  /** Words without dots in their order, once for each entry that holds them; and those entries. */
  private final String[] words;

  private final RankedRange holders;

  /**
   * A word of an entry.
   *
   * @param text without dots
   * @param entry the number of the entry
   */
  private record Held(String text, int entry) {
    static final Comparator<Held> ORDER =
        Comparator.comparing(Held::text).thenComparingInt(Held::entry);
  }

  private Completions(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.texts = new String[entries.size()];
    Map<String, String> shared = new HashMap<>();
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      List<String> own = folded(entries.get(i).completion().text());
      texts[i] = BLANK + String.join(BLANK, own);
      for (String word : new LinkedHashSet<>(own)) {
        held.add(new Held(shared.computeIfAbsent(word, it -> it), i));
      }
    }
    held.sort(Held.ORDER);
    this.words = held.stream().map(Held::text).toArray(String[]::new);
    this.holders = new RankedRange(held.stream().mapToInt(Held::entry).toArray());
    List<Held> whole = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      whole.add(new Held(texts[i], i));
    }
    whole.sort(Held.ORDER);
    this.sortedTexts = whole.stream().map(Held::text).toArray(String[]::new);
    this.byText = new RankedRange(whole.stream().mapToInt(Held::entry).toArray());
  }

  static Completions of(List<Entry> entries) {
    return new Completions(
        entries.stream()
            .sorted(
                Comparator.comparingDouble((Entry entry) -> -entry.weight())
                    .thenComparing(entry -> entry.completion().text()))
            .toList());
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
    Wanted wanted = new Wanted(asked, persons);
    TreeSet<Scored> best = new TreeSet<>(Scored.BEST_FIRST);
    consider(
        byText, from(sortedTexts, wanted.start()), to(sortedTexts, wanted.start()), wanted, best);
    String rarest =
        asked.stream()
            .min(Comparator.comparingInt(word -> to(words, word) - from(words, word)))
            .orElseThrow();
    consider(holders, from(words, rarest), to(words, rarest), wanted, best);
    String last = asked.getLast();
    if (!rarest.equals(last)) {
      consider(holders, from(words, last), to(words, last), wanted, best);
    }
    Set<Completion> whole = new LinkedHashSet<>();
    best.stream()
        .limit(MOST * MOST_ALIKE)
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
    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingDouble((Scored it) -> -it.score()).thenComparingInt(Scored::entry);
  }

  private static int from(String[] sorted, String start) {
    int at = Arrays.binarySearch(sorted, start);
    while (at > 0 && sorted[at - 1].equals(start)) {
      at--;
    }
    return at < 0 ? -at - 1 : at;
  }

  /** One past the last that begins so. */
  private static int to(String[] sorted, String start) {
    return from(sorted, start + Character.MAX_VALUE);
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

  /** The best of a range that fit; a range without end is left off after many. */
  private void consider(RankedRange range, int from, int to, Wanted wanted, Set<Scored> best) {
    int found = 0;
    RankedRange.Best each = range.best(from, to);
    for (int n = 0; n < MOST_READ && found < MOST * MOST_ALIKE && each.hasNext(); n++) {
      int entry = each.next();
      Entry candidate = entries.get(entry);
      if (wanted.fits(candidate.completion(), texts[entry])) {
        best.add(new Scored(entry, candidate.weight() + lift(entry, wanted)));
        found++;
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
