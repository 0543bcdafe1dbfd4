package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The drawings on the pages, read as the XML they are. */
class DrawingsTest {
  /** Example: {@code <main id="innehall">…</main>}. */
  private static final Pattern MAIN = Pattern.compile("<main .*</main>", Pattern.DOTALL);

  /** The start or the end of a drawing; one may hold others. */
  private static final Pattern SVG = Pattern.compile("<svg\\b|</svg>");

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("/arkiv");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<String> pages() {
    List<String> pages = new ArrayList<>(PagesTest.pages());
    pages.addAll(List.of("/narvaro", "/narvaro?year=2024", "/narvaro?body=finns-inte"));
    return pages;
  }

  /** Every drawing on a page. */
  private static List<Element> drawings(String path) throws Exception {
    MatchResult main = MAIN.matcher(server.get(path).body()).results().findFirst().orElseThrow();
    String text = main.group();
    List<Element> drawings = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (MatchResult tag : SVG.matcher(text).results().toList()) {
      if (tag.group().equals("<svg")) {
        begin = depth == 0 ? tag.start() : begin;
        depth++;
      } else {
        depth--;
        if (depth == 0) {
          drawings.add(parse(text.substring(begin, tag.end())).getDocumentElement());
        }
      }
    }
    assertEquals(0, depth, path);
    return drawings;
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> all(String path, Element root) throws Exception {
    XPath xpath = XPathFactory.newInstance().newXPath();
    NodeList found = (NodeList) xpath.evaluate(path, root, XPathConstants.NODESET);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Element only(String path, String kind) throws Exception {
    List<Element> found =
        drawings(path).stream().filter(it -> it.getAttribute("role").equals(kind)).toList();
    assertEquals(1, found.size(), path);
    return found.getFirst();
  }

  /** Hidden from who listens, or with a title of its own; nothing that runs, nothing inline. */
  @ParameterizedTest
  @MethodSource("pages")
  void areWellFormedAndSayWhatTheyShow(String path) throws Exception {
    for (Element drawing : drawings(path)) {
      assertEquals(
          List.of(), all(".//*[@style] | .//script | .//style | .//foreignObject", drawing));
      boolean hidden = drawing.getAttribute("aria-hidden").equals("true");
      String labelled = drawing.getAttribute("aria-labelledby");
      String title =
          hidden ? "" : all("./title[@id='" + labelled + "']", drawing).getFirst().getTextContent();
      assertTrue(hidden || title.length() > 5, path + ": " + title);
      for (Element link : all(".//a", drawing)) {
        assertFalse(link.getAttribute("href").isBlank(), path);
        assertTrue(link.getAttribute("aria-label").length() > 5, path);
      }
    }
  }

  /** The bars are what the API counts, and each leads to as many hits as it says. */
  @ParameterizedTest
  @ValueSource(strings = {"q=v%C3%A4xel", "municipality=Klippan&size=2", "year=2025&sort=newest"})
  void drawsHitsPerYearAsCounted(String query) throws Exception {
    JsonNode counted =
        new JsonMapper().readTree(server.get("/api/v1/search?" + query).body()).at("/facets/year");
    Map<String, String> expected = new TreeMap<>();
    for (JsonNode value : counted) {
      expected.put(value.at("/value").asString(), value.at("/count").asString());
    }
    Map<String, String> drawn = new TreeMap<>();
    for (Element drawing : drawings("/?" + query)) {
      for (Element link : all("self::svg[@role='list']//a", drawing)) {
        List<Element> texts = all(".//text", link);
        drawn.put(texts.getLast().getTextContent(), texts.getFirst().getTextContent());
        int total = total(link.getAttribute("href"));
        boolean back = link.getAttribute("aria-current").equals("true");
        assertTrue(back || total == Integer.parseInt(texts.getFirst().getTextContent()));
      }
    }
    assertEquals(expected, drawn);
    assertTrue(drawn.size() > 2);
  }

  private static int total(String href) {
    String query = href.substring(href.indexOf('?') + 1);
    return new JsonMapper()
        .readTree(server.get("/api/v1/search?" + query).body())
        .at("/total")
        .asInt();
  }

  @Test
  void marksTheChosenYear() throws Exception {
    List<String> chosen = new ArrayList<>();
    for (Element drawing : drawings("/?q=v%C3%A4xel&year=2025")) {
      for (Element link : all(".//a[@aria-current='true']", drawing)) {
        chosen.add(link.getAttribute("aria-label"));
      }
    }
    assertEquals(List.of("2025, 3 träffar, ta bort valet"), chosen);
  }

  /** Each step of the list is a mark of the drawing with the same address, and no other is. */
  @Test
  void drawsEveryStepOfAMatter() throws Exception {
    String body = server.get("/arende/cykelvagar").body();
    List<String> listed =
        Pattern.compile("<h2><a href=\"([^\"]+)\"")
            .matcher(body)
            .results()
            .map(match -> match.group(1))
            .toList();
    List<String> drawn =
        all(".//a", only("/arende/cykelvagar", "group")).stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    assertEquals(listed, drawn);
    assertTrue(drawn.size() > 2);
  }

  /** The cells, row by row, say what the table says. */
  @Test
  void drawsAttendanceAsTheTableTellsIt() throws Exception {
    Element map = only("/narvaro?year=2025", "img");
    List<String> boxes =
        all(".//rect", map).stream().map(box -> box.getAttribute("class")).toList();
    assertEquals(9, boxes.size());
    assertEquals(List.of("box remote", "box remote", "box remote"), boxes.subList(0, 3));
    assertEquals(List.of("box present", "box present", "box present"), boxes.subList(3, 6));
    assertEquals(List.of("box absent", "box absent", "box absent"), boxes.subList(6, 9));
    String page = server.get("/narvaro?year=2025").body();
    assertTrue(page.contains("<span class=\"cell\">På distans: </span>Höganäs</td>"), page);
    assertTrue(page.contains("<span class=\"cell\">Anmält förhinder: </span>Åstorp</td>"), page);
    assertTrue(
        page.contains(
            ">Klippan</a></th><td class=\"num\"><span class=\"cell\">På plats </span>3</td>"),
        page);
  }

  @Test
  void leadsFromMeetingsToAttendanceAndSaysWhereThereIsNone() {
    assertTrue(server.get("/moten").body().contains("href=\"/arkiv/narvaro\""));
    assertTrue(server.get("/arkivet").body().contains("href=\"/arkiv/narvaro\""));
    assertTrue(server.get("/narvaro?body=finns-inte").body().contains("Här finns inga möten"));
    assertEquals(400, server.get("/narvaro?q=1").statusCode());
  }
}
