package se.protokollsok.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.protokollsok.search.EngineSettings;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.Part;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import tools.jackson.databind.JsonNode;

/**
 * Measures what each part of relevance gives and what it costs, by leaving it out: on every open
 * list of queries and, for the words, on the word lists. Held-out queries are left alone: what is
 * decided by this table is decided without them.
 */
final class Ablation {
  private static final List<String> LISTS = List.of("queries.json", "dev-questions.json");
  private static final String PREFIX = "all.queries.";

  private static final int TIMED_EVERY = 4;

  /** Lists of {@link WordMeasurement} where the one word must find the other. */
  private static final List<String> FINDS =
      List.of("inflectionMeets", "compoundParts", "misspellingsFound", "writtenApart", "synonyms");

  /** Lists where it must not. */
  private static final List<String> APART =
      List.of("inflectionApart", "noFalseParts", "rightWordsKept");

  private final Map<Set<Part>, Row> rows = new LinkedHashMap<>();
  private final Map<Set<Part>, Double> misread = new HashMap<>();

  /**
   * One line of the table.
   *
   * @param search the figures of the queries
   * @param words the figures of the word lists
   * @param ratios of every fourth query: the time with everything by the time without the part
   */
  private record Row(Figures search, Figures words, List<Double> ratios) {}

  private Ablation() {
    rows.put(Set.of(), new Row(new Figures(), new Figures(), new ArrayList<>()));
    for (Part part : Part.values()) {
      rows.put(Set.of(part), new Row(new Figures(), new Figures(), new ArrayList<>()));
    }
  }

  /** Measures and prints the table, as Markdown. */
  static void print(PrintStream out) throws IOException {
    Ablation ablation = new Ablation();
    for (GoldArchive archive : GoldArchive.all()) {
      if (archive.isHere() && archive.files().contains("queries.json")) {
        Measurement.inIndex(
            archive,
            data -> {
              for (Set<Part> off : ablation.rows.keySet()) {
                ablation.search(archive, data.resolve("index"), off);
              }
            });
      }
    }
    ablation.words();
    ablation.misread();
    ablation.table().forEach(out::println);
  }

  private void search(GoldArchive archive, Path index, Set<Part> off) throws IOException {
    Row row = rows.get(off);
    try (SearchEngine whole = LuceneSearchEngine.open(index, Measurement.SETTINGS);
        SearchEngine less = LuceneSearchEngine.open(index, Measurement.SETTINGS.without(off))) {
      for (String list : LISTS) {
        archive
            .read(list)
            .ifPresent(
                queries -> {
                  new SearchScores(queries, text -> WireReply.of(less, text))
                      .addTo(row.search(), PREFIX);
                  for (int i = 0; i < queries.size(); i += TIMED_EVERY) {
                    row.ratios().add(ratio(queries.get(i), whole, less));
                  }
                });
      }
    }
  }

  /** Both are asked one right after the other, so that a busy machine harms both. */
  private static double ratio(JsonNode query, SearchEngine whole, SearchEngine less) {
    SearchRequest request = SearchRequest.of(query.path("q").asString());
    whole.search(request);
    long begin = System.nanoTime();
    whole.search(request);
    long between = System.nanoTime();
    less.search(request);
    return (double) (between - begin) / (System.nanoTime() - between);
  }

  private void words() throws IOException {
    Map<EngineSettings, Figures> figures = new LinkedHashMap<>();
    rows.forEach((off, row) -> figures.put(EngineSettings.DEFAULT.without(off), row.words()));
    WordMeasurement.addTo(figures);
  }

  private void misread() throws IOException {
    Map<EngineSettings, Set<Part>> settings = new LinkedHashMap<>();
    rows.keySet().forEach(off -> settings.put(Measurement.SETTINGS.without(off), off));
    NoiseMeasurement.misread(settings.keySet())
        .forEach((one, ndcg) -> misread.put(settings.get(one), ndcg));
  }

  private List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| without | nDCG@10 | success@1 | recall@50 | answers right | none wrong | misread nDCG@10 |"
            + " words found | kept apart | time saved |");
    lines.add("|---|---|---|---|---|---|---|---|---|---|");
    rows.forEach((off, row) -> lines.add(line(off, row)));
    return lines;
  }

  private String line(Set<Part> off, Row row) {
    Map<String, Double> values = row.search().values();
    List<String> cells = new ArrayList<>();
    cells.add(off.isEmpty() ? "(nothing)" : off.iterator().next().name());
    for (String figure :
        List.of("ndcg10", "success1", "recall50", "answersRight", "answersNotWrong")) {
      cells.add(decimals(values.getOrDefault(PREFIX + figure, 0.0)));
    }
    cells.add(decimals(misread.get(off)));
    cells.add(decimals(share(row.words(), FINDS)));
    cells.add(decimals(share(row.words(), APART)));
    double saved = 1 - 1 / median(row.ratios());
    cells.add(off.isEmpty() ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * saved));
    return "| " + String.join(" | ", cells) + " |";
  }

  private static double share(Figures words, List<String> figures) {
    Share sum = new Share(0, 0);
    for (String figure : figures) {
      sum =
          sum.plus(
              words
                  .shares()
                  .getOrDefault(WordMeasurement.NAME + ".typed." + figure, new Share(0, 0)));
    }
    return sum.value();
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
