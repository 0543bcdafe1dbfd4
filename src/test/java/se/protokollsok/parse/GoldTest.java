package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.extract.Extractor;
import se.protokollsok.extract.Limits;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.repair.Repairer;
import se.protokollsok.source.FileHash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A floor under the real protocols; the evaluation measures them in full. Misread letters count as
 * errors here: two letters are too many in a short title.
 */
class GoldTest {
  private static final Path SHARED = Path.of("../shared");
  private static final double TOLERANCE = 0.10;

  @ParameterizedTest
  @CsvSource({
    "protocols.json, archive, 000_9d26cd2a840914c6.txt, 0.8",
    "protocols.json, archive, 001_d45c3341379c7029.txt, 0.7",
    "protocols.json, archive, 002_accd6da90f03c774.txt, 0.95",
    "protocols.json, archive, 003_bc24f96a96e71e3c.txt, 0.95",
    "protocols.json, archive, 004_8eac681d0263e066.txt, 0.8",
    "municipal.json, archive-municipal, ks-2026-08-25-179-180.md, 0.95",
    "municipal.json, archive-municipal, revision-2025-03-06.md, 0.95",
    "municipal.json, archive-municipal, bygg-au-2025-12-15-276.md, 0.95"
  })
  void titlesDecisionsAndAttendanceReachTheFloor(
      String gold, String folder, String file, double floor) throws IOException {
    Path path = SHARED.resolve(folder).resolve(file);
    Assumptions.assumeTrue(Files.exists(path), () -> path + " is missing; skipped");
    JsonNode expected = entry(gold, file);
    Protocol read = read(path);
    check("titles", floor, titles(expected), titles(read));
    check("decisions", floor, decisions(expected), decisions(read));
    check("attendance", floor, attendance(expected), attendance(read));
  }

  private static Protocol read(Path path) {
    var document = new Extractor(Limits.DEFAULT).extract(path, FileHash.NONE);
    var text = new Repairer(Texts.KNOWLEDGE).repair(document);
    return new ProtocolParser(Texts.KNOWLEDGE).parse(text, path.toString()).protocol();
  }

  private static JsonNode entry(String gold, String file) throws IOException {
    Path path = SHARED.resolve("gold").resolve(gold);
    for (JsonNode node : new ObjectMapper().readTree(Files.readString(path))) {
      if (node.path("file").asString("").equals(file)) {
        return node;
      }
    }
    throw new IOException("no " + file + " in " + path);
  }

  private static List<String> titles(JsonNode gold) {
    return collect(gold.path("items"), item -> item.path("title").asString(""));
  }

  private static List<String> titles(Protocol read) {
    return read.items().stream().map(AgendaItem::title).toList();
  }

  private static List<String> decisions(JsonNode gold) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : gold.path("items")) {
      for (JsonNode clause : item.path("decisions")) {
        if (clause.path("explicit").asBoolean(true)) {
          texts.add(clause.path("text").asString(""));
        }
      }
    }
    return texts;
  }

  private static List<String> decisions(Protocol read) {
    return read.items().stream()
        .flatMap(item -> item.decisions().stream())
        .filter(DecisionClause::explicit)
        .map(DecisionClause::text)
        .toList();
  }

  private static List<String> attendance(JsonNode gold) {
    List<String> lines = new ArrayList<>();
    for (String list : List.of("present", "absent", "guests")) {
      lines.addAll(collect(gold.path(list), one -> list + " " + line(one)));
    }
    return lines;
  }

  private static String line(JsonNode one) {
    return one.path("name").asString("").split("\\|", 2)[0]
        + " "
        + one.path("municipality").asString("");
  }

  private static List<String> attendance(Protocol read) {
    return read.attendance().stream().map(GoldTest::line).toList();
  }

  private static String line(Attendance one) {
    String list =
        switch (one.list()) {
          case PRESENT -> "present";
          case ABSENT -> "absent";
          case GUEST -> "guests";
        };
    return list + " " + one.person().name() + " " + one.person().municipality().orElse("");
  }

  private static List<String> collect(JsonNode nodes, Function<JsonNode, String> text) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(text.apply(node)));
    return texts;
  }

  private static void check(String what, double floor, List<String> gold, List<String> read) {
    List<String> open = new ArrayList<>(read);
    int found = 0;
    for (String one : gold) {
      for (String other : List.copyOf(open)) {
        if (near(one, other)) {
          open.remove(other);
          found++;
          break;
        }
      }
    }
    int all = gold.size() + read.size();
    double score = all == 0 ? 1 : 2.0 * found / all;
    assertTrue(score >= floor, () -> what + " F1 " + score + "; too many: " + open);
  }

  private static boolean near(String gold, String read) {
    String one = gold.strip().toLowerCase(Locale.ROOT);
    String other = read.strip().toLowerCase(Locale.ROOT);
    int allowed = (int) (TOLERANCE * Math.max(one.length(), other.length()));
    return Fold.near(one, other, allowed);
  }
}
