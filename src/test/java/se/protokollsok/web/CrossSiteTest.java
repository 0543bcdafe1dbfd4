package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What headers let other sites do: nothing, unless they are listed. */
class CrossSiteTest {
  private static final String LISTED = "https://intranat.example";
  private static final String OTHER = "http://ond.example";
  private static final String ID = Samples.id(LocalDate.of(2025, 11, 14));
  private static final String PREFLIGHT = "Access-Control-Request-Method";

  private static SampleServer open;
  private static SampleServer closed;

  @BeforeAll
  static void start() {
    AllowedSites sites = AllowedSites.of(List.of(LISTED, "http://intranat:8080"));
    open = new SampleServer(new WebSettings("127.0.0.1", 0, "/arkiv").withSites(sites));
    closed = new SampleServer("/arkiv");
  }

  @AfterAll
  static void stop() {
    open.close();
    closed.close();
  }

  private static String allowed(HttpResponse<String> response) {
    return ApiTest.header(response, "Access-Control-Allow-Origin");
  }

  private static HttpResponse<String> preflight(SampleServer server, String path, String... more) {
    return server.send(
        server.request(path, more).method("OPTIONS", BodyPublishers.noBody()).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=v%C3%A4xel",
        "/api/v1/complete?q=v%C3%A4x",
        "/api/v1/openapi.json",
        "/api/v1/search?fel=1",
        "/api/v1/finns-inte",
        "/embed.js"
      })
  void listedSitesMayReadTheApiAndTheScript(String path) {
    HttpResponse<String> answer = open.get(path, "Origin", LISTED);
    assertEquals(LISTED, allowed(answer));
    assertEquals("http://intranat:8080", allowed(open.get(path, "Origin", "http://intranat:8080")));
    for (HttpResponse<String> each :
        List.of(answer, open.get(path, "Origin", OTHER), open.get(path))) {
      assertTrue(each.headers().allValues("Vary").contains("Origin"), path);
      assertEquals("", ApiTest.header(each, "Access-Control-Allow-Credentials"));
    }
    for (String other : List.of(OTHER, LISTED + ".ond.example", LISTED + ":8443", "null", "*")) {
      assertEquals("", allowed(open.get(path, "Origin", other)), other);
    }
    assertEquals("", allowed(open.get(path)));
    assertEquals("", allowed(closed.get(path, "Origin", LISTED)));
  }

  @Test
  void unchangedAnswersMayBeReadToo() {
    String path = "/api/v1/search?q=v%C3%A4xel";
    String tag = ApiTest.header(open.get(path), "ETag");
    HttpResponse<String> known = open.get(path, "Origin", LISTED, "If-None-Match", tag);
    assertEquals(304, known.statusCode());
    assertEquals(LISTED, allowed(known));
  }

  @Test
  void nothingElseIsShared() {
    for (String path :
        List.of(
            "/",
            "/?q=v%C3%A4xel",
            "/embed",
            "/tillganglighet",
            "/protokoll/" + ID,
            "/protokoll/" + ID + "/original",
            "/static/protokollsok.js",
            "/static/embed.js",
            "/api",
            "/finns-inte")) {
      HttpResponse<String> answer = open.get(path, "Origin", LISTED);
      assertEquals("", allowed(answer), path);
      assertEquals("same-origin", ApiTest.header(answer, "Cross-Origin-Resource-Policy"), path);
    }
  }

  @Test
  void onlyTheScriptMayBeLoadedAsAFileOfAnotherSite() {
    assertEquals(
        "cross-origin", ApiTest.header(open.get("/embed.js"), "Cross-Origin-Resource-Policy"));
    assertEquals(
        "same-origin", ApiTest.header(closed.get("/embed.js"), "Cross-Origin-Resource-Policy"));
    assertEquals(
        "same-origin",
        ApiTest.header(open.get("/api/v1/search?q="), "Cross-Origin-Resource-Policy"));
  }

  @Test
  void onlyTheEmbeddedPageMayBeFramedAndOnlyByListedSites() {
    for (String path : List.of("/embed", "/embed/", "/embed?q=v%C3%A4xel", "/embed?fel=1")) {
      HttpResponse<String> framed = open.get(path);
      assertTrue(
          ApiTest.header(framed, "Content-Security-Policy")
              .endsWith("; frame-ancestors https://intranat.example http://intranat:8080"),
          path);
      assertEquals("", ApiTest.header(framed, "X-Frame-Options"));
      HttpResponse<String> refused = closed.get(path);
      assertTrue(
          ApiTest.header(refused, "Content-Security-Policy").endsWith("frame-ancestors 'none'"));
      assertEquals("DENY", ApiTest.header(refused, "X-Frame-Options"));
    }
    for (String path :
        List.of("/", "/embed.js", "/embedd", "/embed/mer", "/moten", "/api/v1/search?q=")) {
      HttpResponse<String> other = open.get(path);
      assertTrue(
          ApiTest.header(other, "Content-Security-Policy").endsWith("frame-ancestors 'none'"),
          path);
      assertEquals("DENY", ApiTest.header(other, "X-Frame-Options"), path);
    }
  }

  @Test
  void listedSitesAreToldBeforehandThatTheyMayRead() {
    for (String path : List.of("/api/v1/search?q=a", "/embed.js")) {
      HttpResponse<String> answer = preflight(open, path, "Origin", LISTED, PREFLIGHT, "GET");
      assertEquals(204, answer.statusCode(), path);
      assertEquals(LISTED, allowed(answer));
      assertEquals("GET, HEAD", ApiTest.header(answer, "Access-Control-Allow-Methods"));
      assertEquals("600", ApiTest.header(answer, "Access-Control-Max-Age"));
      assertEquals("", ApiTest.header(answer, "Access-Control-Allow-Private-Network"));
      assertEquals("", answer.body());
    }
  }

  @Test
  void listedSitesOfTheOpenInternetMayAskTheInnerNet() {
    HttpResponse<String> answer =
        preflight(
            open,
            "/api/v1/search?q=a",
            "Origin",
            LISTED,
            PREFLIGHT,
            "GET",
            "Access-Control-Request-Private-Network",
            "true");
    assertEquals("true", ApiTest.header(answer, "Access-Control-Allow-Private-Network"));
  }

  @Test
  void otherSitesGetNoSuchAnswer() {
    for (SampleServer server : List.of(open, closed)) {
      HttpResponse<String> answer =
          preflight(
              server,
              "/api/v1/search?q=a",
              "Origin",
              OTHER,
              PREFLIGHT,
              "GET",
              "Access-Control-Request-Private-Network",
              "true");
      assertEquals(405, answer.statusCode());
      assertFalse(
          answer.headers().map().keySet().stream()
              .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control")));
    }
    assertEquals(405, preflight(open, "/moten", "Origin", LISTED, PREFLIGHT, "GET").statusCode());
    assertEquals(405, preflight(open, "/api/v1/search", "Origin", LISTED).statusCode());
  }
}
