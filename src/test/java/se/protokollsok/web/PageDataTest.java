package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.ArchivedProtocol;

/** The pages' data as Titanium, a processor of JSON-LD, expands it. */
class PageDataTest {
  private static final String ID = "2025-11-14-familjen-helsingborg-kommundirektorsmote";
  private static final String WORDS = "http://schema.org/";

  /** As browsers find it: up to the first end tag. */
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script", Pattern.DOTALL);

  /** The types used, each with those of its properties in schema.org that may stand there. */
  private static final Map<String, Set<String>> VOCABULARY =
      Map.of(
          "Report",
          Set.of(
              "url",
              "name",
              "inLanguage",
              "dateCreated",
              "reportNumber",
              "recordedAt",
              "encoding",
              "hasPart"),
          "CreativeWork",
          Set.of(
              "url",
              "name",
              "inLanguage",
              "dateCreated",
              "abstract",
              "position",
              "spatialCoverage",
              "recordedAt",
              "isPartOf"),
          "Event",
          Set.of("name", "startDate", "location", "organizer"),
          "Place",
          Set.of("name"),
          "AdministrativeArea",
          Set.of("name"),
          "GovernmentOrganization",
          Set.of("name", "parentOrganization"),
          "MediaObject",
          Set.of("contentUrl", "encodingFormat", "sha256"));

  private static SampleServer server;

  @BeforeAll
  static void start() {
    List<ArchivedProtocol> protocols = new ArrayList<>(Samples.protocols());
    protocols.add(NastySamples.protocol());
    server = new SampleServer(new WebSettings("127.0.0.1", 0, ""), protocols);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Expands the data of a page; the context is schema.org's own rule, as it cannot be fetched. */
  private static JsonObject expanded(String path) {
    Matcher data = DATA.matcher(server.get(path).body());
    assertTrue(data.find(), path);
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        (address, how) -> {
          assertEquals("https://schema.org", address.toString());
          return JsonDocument.of(
              new StringReader("{\"@context\": {\"@vocab\": \"" + WORDS + "\"}}"));
        });
    try {
      JsonArray expanded =
          JsonLd.expand(JsonDocument.of(new StringReader(data.group(1)))).options(options).get();
      assertEquals(1, expanded.size());
      assertFalse(data.find(), "one block of data");
      return expanded.getJsonObject(0);
    } catch (JsonLdError e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** Checks every node, however deep, against the vocabulary. */
  private static void assertKnown(JsonValue value) {
    if (value instanceof JsonArray array) {
      array.forEach(PageDataTest::assertKnown);
    } else if (value instanceof JsonObject node && node.containsKey("@type")) {
      String type = node.getJsonArray("@type").getString(0).substring(WORDS.length());
      Set<String> known = VOCABULARY.get(type);
      assertTrue(known != null, type);
      node.forEach(
          (name, inner) -> {
            if (!name.startsWith("@")) {
              assertTrue(known.contains(name.substring(WORDS.length())), type + " " + name);
              assertKnown(inner);
            }
          });
    }
  }

  private static String value(JsonObject node, String name) {
    return node.getJsonArray(WORDS + name).getJsonObject(0).getString("@value");
  }

  private static JsonObject inner(JsonObject node, String name) {
    return node.getJsonArray(WORDS + name).getJsonObject(0);
  }

  @Test
  void tellsOfAnItem() {
    JsonObject item = expanded("/protokoll/" + ID + "/1");
    assertKnown(item);
    assertEquals(server.url("/protokoll/" + ID + "/1"), item.getString("@id"));
    assertEquals("Gemensam växelfunktion", value(item, "name"));
    assertEquals("2025-11-14", value(item, "dateCreated"));
    assertEquals("att godkänna avtalet om gemensam växel för 2026", value(item, "abstract"));
    assertEquals(server.url("/protokoll/" + ID), inner(item, "isPartOf").getString("@id"));
    assertEquals(2, item.getJsonArray(WORDS + "spatialCoverage").size());
    JsonObject body = inner(inner(item, "recordedAt"), "organizer");
    assertEquals("Familjen Helsingborg", value(inner(body, "parentOrganization"), "name"));
  }

  @Test
  void tellsOfAProtocolItsItemsAndItsFile() {
    JsonObject protocol = expanded("/protokoll/" + ID);
    assertKnown(protocol);
    assertEquals("8/2025", value(protocol, "reportNumber"));
    assertEquals(3, protocol.getJsonArray(WORDS + "hasPart").size());
    assertEquals(64, value(inner(protocol, "encoding"), "sha256").length());
    assertEquals(protocol, expanded("/protokoll/" + ID + "/0"));
  }

  @Test
  void namesNobody() {
    assertFalse(server.get("/protokoll/" + ID).body().isEmpty());
    assertFalse(expanded("/protokoll/" + ID).toString().contains("Ekdahl"));
  }

  @Test
  void noTextEndsIt() {
    for (int key = 1; key <= NastySamples.TEXTS.size(); key++) {
      JsonObject item = expanded("/protokoll/" + NastySamples.ID + "/" + key);
      assertKnown(item);
      assertEquals(SafeText.line(NastySamples.TEXTS.get(key - 1)), value(item, "name"));
    }
    assertKnown(expanded("/protokoll/" + NastySamples.ID));
  }
}
