package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.protokollsok.demo.SameProtocols;
import se.protokollsok.demo.SameProtocols.Noise;
import se.protokollsok.search.EngineSettings;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import tools.jackson.databind.JsonNode;

/**
 * Measures what noise costs: the same protocols as clean text, as scans and as misread text, asked
 * the same queries of the demo archive. Only what those protocols hold counts as relevant.
 */
final class NoiseMeasurement {
  /** The first word of its figures. */
  static final String NAME = "noise";

  private static final List<String> LISTS =
      List.of("queries.json", "dev-questions.json", "questions.json");

  /** Of these nothing is said but the figures, so that nobody tunes to them. */
  private static final String HELD_OUT = "questions.json";

  /** A loss that is worth a remark. */
  private static final double TOLD = 0.01;

  private final List<Question> questions;
  private final Figures figures;
  private final List<Ranking> rankings = new ArrayList<>();

  private NoiseMeasurement(List<Question> questions, Figures figures) {
    this.questions = List.copyOf(questions);
    this.figures = figures;
  }

  /**
   * A query with what is relevant for it in these protocols.
   *
   * @param text as typed
   * @param relevant grade by pattern, as {@link Ranking} has them
   * @param first patterns of which one should stand first
   * @param open whether it may be told what was not found
   */
  private record Question(
      String text, Map<String, Integer> relevant, List<String> first, boolean open) {}

  /** Why it cannot be measured on this machine; empty if it can. */
  static Optional<String> hindrance() {
    return ScanMeasurement.engineAbsence();
  }

  /** Measures the three archives. */
  static void addTo(Figures figures) throws IOException {
    Map<Noise, NoiseMeasurement> all = new EnumMap<>(Noise.class);
    for (Noise noise : Noise.values()) {
      Path folder = Files.createTempDirectory("protokollsok-noise");
      try {
        List<String> paths = SameProtocols.write(folder, noise);
        NoiseMeasurement measurement = new NoiseMeasurement(questions(paths), new Figures());
        Measurement.inIndex(folder, data -> measurement.judge(data, noise, Measurement.SETTINGS));
        all.put(noise, measurement);
      } finally {
        Measurement.remove(folder);
      }
    }
    all.values().forEach(some -> some.figures.means().forEach(figures::add));
    compare(all.get(Noise.CLEAN), all.get(Noise.SCAN), Noise.SCAN, figures);
    compare(all.get(Noise.CLEAN), all.get(Noise.MISREAD), Noise.MISREAD, figures);
  }

  private static String prefix(Noise noise) {
    return NAME + "." + noise.name().toLowerCase(Locale.ROOT) + ".";
  }

  /** One less what is lost to noise, so that more is better as with every figure. */
  private static void compare(
      NoiseMeasurement clean, NoiseMeasurement noisy, Noise noise, Figures figures) {
    double lost = clean.ndcg() - noisy.ndcg();
    figures.add(prefix(noise) + "nearClean", Math.min(1, 1 - lost));
    for (int i = 0; i < clean.questions.size(); i++) {
      Question question = clean.questions.get(i);
      double one = clean.rankings.get(i).ndcg() - noisy.rankings.get(i).ndcg();
      if (question.open() && one > TOLD) {
        figures.note(
            "%s «%s» loses %.2f: expects %s, got %s"
                .formatted(
                    prefix(noise),
                    question.text(),
                    one,
                    question.relevant(),
                    noisy.rankings.get(i).ranked().stream().limit(3).toList()));
      }
    }
  }

  private double ndcg() {
    return rankings.stream().mapToDouble(Ranking::ndcg).average().orElseThrow();
  }

  /** What misread text costs with engines of several settings: the nDCG of the open queries. */
  static Map<EngineSettings, Double> misread(Set<EngineSettings> settings) throws IOException {
    Map<EngineSettings, Double> values = new LinkedHashMap<>();
    Path folder = Files.createTempDirectory("protokollsok-noise");
    try {
      List<Question> open = new ArrayList<>(questions(SameProtocols.write(folder, Noise.MISREAD)));
      open.removeIf(question -> !question.open());
      Measurement.inIndex(
          folder,
          data -> {
            for (EngineSettings one : settings) {
              NoiseMeasurement measurement = new NoiseMeasurement(open, new Figures());
              measurement.judge(data, Noise.MISREAD, one);
              values.put(one, measurement.ndcg());
            }
          });
    } finally {
      Measurement.remove(folder);
    }
    return values;
  }

  private void judge(Path data, Noise noise, EngineSettings settings) throws IOException {
    try (SearchEngine engine = LuceneSearchEngine.open(data.resolve("index"), settings)) {
      for (Question question : questions) {
        Ranking ranking =
            new Ranking(WireReply.of(engine, question.text()).hits(), question.relevant());
        rankings.add(ranking);
        figures.add(prefix(noise) + "ndcg10", ranking.ndcg());
        figures.add(prefix(noise) + "success1", ranking.startsWithOneOf(question.first()) ? 1 : 0);
        figures.add(prefix(noise) + "recall50", ranking.recall(SearchScores.DEPTH));
      }
    }
  }

  /** The queries for which one of the best items is in these protocols. */
  private static List<Question> questions(List<String> paths) {
    List<Question> questions = new ArrayList<>();
    for (GoldArchive archive : GoldArchive.all()) {
      if (archive.name().equals("demo")) {
        for (String list : LISTS) {
          for (JsonNode query : archive.read(list).orElseThrow()) {
            questions.add(question(query, paths, !list.equals(HELD_OUT)));
          }
        }
      }
    }
    questions.removeIf(question -> question.first().isEmpty());
    return questions;
  }

  private static Question question(JsonNode query, List<String> paths, boolean open) {
    Map<String, Integer> relevant = new TreeMap<>();
    query
        .path("relevant")
        .properties()
        .forEach(
            entry ->
                here(entry.getKey(), paths)
                    .forEach(pattern -> relevant.put(pattern, entry.getValue().asInt())));
    List<String> first =
        StreamSupport.stream(query.path("first").spliterator(), false)
            .flatMap(pattern -> here(pattern.asString(), paths))
            .toList();
    return new Question(query.path("q").asString(), relevant, first, open);
  }

  /** A pattern as it is for these protocols, none if it means another one. */
  private static Stream<String> here(String pattern, List<String> paths) {
    int sign = pattern.lastIndexOf('#');
    String stem = SameProtocols.stem(pattern.substring(0, sign));
    return paths.contains(stem) ? Stream.of(stem + pattern.substring(sign)) : Stream.of();
  }
}
