package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.app.Main;
import se.protokollsok.protocol.Task;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.web.WebServer;
import se.protokollsok.web.WebSettings;

/** The pages of municipalities and tasks over what is really read: the demo's text files. */
class RegisterOfTheDemoTest {
  /** Files that are read without any OCR, in no time. */
  private static final Pattern QUICK = Pattern.compile(".*\\.(?:txt|md|docx)");

  /** Examples: {@code 12 uppdrag}, {@code 3 av 12 uppdrag}. */
  private static final Pattern EXTENT =
      Pattern.compile("role=\"status\">(\\d+)(?: av (\\d+))? uppdrag");

  @TempDir private static Path folder;

  private static SearchEngine engine;
  private static WebServer server;
  private static HttpClient client;

  @BeforeAll
  static void serveTheTextFiles() throws IOException {
    Path archive = Files.createDirectory(folder.resolve("arkiv"));
    try (Stream<Path> files = Files.walk(Path.of("index-data/exempel"))) {
      for (Path file : files.filter(it -> QUICK.matcher(it.toString()).matches()).toList()) {
        Files.copy(file, archive.resolve(file.getFileName()));
      }
    }
    Path data = folder.resolve("data");
    StringWriter said = new StringWriter();
    PrintWriter both = new PrintWriter(said);
    int exit = Main.run(both, both, "index", archive.toString(), "--data", data.toString());
    assertEquals(0, exit, said::toString);
    engine = LuceneSearchEngine.open(data.resolve("index"));
    server =
        WebServer.start(
            engine,
            file -> {
              throw new IOException("no originals here");
            },
            new WebSettings("127.0.0.1", 0, "/"));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    engine.close();
  }

  private static String get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpResponse<String> response =
        client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), path);
    return response.body();
  }

  private static long found(String query) throws IOException, InterruptedException {
    Matcher extent = EXTENT.matcher(get("/uppdrag?" + query));
    assertTrue(extent.find(), query);
    return Long.parseLong(extent.group(1));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void tellsHowManyItemsConcernAMunicipality() throws IOException, InterruptedException {
    SearchRequest all = SearchRequest.of("");
    SearchRequest concerning =
        new SearchRequest(
            "",
            Map.of(Dimension.MUNICIPALITY, List.of("Ängelholm")),
            all.hidden(),
            all.roles(),
            all.attended(),
            all.from(),
            all.to(),
            all.sort(),
            1,
            1);
    long total = engine.search(concerning).total();

    String page = get("/kommun/angelholm");

    assertTrue(total > 3, total + " items");
    assertTrue(page.contains(total + " ärenden rör Ängelholm"), page);
    assertTrue(page.contains("Miljönämnden <span class=\"count\">"), page);
    assertTrue(page.contains("Har företrätt kommunen"), page);
    assertFalse(get("/kommun/kiruna").contains("Har företrätt kommunen"));
  }

  @Test
  void partsTasksByEachFilterWithoutLosingAny() throws IOException, InterruptedException {
    long all = found("");
    assertEquals(engine.tasks().size(), all);
    assertTrue(all > 3, all + " tasks");
    assertEquals(all, found("status=open") + found("status=followed-up"));
    assertEquals(all, found("deadline=with") + found("deadline=without"));
    assertEquals(all, found("from=2000-01-01&to=2100-01-01"));
    assertEquals(0, found("to=1999-12-31"));
  }

  /** Under an earlier name a body finds what it gave under its later one. */
  @Test
  void findsTasksOfABodyUnderAnyOfItsNames() throws IOException, InterruptedException {
    long later = found("body=" + encoded("Kommundirektörsmöte"));
    assertTrue(later > 0 && later < found(""), later + " tasks");
    assertEquals(later, found("body=" + encoded("Kommundirektörsgruppen")));
    assertEquals(0, found("body=" + encoded("Trafiknämnden")));
  }

  @Test
  void findsTheTasksOfEachPerson() throws IOException, InterruptedException {
    List<String> persons =
        engine.tasks().stream().map(Task::personIds).flatMap(List::stream).distinct().toList();
    for (String person : persons) {
      long own = engine.tasks().stream().filter(it -> it.personIds().contains(person)).count();
      assertEquals(own, found("person=" + encoded(person)), person);
    }
    assertEquals(0, found("person=ingen-alls"));
  }
}
