package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search as one of the browser's own. */
class OpenSearchTest {
  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("/arkiv");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Map<String, String> templates(String xml) {
    NodeList urls = Grammar.parse(xml).getElementsByTagName("Url");
    Map<String, String> templates = new HashMap<>();
    for (int i = 0; i < urls.getLength(); i++) {
      Element url = (Element) urls.item(i);
      templates.put(url.getAttribute("type"), url.getAttribute("template"));
    }
    return templates;
  }

  @Test
  void describesItselfByTheGrammar() {
    HttpResponse<String> response = server.get("/opensearch.xml");
    assertEquals(List.of(), Grammar.of("opensearch.rnc").complaints(response.body()));
    assertEquals(
        "application/opensearchdescription+xml;charset=utf-8", SampleServer.mediaType(response));
  }

  @Test
  void itsTemplatesLeadToAnswersOfTheirTypes() {
    Map<String, String> templates = templates(server.get("/opensearch.xml").body());
    assertEquals(4, templates.size());
    templates.forEach(
        (type, template) -> {
          assertTrue(template.startsWith(server.url("/")), template);
          String path =
              template.substring(server.url("").length()).replace("{searchTerms}", "v%C3%A4x");
          HttpResponse<String> answer = server.get(path);
          assertEquals(200, answer.statusCode(), template);
          assertEquals(type, SampleServer.mediaType(answer).replaceFirst(";.*", ""));
        });
  }

  @Test
  void suggestsInTheFormBrowsersAskFor() {
    JsonNode answer = JsonMapper.shared().readTree(server.get("/forslag?q=v%C3%A4x").body());
    assertEquals("väx", answer.get(0).asString());
    assertEquals("Växelns öppettider", answer.get(1).get(0).asString());
    assertEquals(2, answer.size());
    assertEquals(400, server.get("/forslag?q=a&q=b").statusCode());
  }

  @Test
  void everyPageAnnouncesIt() {
    String link =
        "<link rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"Protokollsök\""
            + " href=\"/arkiv/opensearch.xml\">";
    for (String path : List.of("/", "/moten", "/finns-inte")) {
      assertTrue(server.get(path).body().contains(link), path);
    }
  }
}
