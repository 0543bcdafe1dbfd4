package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.protokollsok.search.EngineSettings;
import se.protokollsok.search.Hit;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;

/**
 * Measures which words find which, by our own lists (see the comments in them): every word that a
 * list has in a text is an item of an archive made for this, and each word typed is a search in it.
 */
final class WordMeasurement {
  /** The first word of its figures. */
  static final String NAME = "words";

  /** The folder of the lists. */
  static final Path FOLDER = Path.of("src", "test", "resources", "eval", "words");

  private static final int ITEMS_EACH = 60;

  private final List<Probe> probes = new ArrayList<>();

  private WordMeasurement() throws IOException {
    collect();
  }

  /**
   * One question to the archive.
   *
   * @param figure what it counts for
   * @param typed the query
   * @param text the word in the text
   * @param finds whether the one must find the other
   */
  private record Probe(String figure, String typed, String text, boolean finds) {}

  /** Measures every list. */
  static void addTo(Figures figures) throws IOException {
    new WordMeasurement().run(Map.of(EngineSettings.DEFAULT, figures));
  }

  /** Measures every list with engines of several settings. */
  static void addTo(Map<EngineSettings, Figures> figures) throws IOException {
    new WordMeasurement().run(figures);
  }

  private void collect() throws IOException {
    for (List<String> row : rows("inflection.tsv")) {
      boolean meet = row.get(0).equals("meet");
      probe(meet ? "inflectionMeets" : "inflectionApart", row.get(1), row.get(2), meet);
    }
    for (List<String> row : rows("compounds.tsv")) {
      for (String part : row.get(1).split("\\+", -1)) {
        probe("compoundParts", part, row.get(0), true);
      }
    }
    for (List<String> row : rows("non-compounds.tsv")) {
      probe("noFalseParts", row.get(1), row.get(0), false);
    }
    for (List<String> row : rows("misspellings.tsv")) {
      boolean right = row.get(1).isEmpty();
      probe(
          right ? "rightWordsKept" : "misspellingsFound",
          row.get(0),
          right ? row.get(2) : row.get(1),
          !right);
    }
    for (List<String> row : rows("split.tsv")) {
      probe("writtenApart", row.get(1), row.get(0), true);
      if (row.get(2).equals("both")) {
        probe("writtenApart", row.get(0), row.get(1), true);
      }
    }
    for (List<String> row : rows("synonyms.tsv")) {
      probe("synonyms", row.get(0), row.get(1), true);
      if (row.get(2).equals("both")) {
        probe("synonyms", row.get(1), row.get(0), true);
      }
    }
  }

  private void probe(String figure, String typed, String text, boolean finds) {
    probes.add(new Probe(figure, typed, text, finds));
  }

  /** The rows of a list, comments left out. */
  static List<List<String>> rows(String list) throws IOException {
    return Files.readAllLines(FOLDER.resolve(list)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private void run(Map<EngineSettings, Figures> figures) throws IOException {
    Path archive = Files.createTempDirectory("protokollsok-words");
    Path data = Files.createTempDirectory("protokollsok-eval");
    try {
      Map<String, String> texts = write(archive);
      CommandLineDoor.run("index", archive.toString(), "--data", data.toString(), "--json");
      for (Map.Entry<EngineSettings, Figures> one : figures.entrySet()) {
        try (SearchEngine engine = LuceneSearchEngine.open(data.resolve("index"), one.getKey())) {
          judge(engine, texts, one.getValue());
        }
      }
    } finally {
      Measurement.remove(archive);
      Measurement.remove(data);
    }
  }

  /** Writes the protocols; returns from each text its item, as {@code file#number}. */
  private Map<String, String> write(Path archive) throws IOException {
    Set<String> distinct =
        probes.stream().map(Probe::text).collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, String> items = new LinkedHashMap<>();
    List<String> words = new ArrayList<>(distinct);
    for (int from = 0; from < words.size(); from += ITEMS_EACH) {
      List<String> some = words.subList(from, Math.min(words.size(), from + ITEMS_EACH));
      String file = "ord-%03d.txt".formatted(from / ITEMS_EACH);
      Files.writeString(archive.resolve(file), protocol(1 + from / ITEMS_EACH, some));
      for (int i = 0; i < some.size(); i++) {
        items.put(some.get(i), file + "#" + (i + 1));
      }
    }
    return items;
  }

  private static String protocol(int number, List<String> words) {
    StringBuilder text =
        new StringBuilder(
            "Kommundirektörsmöte i Familjen Helsingborg\nProtokoll nr %d 2024\nHelsingborg 2024-01-12\n\n"
                .formatted(number));
    for (int i = 0; i < words.size(); i++) {
      text.append("%d. Rubrik\nHär står %s så.\n\n".formatted(i + 1, words.get(i)));
    }
    return text.toString();
  }

  private void judge(SearchEngine engine, Map<String, String> texts, Figures figures) {
    Map<String, Set<String>> found = new HashMap<>();
    Collection<String> typed = new LinkedHashSet<>(probes.stream().map(Probe::typed).toList());
    for (String word : typed) {
      found.put(word, hits(engine, word));
    }
    for (Probe probe : probes) {
      boolean right = probe.finds() == found.get(probe.typed()).contains(texts.get(probe.text()));
      figures.add(NAME + ".typed." + probe.figure(), new Share(right ? 1 : 0, 1));
      if (!right) {
        figures.note(
            "%s.%s: «%s» %s «%s»"
                .formatted(
                    NAME,
                    probe.figure(),
                    probe.typed(),
                    probe.finds() ? "misses" : "finds",
                    probe.text()));
      }
    }
  }

  private static Set<String> hits(SearchEngine engine, String typed) {
    SearchRequest plain = SearchRequest.of(typed);
    SearchRequest deep =
        new SearchRequest(
            typed,
            plain.filters(),
            plain.hidden(),
            plain.roles(),
            plain.attended(),
            plain.from(),
            plain.to(),
            plain.sort(),
            1,
            SearchRequest.MAX_SIZE);
    Set<String> keys = new LinkedHashSet<>();
    for (Hit hit : engine.search(deep).hits()) {
      keys.add(Filing.key(hit));
    }
    return keys;
  }
}
