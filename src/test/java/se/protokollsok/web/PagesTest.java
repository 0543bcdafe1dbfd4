package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.search.Resolution;

class PagesTest {
  private static final String ID = Samples.id(LocalDate.of(2025, 11, 14));
  private static final String PROTOCOL = "/protokoll/" + ID;
  private static final String HOSTILE = "/protokoll/" + Samples.id(LocalDate.of(2023, 3, 3));

  /** Example: {@code <h1>Alla möten</h1>}. */
  private static final Pattern H1 = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL);

  /** Example: {@code <title>Alla möten – Protokollsök</title>}. */
  private static final String SCANNED = "/protokoll/" + Samples.id(Samples.SCANNED);

  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");

  /** Examples: {@code href="/arkiv/moten"}, {@code action="/arkiv/"}. */
  private static final Pattern ADDRESS = Pattern.compile(" (?:href|src|action)=\"([^\"]*)\"");

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("/arkiv");
    server.engine().put("flyttat", new Resolution.Moved(ID, Optional.empty()));
    server.engine().put("flyttad-punkt", new Resolution.Moved(ID, Optional.of("2")));
    server.engine().put("hemligt-borttaget", new Resolution.Gone("hemligt-borttaget"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<String> pages() {
    return List.of(
        "/",
        "/?q=v%C3%A4xel",
        "/?q=finnsinte&municipality=Klippan",
        "/?year=2025&municipality=Klippan&hide=information&person=britta-ekdahl&role=present",
        "/?sort=newest&page=2&size=5",
        "/moten",
        "/moten?year=2024&body=Kommundirekt%C3%B6rsm%C3%B6te",
        "/arkivet",
        "/arkivet/lasning",
        SCANNED,
        SCANNED + "?visa=rattade-ord",
        SCANNED + "?visa=sidor",
        SCANNED + "/1",
        SCANNED + "/1?visa=rattade-ord",
        SCANNED + "/1?visa=som-last",
        "/hjalp",
        "/tillganglighet",
        "/lankar",
        "/lankar?q=v%C3%A4xel&municipality=Klippan&site=intranat.exempel.se",
        "/arenden",
        "/arenden?q=cykel",
        "/arende/cykelvagar",
        "/arende/farligt",
        "/uppdrag",
        "/uppdrag?person=britta-ekdahl&status=open&deadline=with&from=2025-01-01",
        "/kommun/klippan",
        "/kommun/bjuv",
        "/kommun/haabo",
        "/person/britta-ekdahl",
        PROTOCOL,
        PROTOCOL + "/0",
        PROTOCOL + "/1",
        PROTOCOL + "/2",
        PROTOCOL + "/3",
        HOSTILE,
        HOSTILE + "/1");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void arePagesInSwedishWithOneHeadingAndAllHeaders(String path) {
    HttpResponse<String> response = server.get(path);
    assertEquals(200, response.statusCode());
    assertEquals("text/html;charset=utf-8", header(response, "Content-Type"));
    assertTrue(response.body().startsWith("<!doctype html>\n<html lang=\"sv\">"));
    assertEquals(1, H1.matcher(response.body()).results().count());
    assertEquals("noindex", header(response, "X-Robots-Tag"));
    assertEquals("no-referrer", header(response, "Referrer-Policy"));
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
    assertTrue(header(response, "Content-Security-Policy").startsWith("default-src 'none'; "));
    assertFalse(header(response, "Content-Security-Policy").contains("unsafe"));
    assertFalse(header(response, "ETag").isEmpty());
    assertEquals("", header(response, "Server"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void staysBelowTheBasePathAndLinksToWhatExists(String path) {
    String body = server.get(path).body().replaceAll("(?s)<textarea.*?</textarea>", "");
    Matcher address = ADDRESS.matcher(body);
    while (address.find()) {
      String whole = address.group(1).replace("&amp;", "&");
      String own = server.url("").replace("/arkiv", "");
      String target = whole.startsWith(own) ? whole.substring(own.length()) : whole;
      if (!target.startsWith("#")) {
        assertTrue(target.startsWith("/arkiv/"), target);
        String below = target.substring("/arkiv".length()).replaceFirst("#.*", "");
        int status = server.get(below).statusCode();
        boolean refused =
            below.endsWith("2025-09-05-familjen-helsingborg-kommundirektorsmote/original");
        assertEquals(refused ? 404 : 200, status, target);
      }
    }
  }

  @Test
  void tellsPagesApartByTheirTitles() {
    Map<String, String> seen = new HashMap<>();
    for (String path : pages()) {
      Matcher title = TITLE.matcher(server.get(path).body());
      assertTrue(title.find(), path);
      assertEquals(null, seen.put(title.group(1), path), title.group(1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=%3Cscript%3Ealert('fr%C3%A5ga')%3C/script%3E",
        "/?q=v%C3%A4xel&year=2023",
        "/?municipality=%3Cscript%3Ealert(1)%3C/script%3E&attended=%22%3E%3Cscript%3Ealert(2)",
        "/?%3Cscript%3Ealert(1)%3C/script%3E=1",
        "/arkivet",
        "/moten",
        "/arenden",
        "/arenden?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/arende/farligt",
        "/uppdrag",
        "/uppdrag?body=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&person=%3Cscript%3E",
        "/kommun/svalov",
        "/kommun/%3Cscript%3Ealert(1)%3C/script%3E",
        "/person/img-src-x-onerror-alert",
        "/lankar?q=%3Cscript%3Ealert(1)%3C/script%3E&site=%22%3E%3Cscript%3Ealert(2)",
        "/%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void writesTextAsTextAndNeverAsHtml(String path) {
    assertHarmless(server.get(path).body());
  }

  @Test
  void writesHostileProtocolsAsText() {
    for (String path : List.of(HOSTILE, HOSTILE + "/0", HOSTILE + "/1")) {
      String body = server.get(path).body();
      assertHarmless(body);
      assertTrue(body.contains("&lt;"), body);
    }
  }

  private static void assertHarmless(String body) {
    String withoutOurs = body;
    for (String ours : List.of("protokollsok", "forslag", "kopiera")) {
      String script = "<script src=\"[^\"<>]*/" + ours + "[^\"<>/]*\" defer></script>";
      String before = withoutOurs;
      withoutOurs = before.replaceFirst(script, "");
      assertNotEquals(before, withoutOurs, ours);
    }
    // Data is no script, and holds no sign that could end it.
    withoutOurs =
        withoutOurs.replaceFirst("<script type=\"application/ld.json\">[^<>&]*</script>", "");
    assertFalse(withoutOurs.contains("<script"), body);
    assertFalse(withoutOurs.contains("<img"), body);
    assertFalse(withoutOurs.contains("<b>"), body);
    assertFalse(withoutOurs.contains("<i>"), body);
  }

  @Test
  void marksWhatMatched() {
    String body = server.get("/?q=badvatten").body();
    assertTrue(body.contains("Lägesrapport om badvatten"));
    assertTrue(server.get("/?q=havsbaden").body().contains("vid <mark>havsbaden</mark> i Båstad"));
  }

  @Test
  void offersToTellWhyHitsStandWhereTheyDo() {
    String link = "<a href=\"/arkiv/?q=badvatten&amp;explain=true\">Visa varför träffarna står i";
    String plain = server.get("/?q=badvatten").body();
    assertTrue(plain.contains(link), plain);
    String back = "<a href=\"/arkiv/?q=badvatten\">Dölj varför träffarna står i";
    String told = server.get("/?q=badvatten&explain=true").body();
    assertTrue(told.contains(back), told);
    assertFalse(server.get("/?q=badvatten&sort=newest").body().contains("Visa varför"));
  }

  @Test
  void keepsWhatWasChosen() {
    String body = server.get("/?q=v%C3%A4xel&municipality=Klippan&role=named&sort=newest").body();
    assertTrue(body.contains("value=\"växel\""));
    assertTrue(body.contains("name=\"municipality\" value=\"Klippan\" checked"), body);
    assertTrue(body.contains("<input type=\"hidden\" name=\"role\" value=\"named\">"));
    assertTrue(body.contains("<input type=\"hidden\" name=\"sort\" value=\"newest\">"));
  }

  @ParameterizedTest
  @CsvSource({
    "/?kommun=Klippan, 400, Ogiltig parameter",
    "/?page=100000, 400, Ogiltig parameter",
    "/moten?q=1, 400, Ogiltig parameter",
    "/arenden?sok=1, 400, Ogiltig parameter",
    "/arenden?page=0, 400, Ogiltig parameter",
    "/arenden?page=9, 404, Finns inte",
    "/uppdrag?q=1, 400, Ogiltig parameter",
    "/uppdrag?status=klart, 400, Ogiltig parameter",
    "/uppdrag?deadline=2025, 400, Ogiltig parameter",
    "/uppdrag?from=2025-02-30, 400, Ogiltig parameter",
    "/uppdrag?from=2025-02-01&to=2025-01-01, 400, Ogiltig parameter",
    "/uppdrag?person=a&person=b, 400, Ogiltig parameter",
    "/kommun/ingenstans, 404, Finns inte",
    "/nope, 404, Finns inte",
    "/person/ingen, 404, Finns inte",
    "/arende/inget, 404, Finns inte",
    "/protokoll/inget, 404, Finns inte",
    "/protokoll/inget/5, 404, Finns inte",
    "/static/nope.css, 404, Finns inte",
    "/protokoll/hemligt-borttaget, 410, Borttaget",
    "/protokoll/hemligt-borttaget/3, 410, Borttaget",
    "/protokoll/hemligt-borttaget/original, 410, Borttaget",
    "/?q=krasch, 500, Fel i tjänsten"
  })
  void answersErrorsAsPages(String path, int status, String heading) {
    HttpResponse<String> response = server.get(path);
    assertEquals(status, response.statusCode());
    assertTrue(response.body().contains("<h1>" + heading + "</h1>"), response.body());
    assertFalse(response.body().contains("hemligt"), response.body());
    assertEquals("no-store", header(response, "Cache-Control"));
    assertEquals("noindex", header(response, "X-Robots-Tag"));
  }

  @Test
  void namesTheParameterAtFault() {
    assertTrue(server.get("/?year=snart").body().contains("year ska vara ett år med fyra siffror"));
  }

  @ParameterizedTest
  @CsvSource({
    "/protokoll/flyttat, ",
    "/protokoll/flyttat/original, /original",
    "/protokoll/flyttad-punkt/5, /2"
  })
  void sendsMovedAddressesOn(String path, String target) {
    HttpResponse<String> response = server.get(path);
    assertEquals(301, response.statusCode());
    assertEquals(
        "/arkiv" + PROTOCOL + (target == null ? "" : target), header(response, "Location"));
  }

  @Test
  void givesOutTheOriginalUntouched() {
    HttpResponse<String> response = server.get(PROTOCOL + "/original");
    assertEquals(200, response.statusCode());
    assertEquals("application/pdf", header(response, "Content-Type"));
    assertEquals(new String(Samples.ORIGINAL, StandardCharsets.UTF_8), response.body());
    assertEquals(
        "inline; filename=\"protokoll atta _host_.pdf\";"
            + " filename*=UTF-8''protokoll%20%C3%A5tta%20%E2%80%9Dh%C3%B6st%E2%80%9D.pdf",
        header(response, "Content-Disposition"));
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
  }

  @Test
  void showsTextInASandboxAndLetsWordBeSaved() {
    HttpResponse<String> text =
        server.get("/protokoll/" + Samples.id(LocalDate.of(2025, 5, 16)) + "/original");
    assertEquals("text/plain;charset=utf-8", header(text, "Content-Type"));
    assertTrue(header(text, "Content-Security-Policy").contains("sandbox"));
    HttpResponse<String> word =
        server.get("/protokoll/" + Samples.id(LocalDate.of(2024, 12, 6)) + "/original");
    assertTrue(header(word, "Content-Disposition").startsWith("attachment; "));
  }

  @Test
  void saysWhenTheOriginalIsGone() {
    String path = "/protokoll/" + Samples.id(LocalDate.of(2025, 9, 5)) + "/original";
    HttpResponse<String> response = server.get(path);
    assertEquals(404, response.statusCode());
    assertTrue(response.body().contains("<h1>Filen går inte att hämta</h1>"));
    assertEquals("", header(response, "Content-Disposition"));
  }

  @Test
  void keepsAssetsForEverUnderTheirVersion() {
    Assets assets = new Assets();
    for (String name : Assets.TYPES.keySet()) {
      HttpResponse<String> versioned = server.get(assets.path(name));
      assertEquals(200, versioned.statusCode());
      assertEquals("public, max-age=31536000, immutable", header(versioned, "Cache-Control"));
      assertEquals("no-cache", header(server.get(Assets.FOLDER + name), "Cache-Control"));
    }
  }

  @Test
  void answersAPageUnchangedWithoutItsBody() {
    String tag = header(server.get("/moten"), "ETag");
    HttpResponse<String> again = server.get("/moten", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
  }

  @Test
  void onlyReads() {
    HttpResponse<String> response =
        server.send(server.request("/").POST(BodyPublishers.ofString("q=1")).build());
    assertEquals(405, response.statusCode());
    assertTrue(response.body().contains("<h1>Metoden finns inte</h1>"));
  }

  @Test
  void answersWhatIsNoAddressWithoutTellingOfTheServer() throws IOException {
    for (String target : List.of("/arkiv/%", "/arkiv/%00", "/arkiv/../../etc/passwd", "//", "*")) {
      String answer = raw("GET " + target + " HTTP/1.1");
      assertTrue(answer.startsWith("HTTP/1.1 4"), target + "\n" + answer);
      assertFalse(answer.toLowerCase(Locale.ROOT).contains("jetty"), answer);
    }
    assertTrue(raw("GET /arkiv/?q=" + "a".repeat(300_000) + " HTTP/1.1").startsWith("HTTP/1.1 4"));
  }

  @Test
  void answersOddQueriesWhole() throws IOException {
    for (String q : List.of("%", "%E5", "100%25%", "%22", "14:30", "a%00b", "[]{}|", "a&q=")) {
      String answer = raw("GET /arkiv/?q=" + q + " HTTP/1.1");
      assertTrue(answer.startsWith("HTTP/1.1 200"), q + "\n" + answer);
    }
  }

  private static String raw(String line) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return ApiTest.header(response, name);
  }
}
