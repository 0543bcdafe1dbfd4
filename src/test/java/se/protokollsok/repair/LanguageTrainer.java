package se.protokollsok.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.knowledge.WordList;

/**
 * Counts the words and the pairs of neighbours of Swedish texts: the language model that is
 * packaged with the program. Pairs are kept where at least one word could be mistaken for another
 * once its dots are lost (får and far, våra and vara): elsewhere they decide nothing.
 */
public final class LanguageTrainer {
  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d[\\d.,:]*|[.?!:,]");
  private static final String REMARK =
      "# Swedish words: count, how many different words follow, count in phrases of protocols; and pairs of"
          + " neighbours: count. Written by `make language`.";

  private static final int LEAST_WORD = 2;
  private static final int LEAST_PAIR = 1;
  private static final int SHORTEST = 3;

  /** Longer words have too many variants, and hardly one that is a word. */
  private static final int LONGEST = 14;

  private static final double SWEDISH = 0.015;

  private final Map<String, Integer> words = new TreeMap<>();
  private final Map<String, Integer> pairs = new TreeMap<>();
  private final Map<String, Integer> phrases = new HashMap<>();
  private final Map<String, Set<String>> followers = new HashMap<>();
  private final Map<String, Boolean> mistakable = new HashMap<>();

  private int weight = 1;
  private boolean ofProtocols;

  private LanguageTrainer() {}

  /**
   * Reads texts and writes the table.
   *
   * @param arguments the table's path, then for each text its path and how often it counts; the
   *     last text holds the phrases of protocols
   */
  public static void main(String[] arguments) throws IOException {
    LanguageTrainer trainer = new LanguageTrainer();
    for (int i = 1; i < arguments.length; i += 2) {
      trainer.weight = Integer.parseInt(arguments[i + 1]);
      trainer.ofProtocols = i + 2 == arguments.length;
      Files.readAllLines(Path.of(arguments[i])).stream()
          .filter(LanguageTrainer::isSwedish)
          .forEach(trainer::read);
    }
    Files.write(Path.of(arguments[0]), trainer.table());
  }

  private static boolean isSwedish(String line) {
    long letters = line.chars().filter(Character::isLetter).count();
    long dotted = line.toLowerCase(Locale.ROOT).chars().filter(c -> "åäö".indexOf(c) >= 0).count();
    return letters > 0 && dotted >= letters * SWEDISH;
  }

  private void read(String line) {
    List<String> sentence = new ArrayList<>(List.of(LanguageModel.START));
    Matcher token = TOKEN.matcher(line);
    while (token.find()) {
      String word = LanguageModel.normal(token.group());
      sentence.add(word);
      if (word.equals(LanguageModel.START)) {
        count(sentence);
        sentence.subList(0, sentence.size() - 1).clear();
      }
    }
    count(sentence);
  }

  /** A word alone is a heading or an entry of a list: it tells nothing of neighbours. */
  private void count(List<String> sentence) {
    boolean alone = sentence.size() <= SHORTEST;
    for (int i = 1; i < sentence.size(); i++) {
      String word = sentence.get(i);
      words.merge(word, weight, Integer::sum);
      phrases.merge(word, ofProtocols ? 1 : 0, Integer::sum);
      if (!alone) {
        pairs.merge(sentence.get(i - 1) + " " + word, weight, Integer::sum);
        followers.computeIfAbsent(sentence.get(i - 1), key -> new HashSet<>()).add(word);
      }
    }
  }

  private List<String> table() {
    Stream<String> counted =
        words.entrySet().stream()
            .filter(word -> word.getValue() >= LEAST_WORD)
            .map(
                word ->
                    word.getKey()
                        + "\t"
                        + word.getValue()
                        + "\t"
                        + followers.getOrDefault(word.getKey(), Set.of()).size()
                        + "\t"
                        + phrases.get(word.getKey()));
    Stream<String> neighbours =
        pairs.entrySet().stream()
            .filter(pair -> pair.getValue() >= LEAST_PAIR && decides(pair.getKey()))
            .map(pair -> pair.getKey() + "\t" + pair.getValue());
    return Stream.of(Stream.of(REMARK), counted, neighbours).flatMap(lines -> lines).toList();
  }

  private boolean decides(String pair) {
    return Stream.of(pair.split(" ", -1))
        .anyMatch(word -> mistakable.computeIfAbsent(word, LanguageTrainer::isMistakable));
  }

  /** Whether another word is left of this one, or this one of another, once dots are lost. */
  private static boolean isMistakable(String word) {
    return word.length() <= LONGEST
        && variants(word).anyMatch(other -> !other.equals(word) && isWord(other));
  }

  private static boolean isWord(String word) {
    return (WordList.swedish().marksOf(word) & (WordList.WORD | WordList.NAME)) != 0;
  }

  private static Stream<String> variants(String word) {
    if (word.isEmpty()) {
      return Stream.of("");
    }
    String first = word.substring(0, 1);
    String same =
        Stream.of("aåä", "oö").filter(group -> group.contains(first)).findFirst().orElse(first);
    return variants(word.substring(1))
        .flatMap(rest -> same.chars().mapToObj(letter -> (char) letter + rest));
  }
}
