package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.search.Resolution;
import se.protokollsok.search.SearchRequest;

class ApiTest {
  private static final String SEARCH = "/api/v1/search";
  private static final String ID = Samples.id(LocalDate.of(2025, 5, 16));

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("/arkiv");
    server.engine().put("flyttat", new Resolution.Moved(ID, Optional.empty()));
    server.engine().put("borta", new Resolution.Gone("borta"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersASearch() {
    String query = "?q=badvatten&year=2025&sort=oldest&size=1";
    HttpResponse<String> response = server.get(SEARCH + query);
    assertEquals(200, response.statusCode());
    assertEquals("application/json", header(response, "Content-Type"));
    SearchRequest request = SearchParameters.decode(QueryString.parse(query.substring(1)));
    assertEquals(
        SearchJson.write(request, server.engine().search(request), "/arkiv"), response.body());
    assertTrue(
        response.body().contains("\"url\":\"/arkiv/protokoll/" + ID + "/2\""), response.body());
  }

  @Test
  void answersAnUnknownPersonWithoutHits() {
    HttpResponse<String> response = server.get(SEARCH + "?person=finns-inte");
    assertEquals(200, response.statusCode());
    assertTrue(response.body().startsWith("{\"total\":0,"), response.body());
  }

  @Test
  void answersTheLongestQuery() {
    assertEquals(200, server.get(SEARCH + "?q=" + "%C3%A5".repeat(5_000)).statusCode());
    assertEquals(200, server.get(SEARCH + "?q=" + "%F0%9F%98%80".repeat(5_000)).statusCode());
    problem(server.get(SEARCH + "?q=" + "a".repeat(5_001)), 400, "q");
  }

  @Test
  void answersOldEncodingsAndStrayPercentSigns() {
    assertTrue(server.get(SEARCH + "?q=v%E4xel").body().contains("\"text\":\"växel\""));
  }

  @ParameterizedTest
  @CsvSource({
    SEARCH + "?kommun=Klippan, 400, kommun",
    SEARCH + "?decision=x, 400, decision",
    SEARCH + "?page=501, 400, page",
    "/api/v1/openapi.json?q=1, 400, q",
    "/api/v1/protocols/finns-inte, 404, ",
    "/api/v1/protocols/borta, 410, ",
    "/api/v1/nope, 404, ",
    "/api, 404, ",
    SEARCH + "?q=krasch, 500, "
  })
  void answersErrorsAsProblems(String path, int status, String parameter) {
    problem(server.get(path), status, parameter);
  }

  /** The body is read as UTF-8 unless told otherwise, and errors are told in Swedish. */
  @Test
  void sendsErrorsAsUtf8() {
    String body = server.get("/api/v1/nope").body();
    assertTrue(body.contains("Det finns inget på den här adressen."), body);
  }

  @ParameterizedTest
  @CsvSource({"POST", "PUT", "DELETE", "PATCH"})
  void onlyReads(String method) {
    HttpRequest request =
        server.request(SEARCH).method(method, BodyPublishers.ofString("{}")).build();
    problem(server.send(request), 405, null);
  }

  @Test
  void answersHeadLikeGetWithoutBody() {
    HttpResponse<String> response = head(SEARCH);
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
    assertEquals("application/json", header(response, "Content-Type"));
    assertEquals(404, head("/protokoll/finns-inte").statusCode());
    assertEquals(410, head("/api/v1/protocols/borta").statusCode());
    assertEquals(
        "text/plain;charset=utf-8", header(head("/protokoll/" + ID + "/original"), "Content-Type"));
  }

  private static HttpResponse<String> head(String path) {
    return server.send(server.request(path).method("HEAD", BodyPublishers.noBody()).build());
  }

  @Test
  void keepsInternalsToItself() {
    String body = server.get(SEARCH + "?q=krasch").body();
    assertFalse(body.contains("hemligt") || body.contains("Exception"), body);
  }

  @Test
  void answersUnchangedUntilTheArchiveChanges() {
    String tag = header(server.get(SEARCH + "?q=avtal"), "ETag");
    HttpResponse<String> again = server.get(SEARCH + "?q=avtal", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals("no-cache", header(again, "Cache-Control"));
    server.engine().change();
    assertEquals(200, server.get(SEARCH + "?q=avtal", "If-None-Match", tag).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/protocols/", "/protokoll/"})
  void neverTagsWhatItReadWithALaterCommit(String folder) {
    String path = folder + ID;
    server.engine().changeAfterLookup();
    String tag = header(server.get(path), "ETag");
    assertEquals(200, server.get(path, "If-None-Match", tag).statusCode());
  }

  @Test
  void refusesABadRequestEvenIfItIsUnchanged() {
    String tag = header(server.get(SEARCH), "ETag");
    problem(server.get(SEARCH + "?sida=2", "If-None-Match", tag), 400, "sida");
  }

  @Test
  void sendsAMovedProtocolOn() {
    HttpResponse<String> response = server.get("/api/v1/protocols/flyttat");
    assertEquals(301, response.statusCode());
    assertEquals("/arkiv/api/v1/protocols/" + ID, header(response, "Location"));
    assertEquals("no-cache", header(response, "Cache-Control"));
  }

  @Test
  void writesAProtocolWithoutWhatIsPrivate() {
    String body =
        ProtocolJson.write(
            SampleProtocol.of("2025-05-16")
                .item(
                    "Jouren når man på 0999-12 34 56",
                    "",
                    DecisionKind.APPROVAL,
                    "att svar lämnas till info@exempel.se för 850712-1234")
                .build(),
            new Links(""));
    assertFalse(body.contains("0999") || body.contains("@") || body.contains("-1234"), body);
  }

  @Test
  void writesAProtocol() {
    String body = server.get("/api/v1/protocols/" + ID).body();
    String expected =
        """
        {"id":"%1$s","url":"/arkiv/protokoll/%1$s",\
        "file":{"path":"2025/protokoll 5.txt","original":"/arkiv/protokoll/%1$s/original",\
        "sha256":"%2$s","size":%3$d,"mediaType":"text/plain","pages":2},\
        "body":"Kommundirektörsmöte","organisation":"Familjen Helsingborg",\
        "date":"2025-05-16","number":"5/2025","start":"08:30","end":"12:00",\
        "place":"Folkets hus, Klippan",\
        "present":[{"name":"Britta Ekdahl","municipality":"Klippan","affiliation":null,\
        "remote":false,"arrived":null},{"name":"Torvald Nyqvist","municipality":"Höganäs",\
        "affiliation":null,"remote":true,"arrived":"08:45"}],\
        "absent":[{"name":"Signe Lagerbäck","municipality":"Åstorp","affiliation":null,\
        "remote":false,"arrived":null}],"guests":[],\
        "items":[{"number":"1","title":"Gemensam växelfunktion",\
        "url":"/arkiv/protokoll/%1$s/1","fileNumber":null,"presenters":[],\
        "municipalities":["Klippan","Höganäs"],"decisions":[{"type":"godkännande",\
        "text":"att godkänna avtalet om gemensam växel för 2026","repaired":false}]},\
        """
            .formatted(
                ID,
                server.engine().protocol(ID).orElseThrow().file().hash().hex(),
                Samples.ORIGINAL.length);
    assertEquals(expected, body.substring(0, Math.min(body.length(), expected.length())));
    assertTrue(
        body.endsWith("\"findings\":[\"Sida 2 är en bild utan text och har inte lästs.\"]}"));
  }

  static void problem(HttpResponse<String> response, int status, String parameter) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals("application/problem+json", header(response, "Content-Type"));
    assertTrue(response.body().startsWith("{\"type\":\"about:blank\",\"title\":\""));
    assertTrue(response.body().contains("\"status\":" + status + ",\"detail\":\""));
    assertEquals(
        parameter != null,
        response.body().endsWith(",\"parameter\":\"" + parameter + "\"}"),
        response.body());
    assertEquals("no-store", header(response, "Cache-Control"));
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
