package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.search.Resolution;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Quotes for other sites, by the rules of oEmbed 1.0. */
class OEmbedTest {
  private static final String ID = "2025-11-14-familjen-helsingborg-kommundirektorsmote";
  private static final String ITEM = "/protokoll/" + ID + "/1";

  /** {@code <link rel="alternate" type="text/xml+oembed" title="…" href="…">}. */
  private static final Pattern DISCOVERY =
      Pattern.compile("<link rel=\"alternate\" type=\"([^\"]*oembed)\"[^>]* href=\"([^\"]*)\">");

  private static SampleServer server;

  @BeforeAll
  static void start() {
    List<ArchivedProtocol> protocols = new ArrayList<>(Samples.protocols());
    protocols.add(NastySamples.protocol());
    server = new SampleServer(new WebSettings("127.0.0.1", 0, "/arkiv"), protocols);
    server.engine().put("flyttat", new Resolution.Moved(ID, Optional.of("1")));
    server.engine().put("borttaget", new Resolution.Gone("borttaget"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> ask(String url, String more) {
    return server.get("/oembed?url=" + QueryString.encode(url) + more);
  }

  private static JsonNode quote(String path, String more) {
    HttpResponse<String> response = ask(server.url(path), more);
    assertEquals(200, response.statusCode(), response::body);
    return JsonMapper.shared().readTree(response.body());
  }

  /** The HTML of a quote holds these elements and no others, and is well formed. */
  private static Element html(JsonNode quote) {
    Document document = Grammar.parse("<r>" + quote.get("html").asString() + "</r>");
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String name = all.item(i).getNodeName();
      assertTrue(List.of("r", "blockquote", "p", "strong", "footer", "a").contains(name), name);
    }
    return document.getDocumentElement();
  }

  @Test
  void quotesTheDecisionWithARealLink() {
    JsonNode quote = quote(ITEM, "");
    assertEquals("1.0", quote.get("version").asString());
    assertEquals("rich", quote.get("type").asString());
    assertEquals(600, quote.get("width").asInt());
    assertTrue(quote.get("height").asInt() > 0);
    Element html = html(quote);
    Element link = (Element) html.getElementsByTagName("a").item(0);
    assertEquals(server.url(ITEM), link.getAttribute("href"));
    assertEquals(
        "Kommundirektörsmöte 14 november 2025, Familjen Helsingborg", link.getTextContent());
    assertTrue(html.getTextContent().contains("att godkänna avtalet om gemensam växel för 2026"));
    String thumbnail = quote.get("thumbnail_url").asString();
    assertEquals(
        "image/png",
        server
            .get(thumbnail.substring(server.url("").length()))
            .headers()
            .firstValue("Content-Type")
            .orElse(""));
  }

  @Test
  void saysTheSameInXml() {
    JsonNode json = quote(ITEM, "&format=json");
    HttpResponse<String> response = ask(server.url(ITEM), "&format=xml");
    assertEquals("text/xml;charset=utf-8", SampleServer.mediaType(response));
    Element xml = Grammar.parse(response.body()).getDocumentElement();
    assertEquals("oembed", xml.getNodeName());
    for (String name : json.propertyNames()) {
      assertEquals(
          json.get(name).asString(), xml.getElementsByTagName(name).item(0).getTextContent());
    }
  }

  @Test
  void keepsWithinTheSizeAskedFor() {
    JsonNode small = quote(ITEM, "&maxwidth=300&maxheight=100");
    assertEquals(300, small.get("width").asInt());
    assertTrue(small.get("height").asInt() <= 100);
    assertFalse(small.has("thumbnail_url"));
    assertFalse(small.get("html").asString().contains("godkänna"));
    assertTrue(small.get("html").asString().contains("<a href="));
  }

  @Test
  void staysOneQuoteWhateverTheTitle() {
    for (int key = 1; key <= NastySamples.TEXTS.size(); key++) {
      String path = "/protokoll/" + NastySamples.ID + "/" + key;
      String shown = html(quote(path, "")).getTextContent();
      assertTrue(shown.contains(SafeText.line(NastySamples.TEXTS.get(key - 1))), shown);
      Grammar.parse(ask(server.url(path), "&format=xml").body());
    }
  }

  @Test
  void followsAnAddressThatMoved() {
    assertTrue(quote("/protokoll/flyttat", "").get("html").asString().contains(ITEM));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/protokoll/borttaget",
        "/protokoll/finns-inte",
        "/protokoll/" + ID + "/99",
        "/protokoll/" + ID + "/1/2",
        "/protokoll/" + ID + "/original",
        "/?q=avtal",
        "/person/britta-ekdahl"
      })
  void knowsNothingOfWhatIsNoProtocolOrItem(String path) {
    assertEquals(404, ask(server.url(path), "").statusCode());
  }

  @Test
  void knowsNothingOfOtherSites() {
    assertEquals(404, ask("https://annan.exempel.se/arkiv" + ITEM, "").statusCode());
    assertEquals(404, ask("/arkiv" + ITEM, "").statusCode());
  }

  @Test
  void refusesOtherFormatsAndBadNumbers() {
    assertEquals(501, ask(server.url(ITEM), "&format=yaml").statusCode());
    assertEquals(400, ask(server.url(ITEM), "&maxwidth=noll").statusCode());
    assertEquals(400, server.get("/oembed").statusCode());
  }

  @Test
  void isAnnouncedByProtocolsAndItems() {
    for (String path : List.of(ITEM, "/protokoll/" + ID, "/protokoll/" + ID + "/0")) {
      Matcher links = DISCOVERY.matcher(server.get(path).body());
      int found = 0;
      while (links.find()) {
        String address = links.group(2).replace("&amp;", "&");
        HttpResponse<String> answer = server.get(address.substring(server.url("").length()));
        assertEquals(200, answer.statusCode(), address);
        found++;
      }
      assertEquals(2, found, path);
    }
  }
}
