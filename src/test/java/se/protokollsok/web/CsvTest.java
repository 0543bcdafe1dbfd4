package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.ItemEntry;

/** The file of all hits as Commons CSV reads it. */
class CsvTest {
  private static final CSVFormat EXCEL =
      CSVFormat.EXCEL.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

  /** More than a page, more than ten of the largest pages. */
  private static final int MANY = 1_234;

  private static SampleServer server;
  private static SampleServer large;

  @BeforeAll
  static void start() {
    List<ArchivedProtocol> protocols = new ArrayList<>(Samples.protocols());
    protocols.add(NastySamples.protocol());
    server = new SampleServer(new WebSettings("127.0.0.1", 0, ""), protocols);
    large = new SampleServer(new WebSettings("127.0.0.1", 0, ""), List.of(manyItems()));
  }

  private static ArchivedProtocol manyItems() {
    ArchivedProtocol plain = Samples.protocols().getFirst();
    AgendaItem item = plain.protocol().items().getFirst();
    List<AgendaItem> items =
        IntStream.range(0, MANY).mapToObj(i -> item.withTitle("Rad " + i, List.of())).toList();
    List<ItemEntry> entries =
        IntStream.range(0, MANY)
            .mapToObj(i -> new ItemEntry("" + (i + 1), i, List.of(), List.of()))
            .toList();
    return new ArchivedProtocol(
        plain.id(),
        plain.file(),
        plain.protocol().withTexts(items, List.of()),
        entries,
        List.of(),
        List.of());
  }

  @AfterAll
  static void stop() {
    server.close();
    large.close();
  }

  private static List<CSVRecord> rows(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response::body);
    assertEquals('\uFEFF', response.body().charAt(0));
    try (CSVParser parser =
        CSVParser.parse(new StringReader(response.body().substring(1)), EXCEL)) {
      assertEquals(CsvExport.COLUMNS, parser.getHeaderNames());
      List<CSVRecord> records = parser.getRecords();
      records.forEach(row -> assertTrue(row.isConsistent(), row::toString));
      return records;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void tellsOfEachHitWhatItIsAndWhereItStands() {
    HttpResponse<String> response = server.get("/traffar.csv?q=v%C3%A4xel&year=2025&sort=newest");
    assertEquals("text/csv;charset=utf-8", SampleServer.mediaType(response));
    assertEquals(
        "attachment; filename=\"traffar.csv\"; filename*=UTF-8''traffar.csv",
        response.headers().firstValue("Content-Disposition").orElse(""));
    CSVRecord row = rows(response).getFirst();
    assertEquals(
        List.of(
            "2025-11-14",
            "Kommundirektörsmöte",
            "Familjen Helsingborg",
            "Ärende 1",
            "Gemensam växelfunktion",
            "godkännande",
            "att godkänna avtalet om gemensam växel för 2026",
            server.url("/protokoll/2025-11-14-familjen-helsingborg-kommundirektorsmote/1"),
            "1",
            "2025/protokoll åtta ”höst”.pdf"),
        row.toList());
  }

  @Test
  void holdsAllHitsAndNotOnlyTheFirstPage() {
    Set<String> titles =
        rows(large.get("/traffar.csv?size=5&page=2")).stream()
            .map(row -> row.get("Rubrik"))
            .collect(Collectors.toSet());
    assertEquals(MANY, titles.size());
  }

  @Test
  void holdsNoFormula() {
    List<CSVRecord> rows = rows(server.get("/traffar.csv?from=2025-02-03&to=2025-02-03"));
    assertEquals(NastySamples.TEXTS.size() + 1, rows.size());
    for (CSVRecord row : rows) {
      for (String cell : row) {
        assertFalse(cell.matches("(?sU)[\\s\\x00-\\x1f]*[-=+@\\t\\r\uFF1D].*"), cell);
        assertFalse(cell.matches("(?s).*[\\x00-\\x1f\uFFFE\uFFFF].*"), cell);
      }
    }
    List<String> titles = rows.stream().map(row -> row.get("Rubrik")).toList();
    assertTrue(titles.contains("'=1+1"), titles::toString);
    assertTrue(titles.contains("semikolon; komma, \"citat\" \\ snedstreck"), titles::toString);
  }

  @Test
  void isSentAgainOnlyWhenTheArchiveChanged() {
    String tag = server.get("/traffar.csv").headers().firstValue("ETag").orElseThrow();
    assertEquals(304, server.get("/traffar.csv", "If-None-Match", tag).statusCode());
  }

  @Test
  void tellsAboutItselfWithoutBeingMade() {
    HttpRequest head =
        server.request("/traffar.csv").method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
    HttpResponse<String> response = server.send(head);
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
    assertTrue(response.headers().firstValue("Content-Disposition").isPresent());
  }

  @Test
  void refusesWhatCannotBe() {
    assertEquals(400, server.get("/traffar.csv?year=i%20fjol").statusCode());
    assertEquals(500, server.get("/traffar.csv?q=krasch").statusCode());
  }

  @Test
  void saysInTheFileThatSomethingWentWrongHalfway() {
    large.engine().failAfter(MANY / 2);
    String body = large.get("/traffar.csv").body();
    assertTrue(
        body.endsWith("\"" + CsvExport.BROKEN + "\"\r\n"),
        () -> body.substring(body.length() - 200));
  }
}
