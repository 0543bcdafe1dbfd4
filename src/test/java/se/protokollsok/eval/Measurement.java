package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SortOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Indexes an archive in a folder of its own and compares everything with its gold. */
final class Measurement {
  private final GoldArchive archive;
  private final Path data;
  private final Figures figures;

  private Measurement(GoldArchive archive, Path data, Figures figures) {
    this.archive = archive;
    this.data = data;
    this.figures = figures;
  }

  /** Measures one archive, in a temporary data directory that is removed afterwards. */
  static void of(GoldArchive archive, Figures figures) throws IOException {
    Path data = Files.createTempDirectory("protokollsok-eval");
    try {
      Measurement measurement = new Measurement(archive, data, figures);
      CommandLineDoor.run(
          "index", archive.folder().toString(), "--data", data.toString(), "--json");
      measurement.reading("protocols.json", archive.name());
      measurement.reading(
          "municipal.json",
          archive.files().contains("protocols.json")
              ? archive.name() + "Municipal"
              : archive.name());
      try (SearchEngine engine = LuceneSearchEngine.open(data.resolve("index"))) {
        measurement.searching(engine);
      }
    } finally {
      remove(data);
    }
  }

  private void reading(String file, String family) {
    archive
        .read(file)
        .ifPresent(
            protocols -> {
              for (JsonNode gold : protocols) {
                JsonNode given = shown(gold.path("file").asString());
                new ProtocolScores(gold, given, family).addTo(figures);
              }
            });
  }

  private JsonNode shown(String file) {
    String path = archive.folder().resolve(file).toString();
    String json =
        CommandLineDoor.run(
            "show", path, "--stage", "protocol", "--data", data.toString(), "--json");
    return JsonMapper.shared().readTree(json);
  }

  private void searching(SearchEngine engine) {
    Filing filing = new Filing(engine);
    archive
        .read("queries.json")
        .ifPresent(
            queries ->
                new SearchScores(queries, text -> hits(engine, text))
                    .addTo(figures, archive.name() + ".queries."));
    archive
        .read("facets.json")
        .ifPresent(
            gold ->
                new FacetScores(gold, filing.items()).addTo(figures, archive.name() + ".facets."));
    archive
        .read("register.json")
        .ifPresent(
            gold ->
                new RegisterScores(gold, engine.persons(), filing.matters())
                    .addTo(figures, archive.name() + ".register."));
  }

  private static List<String> hits(SearchEngine engine, String text) {
    SearchRequest plain = SearchRequest.of(text);
    SearchRequest deep =
        new SearchRequest(
            text,
            plain.filters(),
            plain.hidden(),
            plain.roles(),
            plain.attended(),
            plain.from(),
            plain.to(),
            SortOrder.RELEVANCE,
            1,
            SearchScores.DEPTH);
    return engine.search(deep).hits().stream().map(Filing::key).toList();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
