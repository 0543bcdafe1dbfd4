package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.web.WebServer;
import se.protokollsok.web.WebSettings;

/**
 * Each page of an original has one place a link jumps to, also where only decisions stand on it.
 */
class PageAnchorsTest {
  private static final String PROTOCOL =
      "/protokoll/" + ProtocolPaper.of(1).day() + "-familjen-helsingborg-kommundirektorsmote";

  /** Example: {@code id="p3"}. */
  private static final Pattern ANCHOR = Pattern.compile(" id=\"(p\\d+)\"");

  private static final Pattern ENTRY = Pattern.compile("<li class=\"whole\">(.*?)</h3>");

  @TempDir Path temp;

  @Test
  void everyPageOfAnItemAndOfAProtocolHasOne() throws IOException, InterruptedException {
    ProtocolFolder archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    // Four items; the decisions of each stand on the page where the next one begins.
    archive.write(
        "sidor.txt", ProtocolPaper.of(1).text().replace("Mötet beslutar", "\fMötet beslutar"));
    Path data = temp.resolve("data");
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(DataDirectory.index(data));
        WebServer server =
            WebServer.start(
                engine, new ArchiveOriginals(data), new WebSettings("127.0.0.1", 0, "/"));
        HttpClient client = HttpClient.newHttpClient()) {
      Site site = path -> page(client, server.port(), path);
      assertEquals(List.of("p1", "p2"), anchors(site.get(PROTOCOL + "/1")));
      assertEquals(List.of("p4", "p5"), anchors(site.get(PROTOCOL + "/4")));
      String whole = site.get(PROTOCOL);
      assertEquals(List.of("p1", "p2", "p3", "p4", "p5"), anchors(whole));
      List<List<String>> entries =
          ENTRY
              .matcher(whole.replace('\n', ' '))
              .results()
              .map(entry -> anchors(entry.group(1)))
              .toList();
      assertEquals(
          List.of(List.of("p1"), List.of("p2"), List.of("p3"), List.of("p4", "p5")), entries);
      assertTrue(site.get(PROTOCOL + "/1").contains("<li id=\"beslut-2\">"));
    }
  }

  /** What answers with a page. */
  private interface Site {
    String get(String path) throws IOException, InterruptedException;
  }

  private static String page(HttpClient client, int port, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  private static List<String> anchors(String html) {
    return ANCHOR.matcher(html).results().map(found -> found.group(1)).sorted().toList();
  }
}
