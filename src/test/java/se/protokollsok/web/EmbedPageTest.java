package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small page that other sites put into a frame. */
class EmbedPageTest {
  /** Example: {@code <a href="/arkiv/" target="_top" rel="noopener">}. */
  private static final Pattern LINK = Pattern.compile("<a ([^>]*)>");

  /** Example: {@code <h1>Senaste ärendena</h1>}. */
  private static final Pattern H1 = Pattern.compile("<h1>(.*?)</h1>");

  /** Example: {@code <h2><a href="/arkiv/protokoll/x/1"}. */
  private static final Pattern HIT = Pattern.compile("<h2><a href=\"([^\"]*)\"");

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("/arkiv");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String html(String path) {
    HttpResponse<String> response = server.get(path);
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }

  private static String title(String path) {
    return H1.matcher(html(path)).results().findFirst().orElseThrow().group(1);
  }

  private static List<String> hits(String path) {
    return HIT.matcher(html(path)).results().map(hit -> hit.group(1)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "/embed, Senaste ärendena",
    "/embed?q=v%C3%A4xel, Senaste ärendena om ”växel”",
    "/embed?q=v%C3%A4xel&hide=information, Senaste besluten om ”växel”",
    "/embed?decision=uppdrag, Senaste besluten",
    "/embed?decision=information, Senaste ärendena",
    "/embed?q=v%C3%A4xel&sort=relevance, Ärenden om ”växel”",
    "'/embed?municipality=Klippan&municipality=Bjuv&year=2025', 'Senaste ärendena, Klippan, Bjuv, 2025'",
    "/embed?show=search, Sök i mötesprotokoll",
    "/embed?title=V%C3%A5ra%20beslut, Våra beslut",
    "/embed?title=%3Ci%3Ehej, &lt;i&gt;hej"
  })
  void tellsWhatItLists(String path, String title) {
    assertEquals(title, title(path));
    assertTrue(html(path).contains("<title>" + title + " – Protokollsök</title>"));
  }

  @Test
  void listsTheNewestFirstAndAsManyAsAskedFor() {
    assertEquals(5, hits("/embed").size());
    assertEquals(2, hits("/embed?size=2").size());
    assertEquals(20, hits("/embed?size=20").size());
    List<String> newest = hits("/embed?q=v%C3%A4xel&size=20");
    List<String> oldest = hits("/embed?q=v%C3%A4xel&size=20&sort=oldest");
    assertTrue(newest.size() > 3 && newest.getFirst().contains("/2025-"), newest.toString());
    assertTrue(oldest.getFirst().compareTo(oldest.getLast()) < 0, oldest.toString());
  }

  @Test
  void showsTheBoxOrTheListOrBoth() {
    assertTrue(html("/embed").contains("<form") && !hits("/embed").isEmpty());
    assertTrue(html("/embed?show=both").contains("<form"));
    assertTrue(html("/embed?show=search").contains("<form"));
    assertTrue(hits("/embed?show=search").isEmpty());
    assertFalse(html("/embed?show=list").contains("<form"));
    assertFalse(hits("/embed?show=list").isEmpty());
  }

  @Test
  void everyLinkAndTheFormOpenTheWholeWindow() {
    for (String path : List.of("/embed", "/embed?q=finnsinte", "/embed?show=search")) {
      List<MatchResult> links = LINK.matcher(html(path)).results().toList();
      assertTrue(links.size() >= 2, path);
      for (MatchResult link : links) {
        assertTrue(link.group(1).endsWith("target=\"_top\" rel=\"noopener\""), link.group(1));
        assertTrue(link.group(1).startsWith("href=\"/arkiv/"), link.group(1));
      }
    }
    assertTrue(html("/embed").contains("<form action=\"/arkiv/\" method=\"get\" target=\"_top\""));
  }

  @Test
  void leadsToTheSameSearch() {
    String html = html("/embed?q=v%C3%A4xel&municipality=Klippan&size=1");
    assertTrue(
        html.contains("href=\"/arkiv/?q=v%C3%A4xel&amp;municipality=Klippan&amp;sort=newest\""),
        html);
    assertTrue(html.contains("träffar i Protokollsök</a>"), html);
    String none = html("/embed?q=finnsinte");
    assertTrue(none.contains("Det betyder inte att inget har beslutats."), none);
  }

  @Test
  void boxKeepsTheFiltersButNotTheWords() {
    String html = html("/embed?q=v%C3%A4xel&municipality=Klippan&year=2025&from=2025-01-01&size=3");
    for (String kept :
        List.of(
            "<input type=\"hidden\" name=\"municipality\" value=\"Klippan\">",
            "<input type=\"hidden\" name=\"year\" value=\"2025\">",
            "<input type=\"hidden\" name=\"from\" value=\"2025-01-01\">")) {
      assertTrue(html.contains(kept), kept);
    }
    assertFalse(html.contains("name=\"size\"") || html.contains("name=\"sort\""), html);
    assertEquals(1, html.split("name=\"q\"", -1).length - 1);
    assertTrue(html.contains("<label for=\"q\">Sök i protokollen: Klippan, 2025</label>"), html);
  }

  @ParameterizedTest
  @CsvSource({"'', light", "theme=light, light", "theme=dark, dark", "theme=auto, light dark"})
  void followsTheColoursOfThePageAroundIt(String query, String scheme) {
    String html = html("/embed?" + query);
    assertTrue(html.contains("<meta name=\"color-scheme\" content=\"" + scheme + "\">"), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fel=1",
        "show=allt",
        "theme=rosa",
        "size=21",
        "size=0",
        "year=i%20fjol",
        "title=a&title=b"
      })
  void saysWhatIsWrongWithItsAddressInTheFrame(String query) {
    HttpResponse<String> response = server.get("/embed?" + query);
    assertEquals(400, response.statusCode());
    assertEquals("no-store", ApiTest.header(response, "Cache-Control"));
    String name = query.substring(0, query.indexOf('='));
    assertTrue(response.body().contains("<h1>Adressen till rutan är fel</h1>"), response.body());
    assertTrue(
        response.body().contains(name) || response.body().contains("Parametern finns inte"),
        response.body());
    assertFalse(response.body().contains("<nav"), response.body());
  }

  @Test
  void runsNoScriptAndMayNot() {
    HttpResponse<String> response = server.get("/embed?q=v%C3%A4xel");
    assertFalse(response.body().contains("<script"), response.body());
    String policy = ApiTest.header(response, "Content-Security-Policy");
    assertEquals(
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'",
        policy);
  }

  @Test
  void isKnownAgainUntilTheArchiveChanges() {
    String tag = ApiTest.header(server.get("/embed"), "ETag");
    assertEquals(304, server.get("/embed", "If-None-Match", tag).statusCode());
    String script = ApiTest.header(server.get("/embed.js"), "ETag");
    assertEquals(304, server.get("/embed.js", "If-None-Match", script).statusCode());
    assertEquals(
        "text/javascript;charset=utf-8",
        ApiTest.header(server.get("/embed.js"), "Content-Type").replace(" ", ""));
  }
}
