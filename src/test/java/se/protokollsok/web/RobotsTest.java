package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

/** What web robots are told, closed (as it is from the start) and opened. */
class RobotsTest {
  private static final String ID = "2025-11-14-familjen-helsingborg-kommundirektorsmote";
  private static final Grammar SITE_MAP = Grammar.of("sitemap.xsd");

  private static SampleServer closed;
  private static SampleServer open;

  @BeforeAll
  static void start() {
    WebSettings settings = new WebSettings("127.0.0.1", 0, "/arkiv");
    closed = new SampleServer(settings);
    open = new SampleServer(settings.withRobots(Robots.INDEX));
  }

  @AfterAll
  static void stop() {
    closed.close();
    open.close();
  }

  private static Optional<String> tag(SampleServer server, String path) {
    return server.get(path).headers().firstValue("X-Robots-Tag");
  }

  private static List<String> addresses(String xml) {
    assertEquals(List.of(), SITE_MAP.complaints(xml));
    NodeList found = Grammar.parse(xml).getElementsByTagName("loc");
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      addresses.add(found.item(i).getTextContent());
    }
    return addresses;
  }

  @Test
  void areKeptOutUnlessTheOperatorSaysOtherwise() {
    for (String path :
        List.of("/", "/protokoll/" + ID, "/flode.atom", "/api/v1/search", "/finns-inte")) {
      assertEquals(Optional.of("noindex"), tag(closed, path), path);
    }
    assertTrue(closed.get("/").body().contains("<meta name=\"robots\" content=\"noindex\">"));
    assertTrue(closed.get("/robots.txt").body().endsWith("User-agent: *\nDisallow: /arkiv/\n"));
    assertEquals(404, closed.get("/sitemap.xml").statusCode());
    assertEquals(404, closed.get("/sitemap-1.xml").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/, true",
    "/protokoll/" + ID + ", true",
    "/protokoll/" + ID + "/1, true",
    "/arende/cykelvagar, true",
    "/?q=avtal, false",
    "/protokoll/" + ID + "/1?visa=rattade-ord, false",
    "/protokoll/" + ID + "/original, false",
    "/protokoll/" + ID + "/1/utdrag.pdf, false",
    "/protokoll/" + ID + "/sida/1.png, false",
    "/moten.ics, false",
    "/narvaro, false",
    "/%70erson/britta-ekdahl, false",
    "/person/britta-ekdahl, false",
    "/flode.atom, false",
    "/traffar.csv, false",
    "/api/v1/search, false"
  })
  void mayShowProtocolsAndItemsWhereOpened(String path, boolean shown) {
    assertEquals(shown ? Optional.empty() : Optional.of("noindex"), tag(open, path));
    assertFalse(open.get(path).body().contains("<meta name=\"robots\""));
  }

  @Test
  void areToldOfTheSiteMapWhereOpened() {
    String rules = open.get("/robots.txt").body();
    assertTrue(rules.contains("\nDisallow: /arkiv/person/\n"), rules);
    assertTrue(rules.endsWith("\nSitemap: " + open.url("/sitemap.xml") + "\n"), rules);
  }

  @Test
  void siteMapListsLastingAddressesThatAnswer() {
    List<String> files = addresses(open.get("/sitemap.xml").body());
    assertEquals(List.of(open.url("/sitemap-1.xml")), files);
    List<String> addresses = addresses(open.get("/sitemap-1.xml").body());
    assertTrue(addresses.contains(open.url("/protokoll/" + ID + "/1")), addresses::toString);
    assertTrue(addresses.contains(open.url("/arende/cykelvagar")), addresses::toString);
    assertEquals(0, addresses.stream().filter(it -> it.contains("/person/")).count());
    for (String address : addresses) {
      assertEquals(200, open.get(address.substring(open.url("").length())).statusCode(), address);
    }
    assertEquals(404, open.get("/sitemap-2.xml").statusCode());
    assertEquals(404, open.get("/sitemap-0.xml").statusCode());
  }

  @Test
  void siteMapIsPartedWhereItIsLong() {
    SampleEngine engine = new SampleEngine(Samples.protocols());
    SiteMap small = new SiteMap(engine, new Links(""), 10);
    PublicAddress here = new PublicAddress("https://protokoll.exempel.se");
    List<String> files = addresses(small.index(here));
    List<String> all = new ArrayList<>();
    for (int number = 1; number <= files.size(); number++) {
      assertEquals("https://protokoll.exempel.se" + SiteMap.part(number), files.get(number - 1));
      List<String> part = addresses(small.file(here, number).orElseThrow());
      assertTrue(part.size() <= 10);
      all.addAll(part);
    }
    assertTrue(files.size() > 1);
    assertEquals(Optional.empty(), small.file(here, files.size() + 1));
    SiteMap whole = new SiteMap(engine, new Links(""), SiteMap.MOST);
    assertEquals(addresses(whole.file(here, 1).orElseThrow()), all);
  }
}
