package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.search.Resolution;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.SourceSpan;

/** Pictures of pages and the page beside the text, with pages that need not be drawn. */
class PicturesTest {
  private static final String ID = Samples.id(LocalDate.of(2025, 11, 14));
  private static final String SHEET = "/protokoll/" + ID + "/sida/";

  /** Every marked word stands in two places on page 2; the first page is always being drawn. */
  private static final class Pages implements OriginalPages {
    private final List<Look> looks = new ArrayList<>();

    @Override
    public Optional<Layout> layout(ArchivedFile file, List<MarkedText> texts) {
      List<List<Place>> marks =
          texts.stream()
              .flatMap(text -> text.marks().stream())
              .map(
                  mark ->
                      List.of(
                          new Place(2, 10 + mark.begin(), 20, 30, 10),
                          new Place(2, 10, 40, 30, 10)))
              .toList();
      return Optional.of(new Layout(List.of(new Size(595.3f, 841.9f), new Size(600, 800)), marks));
    }

    @Override
    public Picture picture(ArchivedFile file, int page, Look look) {
      looks.add(look);
      return page == 1 ? new Busy() : new Drawn("image/png", new byte[] {1, 2, 3});
    }

    @Override
    public Picture strip(ArchivedFile file, SourceSpan span) {
      return span.begin() == 5
          ? new Drawn("image/jpeg", new byte[] {9, (byte) span.end(), (byte) span.page()})
          : new Missing();
    }

    @Override
    public String version(FileHash file) {
      return "abc-1";
    }
  }

  private static Pages pages;
  private static SampleServer server;

  @BeforeAll
  static void start() {
    pages = new Pages();
    server = new SampleServer(new WebSettings("127.0.0.1", 0, "/arkiv"), pages);
    server.engine().put("flyttat", new Resolution.Moved(ID, Optional.empty()));
    server.engine().put("borta", new Resolution.Gone("borta"));
    server.engine().put("dolt", new Resolution.Hidden("dolt"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void isKeptForLongUnderTheAddressOfItsVersion() {
    HttpResponse<String> answer = server.get(SHEET + "2.png?v=abc-1");
    assertEquals(200, answer.statusCode());
    assertEquals("image/png", header(answer, "Content-Type"));
    assertEquals("private, max-age=31536000, immutable", header(answer, "Cache-Control"));
    assertEquals("no-cache", header(server.get(SHEET + "2.png?v=abc-0"), "Cache-Control"));
    String tag = header(answer, "ETag");
    assertEquals(304, server.get(SHEET + "2.png", "If-None-Match", tag).statusCode());
  }

  @Test
  void isAskedForAsItsAddressSays() {
    pages.looks.clear();
    server.get(SHEET + "2.jpg?nara=1");
    server.get(SHEET + "2.png?nara=2");
    assertEquals(
        List.of(
            new OriginalPages.Look(OriginalPages.Fineness.CLOSE, OriginalPages.Format.JPG),
            new OriginalPages.Look(OriginalPages.Fineness.WHOLE, OriginalPages.Format.PNG)),
        pages.looks);
  }

  @Test
  void isToBeAskedForAgainWhileItIsDrawn() {
    HttpResponse<String> answer = server.get(SHEET + "1.png?v=abc-1");
    assertEquals(503, answer.statusCode());
    assertEquals("3", header(answer, "Retry-After"));
    assertEquals("no-store", header(answer, "Cache-Control"));
    assertEquals("", header(answer, "ETag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.png",
        "9999.png",
        "999999999999.png",
        "2",
        "2.gif",
        "-1.png",
        "2.png.png",
        "å.png",
        "2.jpg?remsa=6-9",
        "2.jpg?remsa=9-5",
        "2.jpg?remsa=x",
        "2.jpg?remsa=99999999999-5"
      })
  void isNotThereUnderAnyOtherName(String name) {
    assertEquals(404, server.get(SHEET + name.replace("å", "%C3%A5")).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"flyttat, 301", "borta, 410", "dolt, 410", "aldrig, 404"})
  void goesWithItsProtocol(String id, int status) {
    HttpResponse<String> answer = server.get("/protokoll/" + id + "/sida/2.png?v=abc-1");
    assertEquals(status, answer.statusCode());
    if (status == 301) {
      assertEquals("/arkiv" + SHEET + "2.png?v=abc-1", header(answer, "Location"));
    }
  }

  @Test
  void aStripIsCutFromItsLines() {
    HttpResponse<String> answer = server.get(SHEET + "2.jpg?remsa=5-9");
    assertEquals(200, answer.statusCode());
    assertEquals("image/jpeg", header(answer, "Content-Type"));
  }

  @Test
  void wordsAreMarkedAndCountedAndTheLastingAddressStaysBare() {
    String page = server.get("/protokoll/" + ID + "/1?q=v%C3%A4xel").body();
    assertTrue(page.contains("<mark>växel</mark>"), page);
    assertTrue(page.contains("Sida 2 av "), page);
    assertTrue(page.contains("viewBox=\"0 0 600.0 800.0\""), page);
    assertTrue(page.contains("<rect id=\"traff-1\" class=\"hit now\" data-number=\"1\""), page);
    assertTrue(page.contains("<rect class=\"hit now\" data-number=\"1\""), page);
    String bare = "(?s).*rel=\"canonical\" href=\"[^\"?]*/arkiv/protokoll/" + ID + "/1\".*";
    assertTrue(page.matches(bare), page);
    assertTrue(page.contains("?q=v%C3%A4xel&amp;traff=2#traff-2"), page);
    String second = server.get("/protokoll/" + ID + "/1?q=v%C3%A4xel&traff=2").body();
    assertTrue(second.contains("Träff 2 av "), second);
    assertTrue(second.contains("<rect id=\"traff-2\" class=\"hit now\""), second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?traff=0",
        "?traff=99&q=v%C3%A4xel",
        "?sida=99",
        "?sida=-1",
        "?zoom=9",
        "?zoom=x",
        "?q=%00",
        "?q=%3Cscript%3E",
        "?visa=allt&sida=1"
      })
  void whatCannotBeIsNotAskedFor(String query) {
    HttpResponse<String> answer = server.get("/protokoll/" + ID + "/1" + query);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("class=\"viewer\""), answer.body());
    assertFalse(answer.body().contains("<script>"), answer.body());
  }

  @Test
  void saysSoWhereNothingCanBeMarked() {
    String page = server.get("/protokoll/" + ID + "/1?q=finnsinte").body();
    assertTrue(page.contains("Inget av orden du sökte finns att markera"), page);
    assertFalse(page.contains("<rect"), page);
  }

  @Test
  void theHeadAndTheWholeProtocolHaveTheirPageToo() {
    for (String path : List.of("/0?q=Torvald", "?q=Torvald", "")) {
      String page = server.get("/protokoll/" + ID + path).body();
      assertTrue(page.contains("class=\"viewer\""), path);
      assertEquals(!path.isEmpty(), page.contains("<rect id=\"traff-1\""), path);
    }
  }
}
