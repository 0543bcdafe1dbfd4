package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.ArchiveState;
import se.protokollsok.index.Manifest;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchRequest;

/** The edge over a real index of the samples. */
class RealEngineTest {
  private static final String ID = Samples.id(LocalDate.of(2025, 11, 14));
  private static final int ENOUGH = 250;

  /** Example: {@code href="/protokoll/2025"}. */
  private static final Pattern LINK = Pattern.compile(" href=\"(/[^\"]*)\"");

  @TempDir static Path folder;

  private static LuceneSearchEngine engine;
  private static WebServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    SampleEngine samples = new SampleEngine(Samples.protocols());
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(
          new ArchiveState(
              new Manifest("/arkiv", Manifest.FORMAT, "1", List.of()),
              Samples.protocols(),
              samples.persons(),
              samples.matters(),
              samples.tasks(),
              List.of(),
              ledger(),
              List.of()));
    }
    engine = LuceneSearchEngine.open(folder);
    server =
        WebServer.start(
            engine,
            file -> new ByteArrayInputStream(Samples.ORIGINAL),
            new WebSettings("127.0.0.1", 0, "/"));
    client = HttpClient.newHttpClient();
  }

  private static List<AddressBinding> ledger() {
    List<AddressBinding> ledger = new ArrayList<>();
    for (ArchivedProtocol archived : Samples.protocols()) {
      ledger.add(binding(archived.id(), Map.of("9", "1"), Optional.empty(), false));
    }
    ledger.add(binding("1999-01-01-forr", Map.of(), Optional.of(ID), false));
    ledger.add(binding("1999-02-02-borta", Map.of(), Optional.empty(), true));
    return ledger;
  }

  private static AddressBinding binding(
      String id, Map<String, String> redirects, Optional<String> movedTo, boolean removed) {
    Map<String, String> items = Map.of("0", "a", "1", "b", "2", "c", "3", "d");
    Map<String, String> retired = redirects.isEmpty() ? Map.of() : Map.of("9", "b");
    return new AddressBinding(id, "", "", "", items, retired, redirects, movedTo, removed);
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    engine.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"q=gemensam+v%C3%A4xel", "year=2025&hide=information&sort=newest", "q=&size=3"})
  void answersWhatTheEngineFinds(String query) throws IOException, InterruptedException {
    SearchRequest request = SearchParameters.decode(QueryString.parse(query));
    assertTrue(engine.search(request).total() > 0);
    assertEquals(
        SearchJson.write(request, engine.search(request), ""),
        get("/api/v1/search?" + query).body());
  }

  /** From the start page by links alone, whatever they lead to. */
  @Test
  void hasNoLinkThatLeadsNowhere() throws IOException, InterruptedException {
    Set<String> seen = new HashSet<>(Set.of("/", "/?q=v%C3%A4xel"));
    Deque<String> ahead = new ArrayDeque<>(seen);
    List<String> broken = new ArrayList<>();
    for (int asked = 0; asked < ENOUGH && !ahead.isEmpty(); asked++) {
      String path = ahead.remove();
      HttpResponse<String> response = get(path);
      if (response.statusCode() != 200) {
        broken.add(response.statusCode() + " " + path);
      }
      Matcher link = LINK.matcher(response.body());
      while (link.find()) {
        String next = link.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
        if (seen.add(next)) {
          ahead.add(next);
        }
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(seen.size() > 60, seen.size() + " addresses");
  }

  @ParameterizedTest
  @CsvSource({
    "/protokoll/1999-01-01-forr, 301",
    "/protokoll/1999-01-01-forr/2, 301",
    "/protokoll/2025-11-14-familjen-helsingborg-kommundirektorsmote/9, 301",
    "/protokoll/1999-02-02-borta, 410",
    "/protokoll/1999-02-02-borta/1, 410",
    "/protokoll/aldrig, 404",
    "/api/v1/protocols/1999-02-02-borta, 410",
    "/api/v1/protocols/1999-01-01-forr, 301"
  })
  void keepsItsWordOnAddresses(String path, int status) throws IOException, InterruptedException {
    assertEquals(status, get(path).statusCode());
  }
}
