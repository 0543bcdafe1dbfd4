package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.app.Main;
import se.protokollsok.search.Hit;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.web.WebServer;
import se.protokollsok.web.WebSettings;

/** Runs every example of the documents against the demo archive. */
class ExamplesTest {
  /** {@code ### 200: a query} and the {@code GET} line below it. */
  private static final Pattern REQUEST =
      Pattern.compile("^### (\\d{3}): .*\\nGET \\{\\{host}}(\\S+)$", Pattern.MULTILINE);

  /** {@code curl 'http://127.0.0.1:8080/api/v1/search?q=badhus'}. */
  private static final Pattern CURL = Pattern.compile("curl 'http://127\\.0\\.0\\.1:8080(/[^']*)'");

  /** {@code make search Q='vem beslutade om badhuset'}. */
  private static final Pattern QUESTION = Pattern.compile("make search Q='([^']+)'");

  /** {@code The first hit is item 5, «Nytt badhus», of `2025/protokoll.pdf`}. */
  private static final Pattern FIRST_HIT =
      Pattern.compile("The first hit is item (\\S+), «([^»]+)»,\\s+of\\s+`([^`]+)`");

  /** Example: {@code `/moten.ics`}: an address of the comparison with other systems. */
  private static final Pattern ADDRESS = Pattern.compile("`(/[^`#]*)(?:#([^`]*))?`");

  @TempDir private static Path data;

  private static SearchEngine engine;
  private static WebServer server;

  @BeforeAll
  static void serveTheDemoArchive() throws IOException {
    StringWriter said = new StringWriter();
    PrintWriter both = new PrintWriter(said);
    int exit = Main.run(both, both, "index", "index-data/exempel", "--data", data.toString());
    assertTrue(exit == 0 || exit == 3, said::toString);
    engine = LuceneSearchEngine.open(data.resolve("index"));
    server =
        WebServer.start(
            engine,
            file -> {
              throw new IOException("no originals here");
            },
            new WebSettings("127.0.0.1", 0, "/"));
  }

  @AfterAll
  static void stop() {
    server.close();
    engine.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
      return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static Executable answers(String path, int status) {
    return () -> {
      HttpResponse<String> response = get(path);
      assertEquals(status, response.statusCode(), () -> path + "\n" + response.body());
      String type = response.headers().firstValue("Content-Type").orElse("");
      String json = status == 200 ? "application/json" : "application/problem+json";
      boolean page = type.startsWith("text/html");
      // Feeds, files and calendars have types of their own, and their errors are pages.
      boolean fits = path.startsWith("/api/") ? type.startsWith(json) : page == (status != 200);
      assertTrue(fits, () -> path + ": " + type);
    };
  }

  @Test
  void requestsOfTheHttpFileAnswerAsTheySay() throws IOException {
    List<MatchResult> requests =
        REQUEST.matcher(Files.readString(Path.of("docs/api.http"))).results().toList();

    assertTrue(requests.size() > 5, () -> requests.size() + " requests");
    assertAll(
        requests.stream()
            .map(request -> answers(request.group(2), Integer.parseInt(request.group(1)))));
  }

  @Test
  void curlCallsOfTheReadmeAnswer() throws IOException {
    List<MatchResult> calls =
        CURL.matcher(Files.readString(Path.of("README.md"))).results().toList();

    assertTrue(calls.size() > 2, () -> calls.size() + " calls");
    assertAll(calls.stream().map(call -> answers(call.group(1), 200)));
  }

  /**
   * A page shows what it is said to show where it marks the words, or has the anchor, asked for.
   */
  private static Executable shows(String path, String anchor) {
    return () -> {
      HttpResponse<String> response = get(path);
      assertEquals(200, response.statusCode(), path);
      String body = response.body();
      assertTrue(!body.contains("Inga träffar") && !body.contains("Här finns inga"), path);
      assertTrue(anchor == null || body.contains("id=\"" + anchor + "\""), path + "#" + anchor);
      boolean marked = path.startsWith("/protokoll/") && path.contains("?q=");
      assertTrue(!marked || body.contains("<mark"), path);
    };
  }

  @Test
  void addressesOfTheComparisonShowWhatIsSaid() throws IOException {
    List<MatchResult> addresses =
        ADDRESS.matcher(Files.readString(Path.of("docs/ANCHORS.md"))).results().toList();

    assertTrue(addresses.size() > 25, () -> addresses.size() + " addresses");
    assertAll(addresses.stream().map(each -> shows(each.group(1), each.group(2))));
  }

  @Test
  void questionOfTheReadmeHasTheFirstHitItPromises() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String question = only(QUESTION.matcher(readme).results()).group(1);
    MatchResult promised = only(FIRST_HIT.matcher(readme).results());

    Hit first = engine.search(SearchRequest.of(question)).hits().getFirst();

    assertEquals(promised.group(1), first.itemNumber());
    assertEquals(promised.group(2), first.title());
    assertEquals(promised.group(3), first.file());
  }

  private static MatchResult only(Stream<MatchResult> matches) {
    List<MatchResult> all = matches.toList();
    assertEquals(1, all.size());
    return all.getFirst();
  }
}
