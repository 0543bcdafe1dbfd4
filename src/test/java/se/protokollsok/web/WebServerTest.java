package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "/, ''",
    "//, ''",
    "/protokoll-sok, /protokoll-sok",
    "/protokoll-sok/, /protokoll-sok",
    "intern/protokoll, /intern/protokoll"
  })
  void putsTheBasePathIntoItsForm(String given, String kept) {
    assertEquals(kept, new WebSettings("127.0.0.1", 0, given).basePath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a//b", "/å", "/a b", "/..", "/<a>", "/{id}", "http://a/b"})
  void refusesABasePathThatCannotBe(String given) {
    assertThrows(IllegalArgumentException.class, () -> new WebSettings("127.0.0.1", 0, given));
  }

  @Test
  void saysWhenThePortIsTaken() {
    try (SampleServer first = new SampleServer("")) {
      WebSettings same = new WebSettings("127.0.0.1", first.port(), "");
      UncheckedIOException e =
          assertThrows(
              UncheckedIOException.class,
              () -> WebServer.start(first.engine(), file -> null, same));
      assertTrue(e.getMessage().contains("Porten " + first.port()), e.getMessage());
      assertTrue(e.getMessage().contains("--port"), e.getMessage());
    }
  }

  @Test
  void servesOnlyBelowItsBasePath() {
    try (SampleServer server = new SampleServer("/arkiv")) {
      assertEquals(200, server.get("/").statusCode());
      HttpResponse<String> bare = server.get("?q=avtal");
      assertEquals(301, bare.statusCode());
      assertEquals("/arkiv/?q=avtal", ApiTest.header(bare, "Location"));
      assertEquals(404, server.get("/../").statusCode());
    }
  }

  @Test
  void logsNoQueryText() {
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (SampleServer server = new SampleServer("")) {
      for (String path :
          List.of(
              "/?q=hemlighet",
              "/?hemlighet=1",
              "/api/v1/search?q=hemlighet&year=hemlighet",
              "/hemlighet",
              "/protokoll/hemlighet/original",
              "/?q=krasch")) {
        server.get(path, "Referer", "http://127.0.0.1/?q=hemlighet");
      }
    } finally {
      System.setErr(before);
    }
    String text = log.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("a request failed: java.lang.IllegalStateException"), text);
    assertFalse(text.contains("hemlig"), text);
    assertFalse(text.contains("krasch"), text);
  }
}
