package se.protokollsok.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gold of the demo archive says what its manuscripts say and names only what there is. */
class DemoGoldTest {
  private static final Path GOLD = Path.of("src", "test", "resources", "eval", "demo");
  private static final Path ARCHIVE = Path.of("index-data", "exempel");
  private static final Path REAL_GOLD = Path.of("..", "shared", "gold");

  /** {@code "name": "Anna Lind|Anna Lindh"}. */
  private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void checkedInGoldIsWhatTheManuscriptsSay() throws IOException {
    for (Map.Entry<String, String> file : DemoGold.texts().entrySet()) {
      assertEquals(file.getValue(), Files.readString(GOLD.resolve(file.getKey())), file::getKey);
    }
  }

  @Test
  void everyGoldFileIsInTheArchive() throws IOException {
    for (String name : List.of("protocols.json", "municipal.json", "documents.json")) {
      for (JsonNode entry : read(name)) {
        String file = entry.get("file").asString();
        assertTrue(Files.isRegularFile(ARCHIVE.resolve(file)), () -> name + ": " + file);
      }
    }
  }

  @Test
  void everyQueryJudgesItemsThatCanBeReadWithoutRecognition() throws IOException {
    Set<String> items = new HashSet<>();
    for (String name : List.of("protocols.json", "municipal.json")) {
      for (JsonNode protocol : read(name)) {
        if (!protocol.get("source_quality").asString().equals("scan")) {
          items.add(protocol.get("file").asString() + "#0");
          items.add(protocol.get("file").asString() + "#*");
          protocol.get("items").forEach(item -> items.add(address(protocol, item)));
        }
      }
    }
    for (JsonNode query : read("queries.json")) {
      Set<String> judged = new HashSet<>(query.get("relevant").propertyNames());
      query
          .get("first")
          .forEach(first -> assertTrue(judged.contains(first.asString()), query::toString));
      judged.removeAll(items);
      assertEquals(Set.of(), judged, () -> "unknown items in " + query);
    }
  }

  @Test
  void queriesAreManyAndSomeFindNothing() throws IOException {
    JsonNode queries = read("queries.json");
    assertTrue(queries.size() >= 40, "only " + queries.size() + " queries");
    long empty = queries.valueStream().filter(query -> query.get("relevant").isEmpty()).count();
    assertTrue(empty >= 4, "only " + empty + " queries with nothing to find");
  }

  @Test
  void nobodyOfTheRealArchiveIsInTheDemo() throws IOException {
    assumeTrue(Files.isDirectory(REAL_GOLD), "the real archive's gold is not at ../shared/gold");
    List<String> real = new ArrayList<>();
    for (String name : List.of("protocols.json", "municipal.json", "facets.json")) {
      Matcher matcher = NAME.matcher(Files.readString(REAL_GOLD.resolve(name)));
      while (matcher.find()) {
        real.addAll(List.of(matcher.group(1).split("\\|", -1)));
      }
    }
    String demo =
        Stream.concat(
                Stream.of(Resources.text("personer.txt"), Resources.text("organ.txt")),
                Resources.lines("manus.txt").stream()
                    .map(name -> Resources.text("manus/" + name + ".txt")))
            .reduce("", String::concat);
    assertTrue(real.size() > 50, "only " + real.size() + " real names");
    assertEquals(List.of(), real.stream().filter(demo::contains).toList());
  }

  private static String address(JsonNode protocol, JsonNode item) {
    JsonNode number = item.get("number");
    String part = item.has("sub") ? "." + item.get("sub").asInt() : "";
    return protocol.get("file").asString()
        + "#"
        + (number.isNull() ? "ovrigt" : number.asInt() + part);
  }

  private static JsonNode read(String name) throws IOException {
    return JSON.readTree(Files.readString(GOLD.resolve(name)));
  }
}
