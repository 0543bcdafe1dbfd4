package se.protokollsok.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Asks for every word with å, ä or ö of the true texts, in quotes, and judges which items are
 * found, and which files. An item is relevant if its true text holds the word.
 */
final class QuotedWordScores {
  private static final Pattern WANTED = Pattern.compile("(?=.*[åäö])[\\p{L}:-]{4,}");

  private final Map<String, Map<String, Relevance>> items = new TreeMap<>();
  private final Set<String> files = new TreeSet<>();

  /** What an item has to do with a word; of several the first. */
  private enum Relevance {
    /** Its text holds it. */
    HOLDS,
    /** It is printed there as a label: "Föredragande:", "Mötet beslutar". Counted apart. */
    LABEL,
    /**
     * Not judged: the gold takes several readings, or it is part of a hyphenated word, or it names
     * the meeting, by which every item of a protocol is rightly found.
     */
    OPEN
  }

  /** Adds a text whose items count. */
  void add(String text, JsonNode protocol) {
    String file = protocol.path("file").asString();
    files.add(file);
    Map<String, List<GoldWord>> texts = ItemTexts.of(text, protocol).words();
    texts.forEach((item, words) -> add(words, file + "#" + item));
    Stream.of("body", "organisation")
        .flatMap(field -> Arrays.stream(protocol.path(field).asString("").split("[ |]", -1)))
        .map(ItemTexts::bare)
        .forEach(name -> texts.keySet().forEach(i -> mark(name, file + "#" + i, Relevance.OPEN)));
  }

  private void add(List<GoldWord> words, String item) {
    for (int i = 0; i < words.size(); i++) {
      Set<String> readings =
          words.get(i).accepted().stream().map(ItemTexts::bare).collect(Collectors.toSet());
      Relevance relevance =
          readings.size() > 1
              ? Relevance.OPEN
              : isLabel(words, i) ? Relevance.LABEL : Relevance.HOLDS;
      for (String reading : readings) {
        mark(reading, item, relevance);
        Arrays.stream(reading.split("[-:/]", -1)).forEach(p -> mark(p, item, Relevance.OPEN));
      }
    }
  }

  private static boolean isLabel(List<GoldWord> words, int place) {
    String word = words.get(place).accepted().getFirst();
    String next = place + 1 == words.size() ? "" : words.get(place + 1).accepted().getFirst();
    return word.equals("Föredragande:") || (word.equals("Mötet") && next.startsWith("beslutar"));
  }

  private void mark(String word, String item, Relevance relevance) {
    items
        .computeIfAbsent(word, k -> new TreeMap<>())
        .merge(item, relevance, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  /**
   * Adds recall and precision.
   *
   * @param search gives the keys of all hits of a query
   */
  void addTo(Figures figures, String prefix, Function<String, List<String>> search) {
    items.forEach(
        (word, relevance) -> {
          if (WANTED.matcher(word).matches() && relevance.containsValue(Relevance.HOLDS)) {
            List<String> hits =
                search.apply('"' + word + '"').stream().filter(this::isOurs).toList();
            new Judging(figures, prefix, word).judge(relevance, hits);
          }
        });
  }

  private boolean isOurs(String hit) {
    return files.contains(file(hit));
  }

  private static String file(String item) {
    return item.substring(0, item.lastIndexOf('#'));
  }

  /** Where one word's figures go. */
  private record Judging(Figures figures, String prefix, String word) {
    void judge(Map<String, Relevance> relevance, List<String> hits) {
      List<String> holding = those(relevance, Relevance.HOLDS);
      compare("recall", "precision", holding, minus(hits, relevance, Relevance.HOLDS));
      List<String> labelled = those(relevance, Relevance.LABEL);
      figures.add(
          prefix + "labelRecall",
          new Share((int) labelled.stream().filter(hits::contains).count(), labelled.size()));
      compare("fileRecall", "filePrecision", files(holding), files(hits));
    }

    private void compare(String recall, String precision, List<String> there, List<String> given) {
      Comparison<String, String> comparison = Comparison.of(there, given, String::equals);
      figures.add(prefix + recall, new Share(comparison.right(), there.size()));
      figures.add(prefix + precision, new Share(comparison.right(), given.size()));
      if (comparison.right() < Math.max(there.size(), given.size())) {
        figures.note(
            "%s%s «%s»: missed %s, invented %s"
                .formatted(prefix, recall, word, comparison.missed(), comparison.invented()));
      }
    }

    private static List<String> those(Map<String, Relevance> relevance, Relevance which) {
      return relevance.keySet().stream().filter(item -> relevance.get(item) == which).toList();
    }

    /** The hits that are judged: those the gold says nothing of are wrong. */
    private static List<String> minus(
        List<String> hits, Map<String, Relevance> relevance, Relevance judged) {
      return hits.stream().filter(hit -> relevance.getOrDefault(hit, judged) == judged).toList();
    }

    private static List<String> files(List<String> items) {
      return items.stream().map(QuotedWordScores::file).distinct().toList();
    }
  }
}
