package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import se.protokollsok.search.EngineSettings;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Indexes an archive in a folder of its own and compares everything with its gold. */
final class Measurement {
  /** The day the gold speaks from: "förra året" means the same on every day. */
  static final EngineSettings SETTINGS =
      EngineSettings.DEFAULT.at(Clock.fixed(Instant.parse("2026-06-10T10:00:00Z"), ZoneOffset.UTC));

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
    inIndex(archive, data -> new Measurement(archive, data, figures).everything());
  }

  /** What is done with an indexed archive. */
  interface Use {
    void of(Path data) throws IOException;
  }

  /** Indexes an archive in a temporary data directory that is removed after its use. */
  static void inIndex(GoldArchive archive, Use use) throws IOException {
    inIndex(archive.folder(), use);
  }

  /** Indexes a folder in a temporary data directory that is removed after its use. */
  static void inIndex(Path folder, Use use) throws IOException {
    Path data = Files.createTempDirectory("protokollsok-eval");
    try {
      KeptReadings.into(data);
      CommandLineDoor.run("index", folder.toString(), "--data", data.toString(), "--json");
      KeptReadings.from(data);
      use.of(data);
    } finally {
      remove(data);
    }
  }

  private void everything() throws IOException {
    if (archive.hasTexts()) {
      LetterMeasurement.of(archive, data, figures);
    }
    reading("protocols.json", archive.name());
    reading(
        "municipal.json",
        archive.files().contains("protocols.json") ? archive.name() + "Municipal" : archive.name());
    try (SearchEngine engine = LuceneSearchEngine.open(data.resolve("index"), SETTINGS)) {
      searching(engine);
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
    archive.read("queries.json").ifPresent(queries -> judge(queries, engine, figures, "queries"));
    archive.read("dev-questions.json").ifPresent(dev -> judge(dev, engine, figures, "dev"));
    archive.read("dev-questions-2.json").ifPresent(dev -> judge(dev, engine, figures, "dev2"));
    archive.read("questions.json").ifPresent(heldOut -> silently(heldOut, engine));
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

  private void judge(JsonNode queries, SearchEngine engine, Figures to, String list) {
    new SearchScores(queries, text -> WireReply.of(engine, text))
        .addTo(to, archive.name() + "." + list + ".");
  }

  /** What is missed stays unsaid among the remarks, so that nobody tunes to it. */
  private void silently(JsonNode heldOut, SearchEngine engine) {
    Figures silent = new Figures();
    judge(heldOut, engine, silent, "heldOut");
    silent.means().forEach(figures::add);
    silent.shares().forEach(figures::add);
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
