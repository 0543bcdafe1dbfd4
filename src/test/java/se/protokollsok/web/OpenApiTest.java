package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.protokollsok.knowledge.KnowledgeBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String ID = Samples.id(LocalDate.of(2025, 5, 16));

  private static SampleServer server;
  private static JsonNode description;

  @BeforeAll
  static void start() {
    server = new SampleServer("/arkiv");
    description = JSON.readTree(server.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void describesExactlyTheRoutes() {
    Links links = new Links("");
    Templates templates = new Templates();
    Edge edge =
        new Edge(
            links,
            new MessagePages(templates, new Frames(links, new Assets(), Robots.NOINDEX)),
            "");
    assertEquals(
        new Api(
                server.engine(),
                links,
                edge,
                new CompletionJson(
                    new PersonPages(server.engine(), links, true),
                    new Towns(KnowledgeBase.municipalities())))
            .handlers()
            .keySet(),
        new HashSet<>(description.get("paths").propertyNames()));
  }

  @Test
  void describesRoutesThatAnswer() {
    String base = description.get("servers").get(0).get("url").stringValue();
    assertEquals("/arkiv/api/v1", base);
    for (String path : description.get("paths").propertyNames()) {
      String whole = "/api/v1" + path.replace("{id}", ID);
      assertEquals(200, server.get(whole).statusCode(), whole);
    }
  }

  @Test
  void describesExactlyTheParameters() {
    Set<String> described = new HashSet<>();
    for (JsonNode parameter : searchParameters()) {
      described.add(parameter.get("name").stringValue());
    }
    Set<String> read =
        new HashSet<>(Arrays.stream(Parameter.values()).map(Parameter::wire).toList());
    assertEquals(read, described);
    for (String name : described) {
      assertEquals(200, server.get("/api/v1/search?" + name + "=").statusCode(), name);
    }
  }

  @Test
  void describesValuesThatAreTaken() {
    for (JsonNode parameter : searchParameters()) {
      String name = parameter.get("name").stringValue();
      JsonNode schema = parameter.get("schema");
      boolean repeatable = schema.get("type").stringValue().equals("array");
      JsonNode one = repeatable ? schema.get("items") : schema;
      List<String> values = examples(name, one);
      for (String value : values) {
        assertStatus(200, name, value);
      }
      String twice = pair(name, values.getFirst()) + "&" + pair(name, values.getLast());
      assertEquals(
          repeatable ? 200 : 400, server.get("/api/v1/search?" + twice).statusCode(), twice);
      if (one.has("enum") || one.has("pattern") || one.has("format") || one.has("minimum")) {
        assertStatus(400, name, "orimligt");
      }
    }
  }

  @Test
  void promisesATagExactlyWhereOneIsSent() {
    for (String path : description.get("paths").propertyNames()) {
      JsonNode answers = description.get("paths").get(path).get("get").get("responses");
      boolean sent =
          server.get("/api/v1" + path.replace("{id}", ID)).headers().firstValue("ETag").isPresent();
      assertEquals(sent, answers.get("200").has("headers"), path);
      assertEquals(sent, answers.has("304"), path);
    }
  }

  private static void assertStatus(int status, String name, String value) {
    assertEquals(
        status, server.get("/api/v1/search?" + pair(name, value)).statusCode(), name + "=" + value);
  }

  private static String pair(String name, String value) {
    return name + "=" + QueryString.encode(value);
  }

  private static List<String> examples(String name, JsonNode schema) {
    if (schema.has("enum")) {
      List<String> values = new ArrayList<>();
      schema.get("enum").forEach(value -> values.add(value.stringValue()));
      return values;
    }
    if (schema.has("minimum")) {
      return schema.has("maximum")
          ? List.of("" + schema.get("minimum").intValue(), "" + schema.get("maximum").intValue())
          : List.of("" + schema.get("minimum").intValue(), "2");
    }
    if (schema.has("format")) {
      return List.of("2025-02-28", "2024-02-29");
    }
    return name.equals("year") ? List.of("2025", "1999") : List.of("vad som helst & mer", "annat");
  }

  private static JsonNode searchParameters() {
    return description.get("paths").get("/search").get("get").get("parameters");
  }

  @Test
  void describesTheShapesThatAreSent() {
    JsonNode schemas = description.get("components").get("schemas");
    List<String> complaints = new ArrayList<>();
    check(body("/api/v1/search?q=v%C3%A4xel"), schemas.get("SearchResponse"), "search", complaints);
    check(body("/api/v1/complete?q=v%C3%A4x"), schemas.get("Suggestions"), "complete", complaints);
    check(body("/api/v1/protocols/" + ID), schemas.get("Protocol"), "protocol", complaints);
    check(body("/api/v1/nope"), schemas.get("Problem"), "problem", complaints);
    assertEquals(List.of(), complaints);
  }

  @Test
  void wouldNoticeAMissingMember() {
    List<String> complaints = new ArrayList<>();
    JsonNode schema = description.get("components").get("schemas").get("SearchResponse");
    check(JSON.readTree("{\"total\":\"1\",\"mer\":1}"), schema, "search", complaints);
    assertTrue(complaints.size() >= 6, complaints.toString());
  }

  private static JsonNode body(String path) {
    return JSON.readTree(server.get(path).body());
  }

  /** As much of JSON Schema as the description uses. */
  private static void check(JsonNode value, JsonNode schema, String at, List<String> complaints) {
    if (!types(schema).isEmpty() && !types(schema).contains(type(value))) {
      complaints.add(at + " is " + type(value) + ", not " + types(schema));
      return;
    }
    if (value.isArray() && schema.has("items")) {
      for (int index = 0; index < value.size(); index++) {
        check(value.get(index), schema.get("items"), at + "[" + index + "]", complaints);
      }
    }
    if (value.isObject()) {
      checkMembers(value, schema, at, complaints);
    }
  }

  private static void checkMembers(
      JsonNode value, JsonNode schema, String at, List<String> complaints) {
    if (schema.has("required")) {
      schema
          .get("required")
          .forEach(
              name -> {
                if (!value.has(name.stringValue())) {
                  complaints.add(at + " lacks " + name.stringValue());
                }
              });
    }
    for (String name : value.propertyNames()) {
      JsonNode more = schema.get("additionalProperties");
      if (schema.has("properties") && schema.get("properties").has(name)) {
        check(value.get(name), schema.get("properties").get(name), at + "." + name, complaints);
      } else if (more != null && more.isObject()) {
        check(value.get(name), more, at + "." + name, complaints);
      } else if (more != null) {
        complaints.add(at + " has " + name);
      }
    }
  }

  private static Set<String> types(JsonNode schema) {
    Set<String> types = new HashSet<>();
    JsonNode type = schema.get("type");
    if (type != null && type.isArray()) {
      type.forEach(one -> types.add(one.stringValue()));
    } else if (type != null) {
      types.add(type.stringValue());
    }
    if (types.contains("number")) {
      types.add("integer");
    }
    return types;
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT, POJO -> "object";
      case ARRAY -> "array";
      case STRING, BINARY -> "string";
      case BOOLEAN -> "boolean";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case NULL, MISSING -> "null";
    };
  }
}
