package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import tools.jackson.databind.JsonNode;

/**
 * Measures what is recognised in a query, by our own list (see the conventions in its head): facts
 * (period, municipality, body and so on) and the words that remain as its topic. Every second row
 * is held out.
 */
final class UnderstandingMeasurement {
  /** The first word of its figures. */
  static final String NAME = "understanding";

  private static final String LIST = "understanding.tsv";

  private static final List<String> KINDS =
      List.of(
          "period",
          "municipality",
          "body",
          "person",
          "paragraph",
          "dnr",
          "protocol",
          "item",
          "day");

  private UnderstandingMeasurement() {}

  /** Measures both halves. */
  static void addTo(Figures figures) throws IOException {
    Path archive = Files.createTempDirectory("protokollsok-understanding");
    Path data = Files.createTempDirectory("protokollsok-eval");
    try {
      UnderstandingArchive.into(archive);
      CommandLineDoor.run("index", archive.toString(), "--data", data.toString(), "--json");
      try (SearchEngine engine =
          LuceneSearchEngine.open(data.resolve("index"), Measurement.SETTINGS)) {
        judge(engine, figures);
      }
    } finally {
      Measurement.remove(archive);
      Measurement.remove(data);
    }
  }

  private static void judge(SearchEngine engine, Figures figures) throws IOException {
    // Of the held-out half nothing is said but the figures, so that nobody tunes to it.
    Figures silent = new Figures();
    List<List<String>> rows = WordMeasurement.rows(LIST);
    for (int i = 0; i < rows.size(); i++) {
      JsonNode interpreted = WireReply.of(engine, rows.get(i).get(0)).interpreted();
      if (i % 2 == 0) {
        judge(rows.get(i), interpreted, figures, NAME + ".dev.");
      } else {
        judge(rows.get(i), interpreted, silent, NAME + ".heldOut.");
      }
    }
    silent.tallies().forEach(figures::add);
    silent.shares().forEach(figures::add);
  }

  /**
   * Judges one row.
   *
   * @param row the query, its facts, its topic
   * @param interpreted what the wire says of it
   */
  static void judge(List<String> row, JsonNode interpreted, Figures figures, String prefix) {
    Set<String> expected =
        new TreeSet<>(
            Arrays.stream(row.get(1).split(";", -1)).filter(it -> !it.isEmpty()).toList());
    Set<String> given = facts(interpreted);
    for (String kind : KINDS) {
      tally(only(expected, kind), only(given, kind), figures, prefix + kind);
    }
    tally(expected, given, figures, prefix + "facts");
    String topic = String.join(" ", texts(interpreted.path("words"))).toLowerCase(Locale.ROOT);
    boolean right = topic.equals(row.get(2));
    figures.add(prefix + "topic", new Share(right ? 1 : 0, 1));
    figures.add(prefix + "all", new Share(right && given.equals(expected) ? 1 : 0, 1));
    if (!right || !given.equals(expected)) {
      figures.note(
          "%s «%s»: expects %s «%s», got %s «%s»"
              .formatted(prefix, row.get(0), expected, row.get(2), given, topic));
    }
  }

  private static void tally(Set<String> expected, Set<String> given, Figures figures, String name) {
    int right = (int) given.stream().filter(expected::contains).count();
    figures.add(name, new Tally(right, given.size(), expected.size()));
  }

  private static Set<String> facts(JsonNode interpreted) {
    Set<String> facts = new TreeSet<>();
    for (String kind : KINDS) {
      for (String value : texts(interpreted.path(kind))) {
        facts.add(kind + "=" + (kind.equals("body") ? value.toLowerCase(Locale.ROOT) : value));
      }
    }
    return facts;
  }

  private static Set<String> only(Set<String> facts, String kind) {
    Set<String> some = new TreeSet<>();
    facts.stream().filter(fact -> fact.startsWith(kind + "=")).forEach(some::add);
    return some;
  }

  private static List<String> texts(JsonNode list) {
    return new ArrayList<>(
        StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList());
  }
}
